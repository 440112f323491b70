package org.iamassay.check;

import org.iamassay.model.AccessKey;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/** The subjects that one row gives: the user, its key slots and certificate slots; each made once, when asked for. */
final class SubjectsOfUser {

    private static final int WITH_SLOT = 2;
    private static final int CERTIFICATES = 4;

    private final Subject user;
    // Keys 1 and 2, the same with their slots, then certificates in the same order.
    private final @Nullable Subject[] credentials = new @Nullable Subject[2 * CERTIFICATES];

    SubjectsOfUser(User row) {
        user = Subject.of(row);
    }

    Subject user() {
        return user;
    }

    /** The subject of a key slot; {@code clash} when the other slot would give the same id in this check. */
    Subject key(User row, AccessKey key, boolean clash) {
        int index = key.slot() - 1 + (clash ? WITH_SLOT : 0);
        Subject known = credentials[index];
        if (known == null) {
            known = Subject.of(row, key, clash);
            credentials[index] = known;
        }
        return known;
    }

    /** The subject of a certificate slot; {@code clash} as for keys. */
    Subject certificate(User row, SigningCertificate certificate, boolean clash) {
        int index = CERTIFICATES + certificate.slot() - 1 + (clash ? WITH_SLOT : 0);
        Subject known = credentials[index];
        if (known == null) {
            known = Subject.of(row, certificate, clash);
            credentials[index] = known;
        }
        return known;
    }
}
