package org.iamassay.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a credential, or to what a principal may do, between two snapshots (history section 4).
 *
 * @param subject ARN of the principal, the later one where it moved
 * @param notBefore it did not happen before this time
 * @param notAfter it did not happen after this time; null when the time of the later report is not bounded
 * @param key creation time of the key or certificate; null for other credentials
 * @param with {@code added} or {@code deleted} when it came or went with its owner; else null
 * @param replaces for a rotation, the creation time of the old key and how it was retired; else null
 * @param classes for a privilege that rose or fell, what it was and what it is; else null
 */
public record Event(
        Type type,
        String subject,
        Instant notBefore,
        @Nullable Instant notAfter,
        @Nullable String key,
        @Nullable String with,
        @Nullable String replaces,
        @Nullable Classes classes) {

    /** Words of the classes of what a principal may do, before and after. */
    public record Classes(String before, String after) {}

    /** Something that happened to a credential. */
    public Event(
            Type type,
            String subject,
            Instant notBefore,
            @Nullable Instant notAfter,
            @Nullable String key,
            @Nullable String with,
            @Nullable String replaces) {
        this(type, subject, notBefore, notAfter, key, with, replaces, null);
    }

    /** The order of output. */
    public static final Comparator<Event> ORDER = Comparator.comparing(Event::notBefore)
            .thenComparing(Event::subject)
            .thenComparing(event -> event.type().word())
            .thenComparing(event -> event.key() == null ? "" : event.key());

    /** The types of events. */
    public enum Type {
        KEY_CREATED,
        KEY_ROTATED,
        KEY_DEACTIVATED,
        KEY_REACTIVATED,
        KEY_DELETED,
        PASSWORD_SET,
        PASSWORD_CHANGED,
        PASSWORD_REMOVED,
        MFA_ENROLLED,
        MFA_REMOVED,
        CERTIFICATE_ADDED,
        CERTIFICATE_DEACTIVATED,
        CERTIFICATE_DELETED,
        PRIVILEGE_RAISED,
        PRIVILEGE_LOWERED;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it happened at a time that is known to the second. */
    public boolean isExact() {
        return notBefore.equals(notAfter);
    }
}
