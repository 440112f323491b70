package org.iamassay.checks.guardrails;

import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementWords;
import org.iamassay.check.UserAccessCheck;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.iamassay.policy.access.NetworkLimits;
import org.iamassay.policy.access.PrincipalAccess;

@CheckInfo(
        id = "users-source-restricted",
        title = "Users with keys are bound to known networks",
        area = Area.GUARDRAILS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk = "A key that was copied works from anywhere on earth, unless a policy binds what its user may do to the"
                + " networks it is used from.",
        remediation =
                "Add a Deny of everything with NotIpAddress on aws:SourceIp (or StringNotEquals on aws:SourceVpc) to the user"
                        + " or its group, with the networks the key is used from.",
        console = "IAM > Policies > Create policy > JSON; then IAM > Users > the user > Add permissions.",
        cli = "aws iam attach-user-policy --user-name USER --policy-arn ARN",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"
        },
        passes = """
                k1a=true
                iam-get-account-authorization-details.json {"UserDetailList": \
                [{"UserName": "u", "Arn": "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": \
                "192.0.2.0/24"}}}]}}]}]}""",
        fails = """
                k1a=true
                iam-get-account-authorization-details.json {"UserDetailList": \
                [{"UserName": "u", "Arn": "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]}]}""",
        practices = {"P2-7", "P3-10"},
        reads = {ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_2_ACTIVE},
        needs = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS})
public final class UserWithoutNetworkLimits implements UserAccessCheck {

    @Override
    public Optional<Outcome> settled(User row) {
        Flag key = Credentials.activeKey(row);
        if (key.isYes()) {
            return Optional.empty();
        }
        return Optional.of(key.isNo() ? Outcome.notApplicable("no-active-key") : Outcome.notAssessed(key.reason()));
    }

    @Override
    public Judgement examine(PrincipalAccess user, Examination examination) {
        NetworkLimits limits = NetworkLimits.of(user);
        return new Judgement(outcome(user, limits), UserAccessCheck.trace(limits.because()));
    }

    private static Outcome outcome(PrincipalAccess user, NetworkLimits limits) {
        return switch (limits.bound()) {
            case TRUE -> Outcome.pass();
            case UNKNOWN -> Outcome.notAssessed(UserAccessCheck.gap(user));
            case FALSE ->
                Outcome.fail("works from every network, by the policies "
                        + StatementWords.some(limits.because().stream()
                                .map(one -> one.policy().name())
                                .distinct()
                                .toList()));
        };
    }
}
