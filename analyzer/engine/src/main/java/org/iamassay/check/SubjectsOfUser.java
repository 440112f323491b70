package org.iamassay.check;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.AccessKey;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** The subjects that one row gives: the user, its key slots and certificate slots. */
final class SubjectsOfUser {

    private final Subject user;
    private final List<Subject> keys;
    private final List<Subject> keysWithSlot;
    private final List<Subject> certificates;
    private final List<Subject> certificatesWithSlot;

    SubjectsOfUser(User row) {
        user = Subject.of(row);
        keys = new ArrayList<>(2);
        keysWithSlot = new ArrayList<>(2);
        for (AccessKey key : row.keys()) {
            keys.add(Subject.of(row, key, false));
            keysWithSlot.add(Subject.of(row, key, true));
        }
        certificates = new ArrayList<>(2);
        certificatesWithSlot = new ArrayList<>(2);
        for (SigningCertificate certificate : row.certificates()) {
            certificates.add(Subject.of(row, certificate, false));
            certificatesWithSlot.add(Subject.of(row, certificate, true));
        }
    }

    Subject user() {
        return user;
    }

    /** The subject of a key slot; {@code clash} when the other slot would give the same id in this check. */
    Subject key(int slot, boolean clash) {
        return (clash ? keysWithSlot : keys).get(slot - 1);
    }

    Subject certificate(int slot, boolean clash) {
        return (clash ? certificatesWithSlot : certificates).get(slot - 1);
    }
}
