package org.iamassay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Area;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Framework;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.score.Score;
import org.jspecify.annotations.Nullable;

/** Scores for tests of reports: the formulas of checklist section 8.1, without caps and waivers. */
final class SampleScores {

    private static final BigFraction FLOOR = BigFraction.of(3, 5);

    private SampleScores() {}

    static List<CheckResult> results(List<CheckRun> runs) {
        BigFraction seen = runs.stream().map(SampleScores::seen).reduce(BigFraction.ZERO, BigFraction::add);
        List<CheckResult> results = new ArrayList<>();
        for (CheckRun run : runs) {
            int n = population(run);
            BigFraction each = n == 0 || seen.signum() == 0
                    ? BigFraction.ZERO
                    : weight(run).divide(n).divide(seen).multiply(100);
            results.add(new CheckResult(
                    run,
                    0,
                    "sha256:" + "5".repeat(64),
                    new BigDecimal(run.severity().halves()).divide(new BigDecimal(2)),
                    down(each.multiply(run.failed()), 1),
                    down(run.failed() == 0 ? BigFraction.ZERO : each, 1),
                    frameworks(run)));
        }
        return results;
    }

    static Score score(List<CheckRun> runs) {
        List<Score.AreaScore> areas = new ArrayList<>();
        for (Area area : Area.values()) {
            Sums sums = sums(runs, r -> r.info().area() == area);
            if (runs.stream().anyMatch(r -> r.info().area() == area)) {
                areas.add(new Score.AreaScore(area, floor(sums.score(), 1), floor(sums.coverage(), 2)));
            }
        }
        Sums all = sums(runs, r -> true);
        Sums phaseA = sums(runs, r -> r.info().phase() == Phase.A);
        Score.Subscore report = new Score.Subscore(
                "credential-report",
                value(phaseA),
                floor(phaseA.low(), 1),
                ceiling(phaseA.high(), 1),
                floor(phaseA.coverage(), 2),
                grade(phaseA));
        List<String> gaps = runs.stream()
                .filter(r -> r.state() == Verdict.FAIL && r.severity() == Severity.CRITICAL)
                .map(r -> r.info().id())
                .toList();
        return new Score(
                value(all),
                value(all) == null ? null : exact(all),
                floor(all.low(), 1),
                ceiling(all.high(), 1),
                floor(all.coverage(), 2),
                grade(all),
                List.of(),
                value(all),
                gaps,
                List.of(report),
                areas);
    }

    private record Sums(BigFraction passed, BigFraction seen, BigFraction weight) {

        @Nullable BigFraction score() {
            return seen.signum() == 0 ? null : passed.divide(seen).multiply(100);
        }

        @Nullable BigFraction coverage() {
            return weight.signum() == 0 ? null : seen.divide(weight);
        }

        @Nullable BigFraction low() {
            return weight.signum() == 0 ? null : passed.divide(weight).multiply(100);
        }

        @Nullable BigFraction high() {
            return weight.signum() == 0
                    ? null
                    : passed.add(weight).subtract(seen).divide(weight).multiply(100);
        }
    }

    private static Sums sums(List<CheckRun> runs, Predicate<CheckRun> wanted) {
        Sums sums = new Sums(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);
        for (CheckRun run : runs) {
            int n = population(run);
            if (wanted.test(run) && n > 0) {
                sums = new Sums(
                        sums.passed.add(weight(run).multiply(BigFraction.of(run.passed(), n))),
                        sums.seen.add(seen(run)),
                        sums.weight.add(weight(run)));
            }
        }
        return sums;
    }

    private static int population(CheckRun run) {
        return run.passed() + run.failed() + run.notAssessed();
    }

    private static BigFraction weight(CheckRun run) {
        return BigFraction.of(run.severity().halves(), 2);
    }

    private static BigFraction seen(CheckRun run) {
        int n = population(run);
        return n == 0 ? BigFraction.ZERO : weight(run).multiply(BigFraction.of(run.passed() + run.failed(), n));
    }

    private static @Nullable BigDecimal value(Sums sums) {
        BigFraction coverage = sums.coverage();
        return coverage == null || coverage.compareTo(FLOOR) < 0 ? null : floor(sums.score(), 1);
    }

    private static @Nullable String grade(Sums sums) {
        BigDecimal value = value(sums);
        if (value == null) {
            return null;
        }
        int points = value.intValue();
        return points >= 90 ? "A" : points >= 80 ? "B" : points >= 70 ? "C" : points >= 60 ? "D" : "F";
    }

    private static String exact(Sums sums) {
        BigFraction score = sums.passed.divide(sums.seen).multiply(100);
        return score.getNumerator() + "/" + score.getDenominator();
    }

    private static @Nullable BigDecimal floor(@Nullable BigFraction fraction, int decimals) {
        return fraction == null ? null : down(fraction, decimals);
    }

    private static @Nullable BigDecimal ceiling(@Nullable BigFraction fraction, int decimals) {
        return fraction == null ? null : rounded(fraction, decimals, RoundingMode.CEILING);
    }

    private static BigDecimal rounded(BigFraction fraction, int decimals, RoundingMode mode) {
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), decimals, mode);
    }

    private static BigDecimal down(BigFraction fraction, int decimals) {
        return rounded(fraction, decimals, RoundingMode.FLOOR);
    }

    private static Map<Framework, List<String>> frameworks(CheckRun run) {
        Map<Framework, List<String>> all = new EnumMap<>(Framework.class);
        for (String line : run.info().frameworks()) {
            for (String entry : line.split(" ", -1)) {
                String[] parts = entry.split(":", 2);
                List<String> requirements =
                        List.of(parts[1].replaceAll("@\\d+", "").split(",", -1));
                Framework.byId(parts[0]).ifPresent(f -> all.put(f, requirements));
            }
        }
        return all;
    }
}
