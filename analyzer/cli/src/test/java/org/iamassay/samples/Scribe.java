package org.iamassay.samples;

import java.time.Instant;
import java.util.List;

/**
 * Writes down what must be told of one user.
 *
 * @param with what became of the owner, or empty
 */
record Scribe(String subject, String with, List<Told> told) {

    void tell(String type, PastKey key, Instant notBefore, Instant notAfter, String replaces, String note) {
        told.add(new Told(type, subject, key.created().toString(), notBefore, notAfter, with, replaces, note));
    }

    /** A key or certificate tells exactly when it was made. */
    void made(PastKey key) {
        String type = key.kind().word + "-" + key.kind().createdWord;
        tell(type, key, key.created(), key.created(), "", key.creation().note());
    }

    /** Password and MFA have no key. */
    void tell(String type, Instant notBefore, Instant notAfter, String note) {
        told.add(new Told(type, subject, "", notBefore, notAfter, with, "", note));
    }
}
