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
import org.iamassay.policy.Condition;
import org.iamassay.policy.Conditions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;

@CheckInfo(
        id = "passrole-restricted",
        title = "iam:PassRole is limited to named roles",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Who may pass any role to a service of its choice works with the permissions of the strongest role in the"
                        + " account, without ever assuming it.",
        remediation =
                "Name in Resource the roles that are passed, and add the condition iam:PassedToService with the service that"
                        + " takes them.",
        console = "IAM > Policies > the policy > Permissions > Edit: the ARNs of the roles in place of the wildcard.",
        cli = """
                aws iam list-roles
                aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "iam:PassRole", "Resource": "*"}]}}]}]}""",
        practices = {"P1-9", "P1-24", "P3-3"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class AnyRolePassed implements StatementCheck {

    private static final String PASS_ROLE = "iam:PassRole";
    private static final List<String> KEYS = List.of("iam:PassedToService", "iam:AssociatedResourceArn");

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        List<String> wide = RoleResources.everyRole(allow);
        boolean anyRole = !wide.isEmpty() || Resources.isOnEverything(allow);
        return Actions.covers(allow, PASS_ROLE)
                        && anyRole
                        && allow.conditions().stream().noneMatch(AnyRolePassed::restricts)
                ? Optional.of(StatementWords.allows(
                        allow,
                        StatementWords.covering(allow, List.of(PASS_ROLE)),
                        StatementWords.resources(allow, wide)))
                : Optional.empty();
    }

    /** With IfExists too: IAM puts the keys into every request to pass a role. */
    private static boolean restricts(Condition condition) {
        return KEYS.stream().anyMatch(condition::isOn)
                && condition.isPositiveWherePresent()
                && !condition.values().isEmpty()
                && condition.values().stream().noneMatch(Conditions::isOnlyWildcards);
    }
}
