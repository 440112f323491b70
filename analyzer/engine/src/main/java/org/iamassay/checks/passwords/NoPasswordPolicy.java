package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

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
        id = "pwpolicy-custom-set",
        title = "A custom password policy is set",
        area = Area.PASSWORDS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "Without a policy of the account AWS's default holds: eight characters of three classes, old "
                + "passwords may be taken again, and none expires.",
        remediation = "Set a password policy for the account. It holds for every password that is set from then on.",
        console = "IAM > Account settings > Password policy > Edit > Custom: choose the rules, then Save changes.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"MinimumPasswordLength": 14}}""",
        fails = """
                iam-get-account-password-policy.json error NoSuchEntity""",
        practices = {"P1-2", "P3-5"},
        frameworks = {"soc2:CC6.1,CC6.2"},
        needs = EvidenceKind.PASSWORD_POLICY)
public final class NoPasswordPolicy implements PasswordPolicyCheck {

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        return pass();
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return fail("no password policy is set, AWS's default holds");
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return List.of(TraceCell.of(policy.place(), "{…}"));
    }
}
