package org.iamassay.history;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.score.Sums;
import org.jspecify.annotations.Nullable;

/** The score on the ways from one side to the other, one cause after another in both orders (history section 5, step 3). */
final class Walk {

    private static final List<Cause> FORTH = List.of(Cause.EVIDENCE, Cause.POPULATION, Cause.REAL);
    private static final List<Cause> BACK = List.of(Cause.REAL, Cause.POPULATION, Cause.EVIDENCE);

    private final List<CheckStep> steps;
    private final @Nullable BigFraction start;
    private final @Nullable BigFraction end;
    private final Map<Cause, BigFraction> parts = new EnumMap<>(Cause.class);

    Walk(List<CheckStep> steps) {
        this.steps = List.copyOf(steps);
        this.start = defined(EnumSet.noneOf(Cause.class));
        this.end = defined(EnumSet.allOf(Cause.class));
        if (start != null && end != null) {
            BigFraction middle = start.add(end).divide(2);
            go(FORTH, start, middle);
            go(BACK, start, middle);
        }
    }

    /** The score of the first side under common rules; null when nothing was seen. */
    @Nullable BigFraction start() {
        return start;
    }

    /** The score of the second side under common rules; null when nothing was seen. */
    @Nullable BigFraction end() {
        return end;
    }

    /** What a cause added, the mean of both orders; only where start and end are defined. */
    BigFraction part(Cause cause) {
        return parts.getOrDefault(cause, BigFraction.ZERO).divide(2);
    }

    private void go(List<Cause> order, BigFraction from, BigFraction middle) {
        Set<Cause> done = EnumSet.noneOf(Cause.class);
        BigFraction last = from;
        for (Cause cause : order) {
            done.add(cause);
            BigFraction here = defined(done);
            BigFraction next = here == null ? middle : here;
            parts.merge(cause, next.subtract(last), BigFraction::add);
            last = next;
        }
    }

    private @Nullable BigFraction defined(Set<Cause> done) {
        Sums sums = Sums.NOTHING;
        for (CheckStep step : steps) {
            Counts counts = step.after(done);
            sums = sums.with(step.severity(), counts.passed(), counts.failed(), counts.unseen());
        }
        return sums.score();
    }
}
