package org.iamassay.checks.privilege;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementCheck;
import org.iamassay.check.StatementWords;
import org.iamassay.model.EvidenceKind;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.Wildcards;

@CheckInfo(
        id = "assume-role-restricted",
        title = "sts:AssumeRole is limited to named roles",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk = "The permission to assume any role reaches every role whose trust is not tight, in this account and in"
                + " others, and each one that is made later.",
        remediation = "Name in Resource the roles that are to be assumed, with their accounts.",
        console = "IAM > Policies > the policy > Permissions > Edit: the ARNs of the roles in place of the wildcard.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html",
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111122223333:role/deploy"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}}]}]}""",
        practices = {"P1-9", "P1-24"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class AnyRoleAssumed implements StatementCheck {

    private static final String ASSUME_ROLE = "sts:AssumeRole";

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        List<String> wide = RoleResources.anyAccount(allow);
        boolean anyRole = !wide.isEmpty() || Resources.isOnEverything(allow);
        return Actions.covers(allow, ASSUME_ROLE) && anyRole ? Optional.of(words(allow, wide)) : Optional.empty();
    }

    @Override
    public Optional<String> remark(Statement allow, Examination examination) {
        List<String> loose =
                allow.resources().stream().filter(Wildcards::hasAny).toList();
        return Actions.covers(allow, ASSUME_ROLE) && !loose.isEmpty()
                ? Optional.of(words(allow, loose))
                : Optional.empty();
    }

    private static String words(Statement allow, List<String> resources) {
        return StatementWords.allows(
                allow,
                StatementWords.covering(allow, List.of(ASSUME_ROLE)),
                StatementWords.resources(allow, resources));
    }
}
