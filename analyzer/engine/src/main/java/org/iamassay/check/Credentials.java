package org.iamassay.check;

import java.util.List;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** What credentials a row shows: yes when one is seen, no when all cells are seen, else unknown (checklist 1.3). */
public final class Credentials {

    private Credentials() {}

    /** Whether the user has any credential: a password, an active key, an active signing certificate. */
    public static Flag any(User user) {
        return any(user, user.password());
    }

    /** The same with a password that other evidence may have told. */
    static Flag any(User user, Flag password) {
        return anyOf(password, activeKey(user), activeCertificate(user));
    }

    /** Whether any key slot is active. */
    public static Flag activeKey(User user) {
        List<AccessKey> keys = user.keys();
        return anyOf(keys.get(0).active(), keys.get(1).active());
    }

    /** Whether any signing certificate is active. */
    public static Flag activeCertificate(User user) {
        List<SigningCertificate> certificates = user.certificates();
        return anyOf(certificates.get(0).active(), certificates.get(1).active());
    }

    /** Whether the Status of a credential in a dump says that it works; Expired does not. */
    public static Flag isActive(String status) {
        return switch (status) {
            case "Active" -> Flag.YES;
            case "Inactive", "Expired" -> Flag.NO;
            default -> Flag.unknown(status.isEmpty() ? "missing-column:Status" : "unreadable:Status");
        };
    }

    /** Yes if one is yes; else unknown if one is, with the first reason; else no. */
    public static Flag anyOf(Flag... flags) {
        Flag answer = Flag.NO;
        for (Flag flag : flags) {
            if (flag.isYes()) {
                return flag;
            }
            if (flag.isUnknown() && answer.isNo()) {
                answer = flag;
            }
        }
        return answer;
    }
}
