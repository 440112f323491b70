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
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.WholeService;

@CheckInfo(
        id = "no-service-wildcard",
        title = "Customer policies grant no whole service on all resources",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "A whole service is far more than a task needs: with reading come deleting, sharing with others and whatever"
                        + " AWS adds to the service next year.",
        remediation =
                "List the actions that are used, by the access advisor or CloudTrail, and allow those on named resources.",
        console =
                "IAM > Policies > the policy > Permissions > Edit; Access Advisor of the identity shows which services and"
                        + " actions were used.",
        cli = """
                aws iam generate-service-last-accessed-details --arn ARN --granularity ACTION_LEVEL
                aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "ec2:Describe*", "Resource": "*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "ec2:*", "Resource": "*"}]}}]}]}""",
        practices = {"P0-5", "P1-9", "P3-3"},
        frameworks = {
            "aws-fsbp:IAM.21",
            "nist-800-53-r5:AC-2,AC-2(1),AC-3,AC-3(7),AC-3(15),AC-5,AC-6,AC-6(2),AC-6(3),AC-6(10)"
        },
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class WholeServicesGranted implements StatementCheck {

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        Catalogue catalogue = examination.catalogue();
        if (!Resources.isOnEverything(allow) || !WholeService.isAnyCovered(allow, catalogue)) {
            return Optional.empty();
        }
        List<String> services = WholeService.named(allow, catalogue);
        String actions =
                services.isEmpty() ? StatementWords.actions(allow) : "every action of " + StatementWords.some(services);
        return Optional.of(StatementWords.allows(allow, actions, StatementWords.resources(allow)));
    }
}
