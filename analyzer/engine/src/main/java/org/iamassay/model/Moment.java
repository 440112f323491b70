package org.iamassay.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date cell: a date (UTC, whole seconds), a sentinel, or unknown with the reason code of checklist section 1.2. */
public final class Moment {

    private static final Map<Sentinel, Moment> SENTINELS = new EnumMap<>(Map.of(
            Sentinel.NOT_APPLICABLE, new Moment(0, Sentinel.NOT_APPLICABLE, null),
            Sentinel.NO_INFORMATION, new Moment(0, Sentinel.NO_INFORMATION, null),
            Sentinel.NOT_SUPPORTED, new Moment(0, Sentinel.NOT_SUPPORTED, null)));

    private final long epochSecond;
    private final @Nullable Sentinel sentinel;
    private final @Nullable String reason;

    private Moment(long epochSecond, @Nullable Sentinel sentinel, @Nullable String reason) {
        this.epochSecond = epochSecond;
        this.sentinel = sentinel;
        this.reason = reason;
    }

    /** A date, in seconds since 1970-01-01T00:00:00Z. */
    public static Moment at(long epochSecond) {
        return new Moment(epochSecond, null, null);
    }

    public static Moment sentinel(Sentinel sentinel) {
        return Objects.requireNonNull(SENTINELS.get(sentinel));
    }

    public static Moment unknown(String reason) {
        return new Moment(0, null, reason);
    }

    public boolean isDate() {
        return sentinel == null && reason == null;
    }

    public boolean isSentinel() {
        return sentinel != null;
    }

    public boolean isUnknown() {
        return reason != null;
    }

    /** Seconds since 1970-01-01T00:00:00Z; only for a date. */
    public long epochSecond() {
        if (!isDate()) {
            throw new IllegalStateException("no date: " + this);
        }
        return epochSecond;
    }

    /** Which sentinel stands here; null for a date or an unknown cell. */
    public @Nullable Sentinel sentinel() {
        return sentinel;
    }

    /** Why the cell is unknown; only for an unknown cell. */
    public String reason() {
        return Objects.requireNonNull(reason, "a known cell has no reason");
    }

    /** The date as {@code YYYY-MM-DDTHH:MM:SSZ}, or {@code -} without one: the form of finding ids. */
    public String text() {
        return isDate() ? Instant.ofEpochSecond(epochSecond).toString() : "-";
    }

    /** Whether both have one {@link #text}, without writing it. */
    public boolean hasTextOf(Moment other) {
        return isDate() ? other.isDate() && epochSecond == other.epochSecond : !other.isDate();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that
                && epochSecond == that.epochSecond
                && sentinel == that.sentinel
                && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(epochSecond, sentinel, reason);
    }

    @Override
    public String toString() {
        if (reason != null) {
            return reason;
        }
        return sentinel != null ? sentinel.word() : text();
    }
}
