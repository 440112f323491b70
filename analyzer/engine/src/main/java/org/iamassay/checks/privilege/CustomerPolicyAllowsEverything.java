package org.iamassay.checks.privilege;

import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.WrittenPolicies;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "no-custom-admin-policy",
        title = "No customer policy allows everything",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Whoever gets this policy, today or by a later attachment, is administrator of the account: one stolen key or"
                        + " one mistake is enough to lose all of it.",
        remediation =
                "Write down which actions the holders need, allow those on the resources they work with, and detach the"
                        + " policy; for the few administrators use AWS's AdministratorAccess.",
        console =
                "IAM > Policies > the policy > Permissions > Edit; the access advisor of the holders shows which services"
                        + " they use.",
        cli = """
                aws iam list-entities-for-policy --policy-arn ARN
                aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "*", "Resource": "*"}]}}]}]}""",
        practices = {"P1-9", "P1-39", "P3-3"},
        frameworks = {
            "cis-aws-1.4:1.16 cis-aws-1.5:1.16 cis-aws-2.0:1.16 cis-aws-3.0:1.16 cis-aws-4.0:1.16 cis-aws-5.0:1.15",
            "cis-aws-6.0:2.15 cis-aws-7.0:2.14 aws-fsbp:IAM.1 pci-dss-4.0:7.2.1",
            "nist-800-53-r5:AC-2,AC-2(1),AC-3,AC-3(7),AC-3(15),AC-5,AC-6,AC-6(2),AC-6(3),AC-6(10)",
            "iso-27001-2022:A.5.18,A.8.2 soc2:CC6.3"
        },
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class CustomerPolicyAllowsEverything implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        WrittenPolicies policies = WrittenPolicies.of(examination);
        EachDetail.of(examination, verdicts)
                .customerPolicies(policy -> policies.customer(policy, p -> AllowsOfEverything.judge(p, examination)))
                .done();
    }
}
