package org.iamassay.score;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The three sums a score is made of, exact and in half weights (checklist section 8.1).
 *
 * @param earned Σ w·p/n
 * @param seen Σ w·(p+f)/n
 * @param all Σ w over the checks with subjects
 */
public record Sums(BigFraction earned, BigFraction seen, BigFraction all) {

    /** The sums over no check. */
    public static final Sums NOTHING = new Sums(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

    private static final int PERCENT = 100;

    static Sums of(Collection<Tally> tallies) {
        Sums sums = NOTHING;
        for (Tally tally : tallies) {
            sums = sums.with(tally.severity(), tally.passed(), tally.failed(), tally.unseen());
        }
        return sums;
    }

    /** The sums with one check more, of which so many subjects pass, fail and are unseen. */
    public Sums with(Severity severity, int passed, int failed, int unseen) {
        int subjects = passed + failed + unseen;
        return subjects == 0
                ? this
                : new Sums(
                        earned.add(part(severity, passed, subjects)),
                        seen.add(part(severity, passed + failed, subjects)),
                        all.add(severity.halves()));
    }

    /** The weight of a check times the share of some of its subjects. */
    static BigFraction part(Tally tally, int subjects) {
        return part(tally.severity(), subjects, tally.subjects());
    }

    private static BigFraction part(Severity severity, int some, int subjects) {
        return BigFraction.of((long) severity.halves() * some, subjects);
    }

    boolean hasWeight() {
        return !all.isZero();
    }

    /** The score S; null when nothing was assessed. */
    public @Nullable BigFraction score() {
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
