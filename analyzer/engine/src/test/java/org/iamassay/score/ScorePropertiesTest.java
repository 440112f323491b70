package org.iamassay.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Area;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;

/** What holds of every score (checklist section 8.1). */
class ScorePropertiesTest {

    private static final String SEED = "20260101";

    @Provide
    Arbitrary<List<Tally>> tallies() {
        Arbitrary<int[]> counts =
                Arbitraries.integers().between(0, 9).array(int[].class).ofSize(4);
        Arbitrary<Tally> tally = Combinators.combine(
                        Arbitraries.of(Area.class),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Effort.class),
                        counts)
                .as((area, phase, severity, effort, n) ->
                        new Tally("", area, phase, severity, effort, n[0], n[1], Math.min(n[1], n[2]), n[3]));
        return tally.list().ofMinSize(1).ofMaxSize(12).map(ScorePropertiesTest::named);
    }

    @Property(seed = SEED)
    void fixingASubjectNeverLowersTheScore(@ForAll("tallies") List<Tally> tallies, @ForAll int pick) {
        Assume.that(at(tallies, pick).failed() > at(tallies, pick).accepted());
        assertThat(exact(changed(tallies, pick, t -> counts(t, t.passed() + 1, t.failed() - 1))))
                .isGreaterThanOrEqualTo(exact(tallies));
    }

    @Property(seed = SEED)
    void aPassingSubjectNeverLowersTheScore(@ForAll("tallies") List<Tally> tallies, @ForAll int pick) {
        Assume.that(isScored(tallies));
        assertThat(exact(changed(tallies, pick, t -> counts(t, t.passed() + 1, t.failed()))))
                .isGreaterThanOrEqualTo(exact(tallies));
    }

    @Property(seed = SEED)
    void aFailingSubjectNeverRaisesTheScore(@ForAll("tallies") List<Tally> tallies, @ForAll int pick) {
        Assume.that(isScored(tallies));
        assertThat(exact(changed(tallies, pick, t -> counts(t, t.passed(), t.failed() + 1))))
                .isLessThanOrEqualTo(exact(tallies));
    }

    @Property(seed = SEED)
    void orderHasNoEffect(@ForAll("tallies") List<Tally> tallies, @ForAll Random random) {
        List<Tally> shuffled = new ArrayList<>(tallies);
        Collections.shuffle(shuffled, random);
        Score one = new ScoreCalculator(tallies, 0.6).score();
        Score other = new ScoreCalculator(shuffled, 0.6).score();
        assertThat(other)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("cappedBy", "criticalGaps")
                .isEqualTo(one);
    }

    @Property(seed = SEED)
    void theValueLiesInItsInterval(@ForAll("tallies") List<Tally> tallies) {
        Score score = new ScoreCalculator(tallies, 0).score();
        BigDecimal value = score.value();
        Assume.that(value != null);
        assertThat(value).isBetween(score.low(), score.high());
        assertThat(score.low()).isNotNegative();
        assertThat(score.high()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
    }

    @Property(seed = SEED)
    void areasAddUpToTheWhole(@ForAll("tallies") List<Tally> tallies) {
        BigFraction earned = BigFraction.ZERO;
        BigFraction seen = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        for (Area area : Area.values()) {
            Sums part = Sums.of(tallies.stream().filter(t -> t.area() == area).toList());
            earned = earned.add(part.earned());
            seen = seen.add(part.seen());
            all = all.add(part.all());
        }
        assertThat(new Sums(earned, seen, all)).isEqualTo(Sums.of(tallies));
    }

    @Property(seed = SEED)
    void theGainIsWhatFixingAllFailuresAdds(@ForAll("tallies") List<Tally> tallies, @ForAll int pick) {
        Assume.that(isScored(tallies));
        BigFraction fixed = exact(changed(tallies, pick, t -> counts(t, t.passed() + t.failed(), 0)));
        assertThat(new ScoreCalculator(tallies, 0).gain(at(tallies, pick)).exact())
                .isEqualTo(fixed.subtract(exact(tallies)));
    }

    private static List<Tally> named(List<Tally> tallies) {
        List<Tally> named = new ArrayList<>();
        for (Tally t : tallies) {
            named.add(new Tally(
                    "check-" + named.size(),
                    t.area(),
                    t.phase(),
                    t.severity(),
                    t.effort(),
                    t.passed(),
                    t.failed(),
                    t.accepted(),
                    t.unseen()));
        }
        return named;
    }

    private static Tally counts(Tally t, int passed, int failed) {
        return new Tally(
                t.check(),
                t.area(),
                t.phase(),
                t.severity(),
                t.effort(),
                passed,
                failed,
                Math.min(t.accepted(), failed),
                t.unseen());
    }

    private static List<Tally> changed(List<Tally> tallies, int pick, UnaryOperator<Tally> change) {
        Tally[] changed = tallies.toArray(Tally[]::new);
        int index = Math.floorMod(pick, changed.length);
        changed[index] = change.apply(changed[index]);
        return Arrays.asList(changed);
    }

    private static Tally at(List<Tally> tallies, int pick) {
        return tallies.get(Math.floorMod(pick, tallies.size()));
    }

    private static boolean isScored(List<Tally> tallies) {
        return Sums.of(tallies).score() != null;
    }

    private static BigFraction exact(List<Tally> tallies) {
        BigFraction score = Sums.of(tallies).score();
        Assume.that(score != null);
        return Objects.requireNonNull(score);
    }
}
