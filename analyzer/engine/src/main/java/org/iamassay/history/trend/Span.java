package org.iamassay.history.trend;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Durations that are known as ranges, in days; everything is null without one.
 *
 * @param count number of durations
 * @param unbounded the part of them without an upper end
 * @param meanLow mean of the lower ends
 * @param meanHigh mean of the upper ends; null when one of them has none, printed {@code >=}
 * @param medianLow the middle lower end, the shorter of the middle two
 * @param medianHigh the middle upper end, the shorter of the middle two; null when it is one without bound
 */
public record Span(
        int count,
        int unbounded,
        @Nullable BigFraction meanLow,
        @Nullable BigFraction meanHigh,
        @Nullable BigFraction medianLow,
        @Nullable BigFraction medianHigh) {}
