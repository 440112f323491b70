package org.iamassay.history.trend;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Means and medians of times in seconds, given in days. */
final class Spans {

    static final long SECONDS_OF_DAY = 86_400;
    private static final long WITHOUT_BOUND = Long.MAX_VALUE;

    private Spans() {}

    static BigFraction days(long seconds) {
        return BigFraction.of(seconds, SECONDS_OF_DAY);
    }

    /** The middle one of sorted values, the lower of the middle two. */
    static <T> T median(List<T> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** Ranges from at least to at most. */
    static final class Gathered {

        private final List<Long> low = new ArrayList<>();
        private final List<Long> high = new ArrayList<>();

        void add(long atLeast, @Nullable Long atMost) {
            low.add(atLeast);
            high.add(atMost == null ? WITHOUT_BOUND : atMost);
        }

        int count() {
            return low.size();
        }

        Span span() {
            if (low.isEmpty()) {
                return new Span(0, 0, null, null, null, null);
            }
            int unbounded = Collections.frequency(high, WITHOUT_BOUND);
            long middle = middle(high);
            return new Span(
                    low.size(),
                    unbounded,
                    mean(low),
                    unbounded == 0 ? mean(high) : null,
                    days(middle(low)),
                    middle == WITHOUT_BOUND ? null : days(middle));
        }

        private static long middle(List<Long> values) {
            return median(values.stream().sorted().toList());
        }

        private static BigFraction mean(List<Long> values) {
            BigInteger sum = values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            return BigFraction.of(sum, BigInteger.valueOf(SECONDS_OF_DAY * values.size()));
        }
    }
}
