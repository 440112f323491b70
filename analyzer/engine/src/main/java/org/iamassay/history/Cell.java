package org.iamassay.history;

import java.time.LocalDate;
import java.util.Optional;
import org.iamassay.check.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of one check on one subject.
 *
 * @param reason reason code; of an accepted failure the UTC day on which its waiver ends, where that is known; null for
 *     pass and fail
 * @param evidence what was seen, for people; empty where it was not kept
 * @param traced of a failure, the cells it rests on without what merely grows older (history section 3.3); else empty
 */
public record Cell(Subject subject, Value value, @Nullable String reason, String evidence, String traced) {

    /** A failure that is accepted until a day; the compact form of stores keeps the day where reasons stand. */
    static Cell accepted(Subject subject, @Nullable LocalDate until, String evidence, String traced) {
        return new Cell(subject, Value.ACCEPTED, until == null ? null : until.toString(), evidence, traced);
    }

    /** The UTC day on which the waiver of an accepted failure ends; empty where it is not known. */
    public Optional<LocalDate> acceptedUntil() {
        return value == Value.ACCEPTED ? Optional.ofNullable(reason).map(LocalDate::parse) : Optional.empty();
    }

    /** What a verdict comes to. */
    public enum Value {
        PASS,
        FAIL,
        /** A failure under a waiver that was active at the side's as-of. */
        ACCEPTED,
        /** Not assessed, or in error. */
        UNSEEN,
        NOT_APPLICABLE;

        /** Whether it is a failure, accepted or not. */
        public boolean isFailure() {
            return this == FAIL || this == ACCEPTED;
        }
    }
}
