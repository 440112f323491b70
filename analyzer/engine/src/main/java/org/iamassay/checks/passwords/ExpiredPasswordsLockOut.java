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
import org.iamassay.check.PasswordPolicyCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.PasswordPolicy;

@CheckInfo(
        id = "pwpolicy-no-hard-expiry",
        title = "Expired passwords do not lock users out",
        area = Area.PASSWORDS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "With hard expiry a user whose password ran out cannot set a new one; if all administrators are "
                + "locked out so, only root is left.",
        remediation = "Turn hard expiry off: the user is then asked for a new password at the next sign-in.",
        console = "IAM > Account settings > Password policy > Edit > Custom: clear Password expiration requires "
                + "administrator reset.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24 --no-hard-expiry",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"ExpirePasswords": true, "MaxPasswordAge": 90, "HardExpiry": false}}""",
        fails = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"ExpirePasswords": true, "MaxPasswordAge": 90, "HardExpiry": true}}""",
        practices = {"P3-5"},
        needs = EvidenceKind.PASSWORD_POLICY,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class ExpiredPasswordsLockOut implements PasswordPolicyCheck {

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        boolean lockedOut = policy.hardExpiry().orElse(false) && expires(policy);
        return PasswordHolders.judge(
                examination, lockedOut ? fail("an expired password can only be reset by an administrator") : pass());
    }

    private static boolean expires(PasswordPolicy policy) {
        if (policy.maxAgeDays().isPresent()) {
            return policy.expires().orElse(true) && policy.maxAgeDays().getAsInt() >= 1;
        }
        return policy.expires().orElse(false);
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return PasswordHolders.judge(
                examination, pass("no password policy is set; by AWS's default passwords do not expire"));
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return List.of(
                member(policy, "HardExpiry", policy.hardExpiry().stream().toArray()),
                member(policy, "ExpirePasswords", policy.expires().stream().toArray()),
                member(
                        policy,
                        "MaxPasswordAge",
                        policy.maxAgeDays().stream().boxed().toArray()));
    }
}
