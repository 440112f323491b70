package org.iamassay.checks.privilege;

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
import org.iamassay.policy.Statement;
import org.iamassay.policy.Wildcards;

@CheckInfo(
        id = "no-notaction-allow",
        title = "No Allow is written with NotAction",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "An Allow with NotAction grants every action but those listed, and with each new service of AWS it grants"
                        + " more, though nobody has touched the policy.",
        remediation = "List the actions that are meant in Action; to keep some from a wide grant, add a Deny for them.",
        console = "IAM > Policies > the policy > Permissions > Edit > JSON: Action in place of NotAction.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html",
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "NotAction": "s3:DeleteBucket", "Resource": "arn:aws:s3:::reports"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "NotAction": "iam:*", "Resource": "*"}]}}]}]}""",
        practices = {"P1-10", "P1-39"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class AllowWithNotAction implements StatementCheck {

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        return sentence(allow, !isOnNamedResources(allow));
    }

    @Override
    public Optional<String> remark(Statement allow, Examination examination) {
        return sentence(allow, isOnNamedResources(allow));
    }

    @Override
    public boolean countsEverything() {
        return true;
    }

    private static Optional<String> sentence(Statement allow, boolean said) {
        return allow.notActions().isEmpty() || !said ? Optional.empty() : Optional.of(StatementWords.allowsBut(allow));
    }

    private static boolean isOnNamedResources(Statement statement) {
        return statement.notResources().isEmpty()
                && !statement.resources().isEmpty()
                && statement.resources().stream().noneMatch(Wildcards::hasAny);
    }
}
