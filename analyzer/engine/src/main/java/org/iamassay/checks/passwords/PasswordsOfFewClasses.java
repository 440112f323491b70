package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;
import static org.iamassay.check.PasswordPolicyCheck.member;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        id = "pwpolicy-character-classes",
        title = "Passwords must mix character classes",
        area = Area.PASSWORDS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk = "Passwords of one class, such as lower-case words, are the first that a guessing program tries.",
        remediation = "Demand upper-case and lower-case letters, numbers and symbols in the password policy.",
        console = "IAM > Account settings > Password policy > Edit > Custom: Require at least one uppercase "
                + "letter, one lowercase letter, one number, one nonalphanumeric character.",
        cli = "aws iam update-account-password-policy --minimum-password-length 14 --require-uppercase-"
                + "characters --require-lowercase-characters --require-numbers --require-symbols --allow-users-to-"
                + "change-password --max-password-age 90 --password-reuse-prevention 24",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"RequireSymbols": true, "RequireNumbers": true, "RequireUppercaseCharacters": true, "RequireLowercaseCharacters": true}}""",
        fails = """
                iam-get-account-password-policy.json {"PasswordPolicy": {"RequireSymbols": false, "RequireNumbers": true, "RequireUppercaseCharacters": true, "RequireLowercaseCharacters": true}}""",
        practices = {"P1-2", "P3-5"},
        frameworks = {
            "aws-fsbp:IAM.11,IAM.12,IAM.13,IAM.14 pci-dss-4.0:8.3.6",
            "nist-800-53-r5:AC-2(1),AC-2(3),AC-3(15),IA-5(1) iso-27001-2022:A.5.15"
        },
        parameters = {"pwpolicy.classes"},
        needs = EvidenceKind.PASSWORD_POLICY)
public final class PasswordsOfFewClasses implements PasswordPolicyCheck {

    /** The four classes in the words of the profile, with their members. */
    private enum Characters {
        UPPER("upper", "RequireUppercaseCharacters"),
        LOWER("lower", "RequireLowercaseCharacters"),
        NUMBER("number", "RequireNumbers"),
        SYMBOL("symbol", "RequireSymbols");

        private final String word;
        private final String member;

        Characters(String word, String member) {
            this.word = word;
            this.member = member;
        }

        private Optional<Boolean> in(PasswordPolicy policy) {
            return switch (this) {
                case UPPER -> policy.uppercase();
                case LOWER -> policy.lowercase();
                case NUMBER -> policy.numbers();
                case SYMBOL -> policy.symbols();
            };
        }
    }

    @Override
    public Outcome examine(PasswordPolicy policy, Examination examination) {
        List<String> demanded = examination.parameters().list(Parameter.PWPOLICY_CLASSES);
        List<String> missing = Arrays.stream(Characters.values())
                .filter(c -> demanded.contains(c.word) && !c.in(policy).orElse(false))
                .map(c -> c.word)
                .toList();
        return missing.isEmpty() ? pass() : fail("not demanded: " + String.join(", ", missing));
    }

    @Override
    public Outcome withoutPolicy(Examination examination) {
        return fail("no password policy is set; AWS's default asks for three of the four classes");
    }

    @Override
    public List<TraceCell> members(PasswordPolicy policy) {
        return Arrays.stream(Characters.values())
                .map(c -> member(policy, c.member, c.in(policy).stream().toArray()))
                .toList();
    }
}
