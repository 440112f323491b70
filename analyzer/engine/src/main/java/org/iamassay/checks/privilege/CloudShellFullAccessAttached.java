package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.Arrays;
import org.iamassay.check.Area;
import org.iamassay.check.AwsPolicyHolders;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "cloudshell-access-restricted",
        title = "AWSCloudShellFullAccess is attached to nobody",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "Full access to CloudShell includes moving files in and out through the browser: data leaves the account on a"
                        + " way that no network control sees.",
        remediation = "Detach the policy and give those who need a shell a policy of your own without"
                + " cloudshell:GetFileDownloadUrls and cloudshell:GetFileUploadUrls.",
        console = "IAM > Policies > AWSCloudShellFullAccess > Entities attached > Detach.",
        cli = """
                aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess
                aws iam detach-group-policy --group-name GROUP --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess""",
        references = {
            "https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html",
            "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCloudShellFullAccess.html"
        },
        passes = """
                iam-list-entities-for-policy__AWSCloudShellFullAccess.json {"PolicyGroups": [], "PolicyUsers": [], \
                "PolicyRoles": []}""",
        fails = """
                iam-list-entities-for-policy__AWSCloudShellFullAccess.json {"PolicyGroups": [{"GroupName": "staff", \
                "GroupId": "AGPAEXAMPLE"}], "PolicyUsers": [], "PolicyRoles": []}""",
        practices = "P1-39",
        frameworks = {
            "cis-aws-2.0:1.22 cis-aws-3.0:1.22 cis-aws-4.0:1.22 cis-aws-5.0:1.21 cis-aws-6.0:2.21 cis-aws-7.0:2.20",
            "aws-fsbp:IAM.27"
        },
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        instead = EvidenceKind.POLICY_ENTITIES)
public final class CloudShellFullAccessAttached implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        AwsPolicyHolders found = AwsPolicyHolders.of("AWSCloudShellFullAccess", examination);
        verdicts.whole(outcome(found), Arrays.asList(found.cells()));
    }

    private static Outcome outcome(AwsPolicyHolders found) {
        return found.holders().isEmpty()
                ? found.unseen().map(Outcome::notAssessed).orElse(pass())
                : fail("attached to " + found.words());
    }
}
