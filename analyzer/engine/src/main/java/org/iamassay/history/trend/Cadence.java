package org.iamassay.history.trend;

import java.time.Instant;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How regularly snapshots were taken; times in days.
 *
 * @param moments distinct as-of times
 * @param median the middle time between neighbours, the shorter of the middle two; null with fewer than two snapshots
 * @param maximum the longest; null with fewer than two snapshots
 * @param gaps those longer than the limit
 */
public record Cadence(
        int moments, @Nullable BigFraction median, @Nullable BigFraction maximum, List<Gap> gaps) {

    public Cadence {
        gaps = List.copyOf(gaps);
    }

    /** A time without snapshots that is drawn as a gap. */
    public record Gap(Instant from, Instant to, BigFraction days) {}
}
