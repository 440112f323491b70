package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.regex.Pattern;
import org.iamassay.check.Area;
import org.iamassay.check.AwsPolicyHolders;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.Arn;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.UserDetail;

@CheckInfo(
        id = "no-quarantine-policy",
        title = "No user carries AWS's quarantine policy",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.CRITICAL,
        effort = Effort.HIGH,
        phase = Phase.C,
        risk =
                "AWS attaches this policy when it finds an access key of the user in a public place. The key works on: the policy"
                        + " stops only the most costly calls.",
        remediation =
                "Treat it as an incident: read the support case, deactivate and replace the user's keys, look through"
                        + " CloudTrail for what was done with them, and only then detach the policy.",
        console =
                "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate; CloudTrail > Event"
                        + " history > AWS access key.",
        cli = """
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=KEY_ID
                aws iam detach-user-policy --user-name USER --policy-arn arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3""",
        references = {
            "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "AttachedManagedPolicies": [{"PolicyName": \
                "AWSCompromisedKeyQuarantineV2", "PolicyArn": \
                "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2"}]}]}""",
        practices = {"P1-19", "P1-42"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class QuarantinedUser implements Check {

    private static final Pattern QUARANTINE = Pattern.compile("AWSCompromisedKeyQuarantine(?:V[0-9]+)?");

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts).users(this::examine).done();
    }

    /** The answer for one user. */
    public Judgement examine(UserDetail user) {
        List<String> arns = user.attached().stream().map(AttachedPolicy::arn).toList();
        List<String> found = arns.stream().filter(QuarantinedUser::isQuarantine).toList();
        return Judgement.of(
                found.isEmpty()
                        ? pass()
                        : fail("AWS attached " + String.join(", ", found) + ": it saw a key of this user in public"),
                TraceCell.of(user.place().at("AttachedManagedPolicies"), arns));
    }

    private static boolean isQuarantine(String arn) {
        return AwsPolicyHolders.isAwsManaged(arn)
                && QUARANTINE.matcher(Arn.of(arn).name()).matches();
    }
}
