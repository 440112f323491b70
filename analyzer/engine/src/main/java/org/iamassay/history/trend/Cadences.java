package org.iamassay.history.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.iamassay.history.trend.Cadence.Gap;

/** How regularly snapshots were taken. */
final class Cadences {

    /** A date may lie after as-of by the default of {@code evidence.future-tolerance-minutes}. */
    static final long TOLERANCE_SECONDS = 15 * 60L;

    private Cadences() {}

    static boolean isGap(Instant from, Instant to, int maxGapDays) {
        return to.getEpochSecond() - from.getEpochSecond() > maxGapDays * Spans.SECONDS_OF_DAY;
    }

    static Cadence of(Collection<Instant> times, int maxGapDays) {
        List<Instant> moments = List.copyOf(new TreeSet<>(times));
        List<Long> between = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            Instant from = moments.get(i - 1);
            Instant to = moments.get(i);
            long seconds = to.getEpochSecond() - from.getEpochSecond();
            between.add(seconds);
            if (isGap(from, to, maxGapDays)) {
                gaps.add(new Gap(from, to, Spans.days(seconds)));
            }
        }
        if (between.isEmpty()) {
            return new Cadence(moments.size(), null, null, gaps);
        }
        List<Long> sorted = between.stream().sorted().toList();
        return new Cadence(
                moments.size(), Spans.days(Spans.median(sorted)), Spans.days(sorted.get(sorted.size() - 1)), gaps);
    }
}
