package org.iamassay.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time an age is counted from: known, or only known not to lie before some time (checklist section 1.2).
 *
 * @param epochSecond the time, or the earliest it can be ({@link Long#MIN_VALUE} when nothing is known)
 * @param unknownReason null when the time is known
 * @param fromUserCreation whether the user's creation time stands in for a sentinel
 */
public record Reference(long epochSecond, @Nullable String unknownReason, boolean fromUserCreation) {

    static Reference at(long epochSecond) {
        return new Reference(epochSecond, null, false);
    }

    static Reference notBefore(long epochSecond, String reason) {
        return new Reference(epochSecond, reason, false);
    }

    static Reference unknown(String reason) {
        return notBefore(Long.MIN_VALUE, reason);
    }

    public boolean isKnown() {
        return unknownReason == null;
    }

    /** Why the time is unknown; only when it is. */
    public String reason() {
        return Objects.requireNonNull(unknownReason, "a known time has no reason");
    }
}
