package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;
import static org.iamassay.check.PasswordPolicyCheck.member;

import java.util.List;
import java.util.OptionalInt;
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
        id = "pwpolicy-min-length",
        title = "Passwords have a minimum length",
        area = Area.PASSWORDS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "Short passwords are found by trying, online or from the leaked list of another site where a "
                + "user took the same one.",
        remediation = "Set the minimum length to 14 characters or more; ask users to change passwords that are older "
                + "than the new rule.",
        console = "IAM > Account settings > Password policy > Edit > Custom: Enforce minimum password length.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"MinimumPasswordLength": 14}}""",
        fails = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"MinimumPasswordLength": 13}}""",
        practices = {"P0-15", "P1-2", "P3-5"},
        frameworks = {
            "cis-aws-1.4:1.8@14 cis-aws-1.5:1.8@14 cis-aws-2.0:1.8@14 cis-aws-3.0:1.8@14 cis-aws-4.0:1.8@14",
            "cis-aws-5.0:1.7@14 cis-aws-6.0:2.7@14 cis-aws-7.0:2.8@14 aws-fsbp:IAM.15@14 pci-dss-4.0:8.3.6@12",
            "nist-800-53-r5:AC-2(1),AC-2(3),AC-3(15),IA-5(1) iso-27001-2022:A.5.15"
        },
        parameters = {"pwpolicy.min-length"},
        needs = EvidenceKind.PASSWORD_POLICY)
public final class ShortPasswords implements PasswordPolicyCheck {

    private static final String MEMBER = "MinimumPasswordLength";

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        OptionalInt length = policy.minimumLength();
        if (length.isEmpty()) {
            return fail("the policy names no minimum length");
        }
        int limit = examination.parameters().number(Parameter.PWPOLICY_MIN_LENGTH);
        String seen = "minimum length " + length.getAsInt() + ", limit " + limit;
        return length.getAsInt() < limit ? fail(seen) : pass(seen);
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return fail("no password policy is set; AWS's default asks for 8 characters");
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return List.of(
                member(policy, MEMBER, policy.minimumLength().stream().boxed().toArray()));
    }
}
