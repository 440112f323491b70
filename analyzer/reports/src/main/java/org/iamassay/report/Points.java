package org.iamassay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.history.Comparison;
import org.iamassay.history.Movement;
import org.jspecify.annotations.Nullable;

/**
 * The movement of the score in tenths of points, so that what is printed adds up: the scores are those of the reports, and
 * the four parts give their difference.
 *
 * <p>Each part is rounded to the nearest tenth; while the sum is not the printed difference, the part that stays nearest to
 * its exact number is moved by a tenth. A part that is exactly nothing stays so.
 */
record Points(BigDecimal before, List<BigDecimal> parts, BigDecimal after) {

    /** Names of the parts, as texts and categories have them, in the order in which they are told. */
    static final List<String> PARTS = List.of("real", "population", "rules", "evidence");

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int DIGITS = 12;

    Points {
        parts = List.copyOf(parts);
    }

    /** The movement of a comparison; empty when a side has no score. */
    static Optional<Points> of(Comparison comparison) {
        BigDecimal before = comparison.reportedBefore().headline().value();
        BigDecimal after = comparison.reportedAfter().headline().value();
        Movement movement = comparison.movement();
        if (before == null || after == null || !movement.isKnown()) {
            return Optional.empty();
        }
        List<BigDecimal> exact = Stream.of(
                        movement.real(), movement.population(), movement.rules(), movement.evidence())
                .map(Points::decimal)
                .toList();
        return Optional.of(new Points(before, rounded(exact, after.subtract(before)), after));
    }

    /** What the printed scores differ by. */
    BigDecimal total() {
        return after.subtract(before);
    }

    /** Numbers rounded to tenths that add up to {@code total}, which is a number of tenths. */
    static List<BigDecimal> rounded(List<BigDecimal> exact, BigDecimal total) {
        List<BigDecimal> tenths = new ArrayList<>();
        exact.forEach(part -> tenths.add(part.setScale(1, RoundingMode.HALF_UP)));
        for (BigDecimal rest = rest(tenths, total); rest.signum() != 0; rest = rest(tenths, total)) {
            BigDecimal step = rest.signum() > 0 ? TENTH : TENTH.negate();
            Optional<Integer> cheapest = IntStream.range(0, exact.size())
                    .boxed()
                    .filter(i -> exact.get(i).signum() != 0)
                    .min(Comparator.comparing((Integer i) ->
                                    turns(exact.get(i), tenths.get(i).add(step)))
                            .thenComparing(i -> exact.get(i)
                                    .subtract(tenths.get(i).add(step))
                                    .abs()));
            if (cheapest.isEmpty()) {
                return List.copyOf(tenths);
            }
            tenths.set(cheapest.get(), tenths.get(cheapest.get()).add(step));
        }
        return List.copyOf(tenths);
    }

    /** Whether a gain would be printed as a loss or the other way round. */
    private static boolean turns(BigDecimal exact, BigDecimal printed) {
        return exact.signum() * printed.signum() < 0;
    }

    private static BigDecimal rest(List<BigDecimal> tenths, BigDecimal total) {
        return total.subtract(tenths.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal decimal(@Nullable BigFraction part) {
        return part == null ? BigDecimal.ZERO : part.bigDecimalValue(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** A number of points with its sign: {@code +41.6}, {@code −9.9}, {@code 0}. */
    static String signed(BigDecimal points, Texts texts) {
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "") + texts.number(size(points));
    }

    /** The size of a number of points without its sign: {@code 41.6}, {@code 25}. */
    static BigDecimal size(BigDecimal points) {
        BigDecimal size = points.abs().stripTrailingZeros();
        return size.scale() < 0 ? size.setScale(0) : size;
    }
}
