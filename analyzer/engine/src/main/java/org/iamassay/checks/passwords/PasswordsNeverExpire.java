package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;
import static org.iamassay.check.PasswordPolicyCheck.member;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.PasswordPolicyCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.PasswordPolicy;

@CheckInfo(
        id = "pwpolicy-max-age",
        title = "Passwords expire",
        area = Area.PASSWORDS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "A password that leaked unnoticed works until it is changed, and nothing else in IAM ever asks "
                + "for that.",
        remediation = "Let passwords expire after 90 days, or remove the passwords: people who sign in through "
                + "federation need none.",
        console = "IAM > Account settings > Password policy > Edit > Custom: Turn on password expiration, Expire "
                + "passwords in 90 days.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"ExpirePasswords": true, "MaxPasswordAge": 90}}""",
        fails = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"ExpirePasswords": false}}""",
        practices = {"P1-2", "P3-5", "P3-9"},
        frameworks = {"aws-fsbp:IAM.17@90 pci-dss-4.0:8.3.9@90,8.3.10.1@90 iso-27001-2022:A.5.15"},
        parameters = {"pwpolicy.max-age-days"},
        needs = EvidenceKind.PASSWORD_POLICY,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class PasswordsNeverExpire implements PasswordPolicyCheck {

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        return PasswordHolders.judge(examination, expiry(policy, examination));
    }

    private static Outcome expiry(PasswordPolicy policy, Examination examination) {
        if (!policy.expires().orElse(true)) {
            return fail("passwords do not expire");
        }
        int days = policy.maxAgeDays().orElse(0);
        if (days < 1) {
            return fail("the policy names no age at which passwords expire");
        }
        int limit = examination.parameters().number(Parameter.PWPOLICY_MAX_AGE_DAYS);
        String seen = "passwords expire after " + days + " days, limit " + limit;
        return days > limit ? fail(seen) : pass(seen);
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return PasswordHolders.judge(
                examination, fail("no password policy is set; by AWS's default passwords do not expire"));
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return List.of(
                member(policy, "ExpirePasswords", policy.expires().stream().toArray()),
                member(
                        policy,
                        "MaxPasswordAge",
                        policy.maxAgeDays().stream().boxed().toArray()));
    }
}
