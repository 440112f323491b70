package org.iamassay.checks.passwords;

import java.util.List;
import org.iamassay.check.Credentials;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** Rules on passwords have no meaning where the credential report shows that no user has one. */
final class PasswordHolders {

    private PasswordHolders() {}

    /** The outcome where somebody has a password, or no report tells; the policy does not hold for root. */
    static Outcome judge(Examination examination, Outcome outcome) {
        Snapshot snapshot = examination.snapshot();
        if (!snapshot.has(EvidenceKind.CREDENTIAL_REPORT)) {
            return outcome;
        }
        List<Flag> passwords = snapshot.users().stream()
                .flatMap(user -> user.rows().stream())
                .map(User::password)
                .toList();
        Flag any = Credentials.anyOf(passwords.toArray(Flag[]::new));
        if (any.isUnknown()) {
            return Outcome.notAssessed(any.reason());
        }
        return any.isYes() ? outcome : Outcome.notApplicable("no-password");
    }
}
