package org.iamassay.score;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The three sums a score is made of, exact and in half weights (checklist section 8.1).
 *
 * @param earned Σ w·p/n
 * @param seen Σ w·(p+f)/n
 * @param all Σ w over the checks with subjects
 */
record Sums(BigFraction earned, BigFraction seen, BigFraction all) {

    private static final int PERCENT = 100;

    static Sums of(Collection<Tally> tallies) {
        BigFraction earned = BigFraction.ZERO;
        BigFraction seen = BigFraction.ZERO;
        long all = 0;
        for (Tally tally : tallies) {
            if (tally.subjects() > 0) {
                earned = earned.add(part(tally, tally.passed()));
                seen = seen.add(part(tally, tally.seen()));
                all += tally.severity().halves();
            }
        }
        return new Sums(earned, seen, BigFraction.of(all));
    }

    /** The weight of a check times the share of some of its subjects. */
    static BigFraction part(Tally tally, int subjects) {
        return BigFraction.of((long) tally.severity().halves() * subjects, tally.subjects());
    }

    boolean hasWeight() {
        return !all.isZero();
    }

    /** The score S; null when nothing was assessed. */
    @Nullable BigFraction score() {
        return seen.isZero() ? null : earned.divide(seen).multiply(PERCENT);
    }

    /** The seen share C of the weight; null without weight. */
    @Nullable BigFraction coverage() {
        return hasWeight() ? seen.divide(all) : null;
    }

    /** The score if everything unseen failed; null without weight. */
    @Nullable BigFraction low() {
        return hasWeight() ? earned.divide(all).multiply(PERCENT) : null;
    }

    /** The score if everything unseen passed; null without weight. */
    @Nullable BigFraction high() {
        return hasWeight() ? earned.add(all).subtract(seen).divide(all).multiply(PERCENT) : null;
    }
}
