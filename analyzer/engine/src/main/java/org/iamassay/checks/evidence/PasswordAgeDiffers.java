package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.PasswordPolicy;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

@CheckInfo(
        id = "evidence-password-age-agrees",
        title = "Password due dates match the password policy",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Due dates that do not follow from the policy show files of different accounts or moments, or a policy that was"
                        + " changed: then it does not hold for the passwords that are there.",
        remediation =
                "Take report and policy again in one go; if the policy was changed, ask the users for new passwords.",
        console = "IAM > Account settings > Password policy; IAM > Access reports > Credential report.",
        cli = """
                aws iam get-account-password-policy
                aws iam generate-credential-report
                aws iam get-credential-report""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"},
        passes = """
                pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-30T00:00:00Z
                iam-get-account-password-policy.json {"PasswordPolicy":{"ExpirePasswords":true,"MaxPasswordAge":90}}""",
        fails = """
                pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-30T00:00:00Z
                iam-get-account-password-policy.json error NoSuchEntity""",
        practices = {"P1-31"},
        needs = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.PASSWORD_POLICY})
public final class PasswordAgeDiffers implements Check {

    private static final EvidenceKind KIND = EvidenceKind.PASSWORD_POLICY;

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Snapshot snapshot = examination.snapshot();
        Optional<PasswordPolicy> policy = snapshot.dumps().first(PasswordPolicy.class);
        if (policy.isEmpty() && !snapshot.dumps().answers(KIND, "NoSuchEntity")) {
            verdicts.whole(notAssessed(Whole.incomplete(KIND)));
            return;
        }
        List<User> users = snapshot.users().stream()
                .map(UserRows::first)
                .filter(user -> user.password().isYes()
                        && user.passwordLastChanged().isDate()
                        && !user.passwordNextRotation().isUnknown())
                .toList();
        if (users.isEmpty()) {
            verdicts.whole(notApplicable("no-subject"));
            return;
        }
        DueDates due = new DueDates(policy.map(PasswordAgeDiffers::age).orElse(OptionalInt.empty()), policy);
        List<Difference> differences = due.differences(users);
        String hint = "; a policy changed later than the password explains it";
        verdicts.whole(
                differences.isEmpty() ? pass() : fail(Listing.of(differences, Difference::text) + hint),
                Difference.trace(differences));
    }

    /** Passwords that do not expire have no age, whatever number stands there. */
    private static OptionalInt age(PasswordPolicy policy) {
        return policy.expires().orElse(true) ? policy.maxAgeDays() : OptionalInt.empty();
    }
}
