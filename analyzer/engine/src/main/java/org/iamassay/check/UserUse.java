package org.iamassay.check;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** The credentials a user has or may have, each with the time since when it is unused (checklist 5.2, user-in-use). */
final class UserUse {

    private record Credential(String name, Flag exists, Reference unusedSince) {}

    private final Dates dates;
    private final List<Credential> credentials = new ArrayList<>(5);

    private UserUse(Dates dates) {
        this.dates = dates;
    }

    static UserUse of(User user, Dates dates) {
        UserUse use = new UserUse(dates);
        use.add("password", user.password(), dates.unusedSince(user));
        for (AccessKey key : user.keys()) {
            use.add("access key " + key.slot(), key.active(), dates.unusedSince(user, key));
        }
        for (SigningCertificate certificate : user.certificates()) {
            String name = "signing certificate " + certificate.slot();
            use.add(name, certificate.active(), dates.unusedSince(user, certificate));
        }
        return use;
    }

    private void add(String name, Flag exists, Reference unusedSince) {
        if (!exists.isNo()) {
            credentials.add(new Credential(name, exists, unusedSince));
        }
    }

    /** One credential seen in use is enough; each that could be in use, or only may exist, keeps from a failure. */
    Outcome judge(long limit) {
        for (Credential credential : credentials) {
            if (credential.exists().isYes() && isOld(credential, limit) == Answer.NO) {
                return pass(describe(credential));
            }
        }
        for (Credential credential : credentials) {
            if (isOld(credential, limit) != Answer.YES) {
                Flag exists = credential.exists();
                return notAssessed(
                        exists.isUnknown()
                                ? exists.reason()
                                : credential.unusedSince().reason());
            }
        }
        return fail(describe(newest()));
    }

    private Answer isOld(Credential credential, long limit) {
        return dates.isAtLeast(credential.unusedSince(), limit);
    }

    private Credential newest() {
        return credentials.stream()
                .filter(credential -> credential.exists().isYes())
                .max(Comparator.comparingLong(
                        credential -> credential.unusedSince().epochSecond()))
                .orElseThrow();
    }

    private String describe(Credential credential) {
        Reference since = credential.unusedSince();
        return "newest sign of use: " + credential.name()
                + (since.isKnown() ? ", " + dates.ago(since) : ", too young to be unused");
    }
}
