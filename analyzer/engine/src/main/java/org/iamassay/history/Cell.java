package org.iamassay.history;

import org.iamassay.check.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of one check on one subject.
 *
 * @param reason reason code; null for pass and fail
 * @param evidence what was seen, for people; empty where it was not kept
 * @param traced of a failure, the cells it rests on without what merely grows older (history section 3.3); else empty
 */
public record Cell(Subject subject, Value value, @Nullable String reason, String evidence, String traced) {

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
