package org.iamassay.checks.mfa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
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
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;

@CheckInfo(
        id = "mfa-enforced-by-policy",
        title = "A sound policy denies console users who signed in without MFA",
        area = Area.MFA,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk = "MFA that no policy demands is a habit: whoever signs in without it, or works with a key, has the same"
                + " permissions.",
        remediation = "Attach a policy that denies everything but the setting up of MFA with the condition BoolIfExists"
                + " aws:MultiFactorAuthPresent false; plain Bool lets access keys pass.",
        console =
                "IAM > Policies > Create policy > JSON: the policy of the page below; then attach it to the groups of all"
                        + " console users.",
        cli = """
                aws iam create-policy --policy-name DenyWithoutMfa --policy-document file://policy.json
                aws iam attach-group-policy --group-name GROUP --policy-arn ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
        },
        passes = """
                pe=true
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": \
                "u", "Arn": "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                [{"Effect": "Deny", "NotAction": ["iam:ListMFADevices", "iam:EnableMFADevice", \
                "sts:GetSessionToken"], "Resource": "*", "Condition": {"BoolIfExists": \
                {"aws:MultiFactorAuthPresent": "false"}}}]}}]}]}""",
        fails = """
                pe=true
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": \
                "u", "Arn": "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                [{"Effect": "Deny", "NotAction": ["iam:ListMFADevices", "iam:EnableMFADevice", \
                "sts:GetSessionToken"], "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": \
                "false"}}}]}}]}]}""",
        practices = {"P0-15", "P1-3", "P3-10"},
        reads = {ReportColumn.PASSWORD_ENABLED},
        needs = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS})
public final class MfaNotEnforced implements UserAccessCheck {

    @Override
    public Optional<Outcome> settled(User row) {
        Flag password = row.password();
        if (password.isYes()) {
            return Optional.empty();
        }
        return Optional.of(
                password.isNo() ? Outcome.notApplicable("no-password") : Outcome.notAssessed(password.reason()));
    }

    @Override
    public Judgement examine(PrincipalAccess user, Examination examination) {
        MfaDemands demands = MfaDemands.of(user, examination.catalogue());
        if (!demands.sound().isEmpty()) {
            return new Judgement(Outcome.pass(), UserAccessCheck.trace(demands.sound()));
        }
        List<AppliedStatement> unsound = List.copyOf(demands.unsound().keySet());
        if (!user.isWhole()) {
            return new Judgement(Outcome.notAssessed(UserAccessCheck.gap(user)), UserAccessCheck.trace(unsound));
        }
        List<String> sentences = new ArrayList<>(List.of("no sound policy denies what is done without MFA"));
        sentences.addAll(demands.unsound().values());
        return new Judgement(Outcome.fail(StatementWords.sentences(sentences)), UserAccessCheck.trace(unsound));
    }
}
