package org.iamassay.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Area;
import org.iamassay.check.Phase;
import org.iamassay.score.Score.AreaScore;
import org.iamassay.score.Score.Subscore;
import org.jspecify.annotations.Nullable;

/** Score, gains and quick wins of a list of checks in checklist order, in exact fractions (checklist section 8). */
public final class ScoreCalculator {

    /** The subscore over the checks that a credential report answers. */
    public static final String CREDENTIAL_REPORT = "credential-report";

    private static final int PERCENT = 100;
    private static final int DECIMALS = 1;
    private static final int COVERAGE_DECIMALS = 2;

    private final List<Tally> tallies;
    private final BigFraction floor;
    private final Sums sums;

    /**
     * Takes the tallies of all checks of a profile.
     *
     * @param coverageFloor share of the weight (0 to 1) that must have been seen for a value
     */
    public ScoreCalculator(List<Tally> tallies, double coverageFloor) {
        this.tallies = List.copyOf(tallies);
        this.floor = fraction(coverageFloor);
        this.sums = Sums.of(tallies);
    }

    /** The score of the account, its subscore and its areas. */
    public Score score() {
        BigFraction value = valueOf(sums);
        Grade grade = value == null ? null : Grade.of(value, tallies);
        return new Score(
                down(value),
                value == null ? null : value.getNumerator() + "/" + value.getDenominator(),
                down(sums.low()),
                up(sums.high()),
                share(sums.coverage()),
                grade == null ? null : grade.letter(),
                grade == null ? List.of() : grade.cappedBy(),
                value == null ? null : residual(),
                Grade.failingCriticals(tallies),
                List.of(credentialReport()),
                areas());
    }

    /** What fixing the failing subjects of a check would add to the score. */
    public Gain gain(Tally tally) {
        if (tally.subjects() == 0 || sums.seen().isZero()) {
            return Gain.NOTHING;
        }
        BigFraction each = Sums.part(tally, 1).divide(sums.seen()).multiply(PERCENT);
        return new Gain(each.multiply(tally.failed()), each);
    }

    /** The checks that have something to gain, best gain for its effort first (checklist section 8.2). */
    public List<Tally> quickWins() {
        return tallies.stream()
                .filter(t -> gain(t).exact().signum() > 0)
                .sorted(Comparator.comparing(this::gainForEffort).reversed().thenComparing(Tally::severity))
                .toList();
    }

    private BigFraction gainForEffort(Tally tally) {
        return gain(tally).exact().divide(tally.effort().divisor());
    }

    private @Nullable BigFraction valueOf(Sums of) {
        BigFraction coverage = of.coverage();
        return coverage == null || coverage.compareTo(floor) < 0 ? null : of.score();
    }

    private @Nullable BigDecimal residual() {
        return down(
                Sums.of(tallies.stream().map(Tally::withoutAccepted).toList()).score());
    }

    private Subscore credentialReport() {
        List<Tally> part = tallies.stream().filter(t -> t.phase() == Phase.A).toList();
        Sums of = Sums.of(part);
        BigFraction value = valueOf(of);
        return new Subscore(
                CREDENTIAL_REPORT,
                down(value),
                down(of.low()),
                up(of.high()),
                share(of.coverage()),
                value == null ? null : Grade.of(value, part).letter());
    }

    private List<AreaScore> areas() {
        return Arrays.stream(Area.values())
                .filter(area -> tallies.stream().anyMatch(t -> t.area() == area))
                .map(this::area)
                .toList();
    }

    private AreaScore area(Area area) {
        Sums of = Sums.of(tallies.stream().filter(t -> t.area() == area).toList());
        return new AreaScore(area, down(of.score()), share(of.coverage()));
    }

    private static BigFraction fraction(double value) {
        // The shortest decimal of the setting, so that 0.60 is three fifths and not its nearest binary neighbour.
        BigDecimal decimal = BigDecimal.valueOf(value);
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static @Nullable BigDecimal down(@Nullable BigFraction value) {
        return value == null ? null : value.bigDecimalValue(DECIMALS, RoundingMode.FLOOR);
    }

    private static @Nullable BigDecimal up(@Nullable BigFraction value) {
        return value == null ? null : value.bigDecimalValue(DECIMALS, RoundingMode.CEILING);
    }

    private static @Nullable BigDecimal share(@Nullable BigFraction value) {
        return value == null ? null : value.bigDecimalValue(COVERAGE_DECIMALS, RoundingMode.FLOOR);
    }
}
