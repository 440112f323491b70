package org.iamassay.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A boolean cell: yes, no, or unknown with the reason code of checklist section 1.2. */
public final class Flag {

    public static final Flag YES = new Flag(true, null, null);
    public static final Flag NO = new Flag(false, null, null);

    private final boolean value;
    private final @Nullable String reason;
    private final @Nullable Sentinel sentinel;

    private Flag(boolean value, @Nullable String reason, @Nullable Sentinel sentinel) {
        this.value = value;
        this.reason = reason;
        this.sentinel = sentinel;
    }

    public static Flag of(boolean value) {
        return value ? YES : NO;
    }

    /** A flag that the evidence does not tell. */
    public static Flag unknown(String reason) {
        return new Flag(false, reason, null);
    }

    /** A flag in whose place a sentinel stands: unknown too, but AWS wrote it so. */
    public static Flag sentinel(Sentinel sentinel, String reason) {
        return new Flag(false, reason, sentinel);
    }

    public boolean isYes() {
        return reason == null && value;
    }

    public boolean isNo() {
        return reason == null && !value;
    }

    public boolean isUnknown() {
        return reason != null;
    }

    /** Whether the cell holds exactly this sentinel. */
    public boolean is(Sentinel word) {
        return sentinel == word;
    }

    /** Which sentinel stands in its place; null for any other cell. */
    public @Nullable Sentinel sentinel() {
        return sentinel;
    }

    /** Why the flag is unknown; only for an unknown flag. */
    public String reason() {
        return Objects.requireNonNull(reason, "a known flag has no reason");
    }

    @Override
    public String toString() {
        return reason == null ? String.valueOf(value) : reason;
    }
}
