package org.iamassay.samples;

import java.time.Instant;
import java.util.Comparator;

/**
 * An event as two neighbouring reports must tell it.
 *
 * @param with what became of the owner, or empty
 * @param replaces the old key and how it was retired, or empty
 * @param note of the fact behind it
 */
record Told(
        String type,
        String subject,
        String key,
        Instant notBefore,
        Instant notAfter,
        String with,
        String replaces,
        String note) {

    static final String HEADER = "account,before,after,type,subject,key,not_before,not_after,with,replaces,note";

    static final Comparator<Told> ORDER = Comparator.comparing(Told::notBefore)
            .thenComparing(Told::subject)
            .thenComparing(Told::type)
            .thenComparing(Told::key);

    String line(String account, Moment before, Moment after) {
        if (note.indexOf(',') >= 0) {
            throw new IllegalArgumentException("a note must do without a comma: " + note);
        }
        return String.join(
                ",",
                account,
                before.time().toString(),
                after.time().toString(),
                type,
                subject,
                key,
                notBefore.toString(),
                notAfter.toString(),
                with,
                replaces,
                note);
    }
}
