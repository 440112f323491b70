package org.iamassay.history.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.history.Movement;
import org.iamassay.history.trend.BurnDown.Flow;
import org.iamassay.history.trend.BurnDown.Row;
import org.iamassay.model.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole trends: that they add up, do not depend on the order given, and join accounts by calendar unit. */
class TrendTest {

    private static final TrendOptions MONTHLY = new TrendOptions(Bucket.MONTH, 35);
    private static final String[] CLASSES = {"F", "F", "W", "O", "O", ".", "U", "X", "?", "C"};

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    private static Story random(int seed) {
        Random random = new Random(seed);
        int columns = 2 + random.nextInt(9);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            table.append("| 20").append(10 + i).append("-01-01");
        }
        for (String check : List.of("a", "b", "c")) {
            boolean[] judged = new boolean[columns];
            for (int i = 0; i < columns; i++) {
                judged[i] = random.nextInt(8) > 0;
            }
            for (String user : List.of("u", "v@2005-01-01", "w=AIDA1", "x@2013-06-01")) {
                table.append('\n').append(check).append(' ').append(check).append(user);
                for (int i = 0; i < columns; i++) {
                    String some = CLASSES[random.nextInt(CLASSES.length - 1)];
                    table.append(" | ").append(judged[i] || some.equals("X") || some.equals("?") ? some : "C");
                }
            }
            setting(table, "rule " + check, columns, random, "r1", "r1", "r1", "r2");
            setting(table, "severity " + check, columns, random, "high", "high", "low");
        }
        return Story.of(table.toString());
    }

    private static void setting(StringBuilder table, String name, int columns, Random random, String... words) {
        table.append('\n').append(name);
        for (int i = 0; i < columns; i++) {
            table.append(" | ").append(words[random.nextInt(words.length)]);
        }
    }

    /** Nothing opens or closes uncounted, in each severity and in all. */
    @ParameterizedTest
    @MethodSource("seeds")
    void burnDownAddsUp(int seed) {
        TrendLine line = random(seed).line();
        for (int i = 1; i < line.points().size(); i++) {
            BurnDown before = line.points().get(i - 1).burnDown();
            BurnDown now = line.points().get(i).burnDown();
            for (Severity severity : Severity.values()) {
                holds(before.of(severity), now.of(severity));
            }
            holds(before.total(), now.total());
            assertThat(now.total().flow().orElseThrow().reweighted()).isZero();
        }
    }

    private static void holds(Row before, Row now) {
        Flow flow = now.flow().orElseThrow();
        assertThat(now.open())
                .isEqualTo(before.open()
                        + flow.opened()
                        - flow.resolved()
                        - flow.removed()
                        - flow.unseen()
                        + flow.seenAgain()
                        + flow.reweighted());
        assertThat(flow.undated()).isLessThanOrEqualTo(flow.opened());
        assertThat(now.accepted()).isLessThanOrEqualTo(now.open());
    }

    /** What is open is what fails, whatever happened before. */
    @ParameterizedTest
    @MethodSource("seeds")
    void openIsWhatFails(int seed) {
        Story story = random(seed);
        List<Integer> failing = story.snapshots().stream()
                .map(one -> one.reported().checks().stream()
                        .mapToInt(check -> check.failed())
                        .sum())
                .toList();
        assertThat(story.line().points().stream()
                        .map(point -> point.burnDown().total().open()))
                .containsExactlyElementsOf(failing);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rangesAreRanges(int seed) {
        Remediation found = random(seed).line().remediation();
        for (Span span : List.of(found.resolved(), found.removed())) {
            if (span.meanLow() != null && span.meanHigh() != null) {
                assertThat(span.meanLow()).isLessThanOrEqualTo(span.meanHigh());
            }
            if (span.medianLow() != null && span.medianHigh() != null) {
                assertThat(span.medianLow()).isLessThanOrEqualTo(span.medianHigh());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfAddingDoesNotMatter(int seed) {
        List<Recorded> snapshots = new ArrayList<>(random(seed).snapshots());
        Trend expected = trend(snapshots);
        Collections.shuffle(snapshots, new Random(seed));
        assertThat(trend(snapshots)).isEqualTo(expected);
    }

    private static Trend trend(List<Recorded> snapshots) {
        return Trend.of(List.of(new AccountHistory(Story.ACCOUNT, snapshots)), MONTHLY);
    }

    @Test
    void builderRefusesWhatIsOutOfOrder() {
        List<Recorded> snapshots = random(1).snapshots();
        AccountTrendBuilder builder = new AccountTrendBuilder(Story.ACCOUNT, MONTHLY, Mover.NONE);
        builder.add(snapshots.get(1));
        assertThatThrownBy(() -> builder.add(snapshots.get(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(snapshots.get(1))).isInstanceOf(IllegalArgumentException.class);
        AccountTrendBuilder other = new AccountTrendBuilder(new AccountId("444455556666"), MONTHLY, Mover.NONE);
        assertThatThrownBy(() -> other.add(snapshots.get(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // days, median, maximum, gaps longer than 35 days
        "2026-01-01,,,0",
        "2026-01-01 2026-02-05,35,35,0",
        "2026-01-01 2026-02-06,36,36,1",
        "2026-01-01 2026-01-11 2026-03-11,10,59,1",
        "2026-01-01 2026-01-11 2026-01-31 2026-03-02,20,30,0",
    })
    void cadence(String days, String median, String maximum, int gaps) {
        Cadence found =
                Cadences.of(Stream.of(days.split(" ", -1)).map(Story::day).toList(), 35);
        assertThat(found.median()).isEqualTo(median == null ? null : BigFraction.of(Integer.parseInt(median)));
        assertThat(found.maximum()).isEqualTo(maximum == null ? null : BigFraction.of(Integer.parseInt(maximum)));
        assertThat(found.gaps()).hasSize(gaps);
    }

    @Test
    void gapsBreakTheLine() {
        TrendLine line = Story.of("""
                          | 2026-01-01 | 2026-02-01 | 2026-04-01
                mfa alice | F          | F          | O
                """).line();
        assertThat(line.points().stream().map(TrendPoint::gapBefore)).containsExactly(false, false, true);
    }

    @Test
    void snapshotsWithoutEvidenceAreHolesOfTheRestatedLine() {
        List<Recorded> then = Story.of("""
                          | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa alice | O          | F          | O
                score     | 70         | 60         | -
                """).snapshots();
        List<Recorded> today = Story.of("""
                          | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa alice | F          | F          | O
                score     | 65         | 60         | 80
                """).snapshots();
        List<Recorded> both = new ArrayList<>();
        for (int i : new int[] {0, 1, 2}) {
            Optional<org.iamassay.history.Side> again =
                    i == 1 ? Optional.empty() : Optional.of(today.get(i).reported());
            both.add(new Recorded(i + 1, then.get(i).reported(), again));
        }
        AccountTrend trend = trend(both).accounts().get(0);
        assertThat(trend.reported().points()).hasSize(3);
        assertThat(trend.reported().holes()).isEmpty();
        assertThat(trend.restated().holes()).containsExactly(new Hole(2, Story.day("2026-02-01")));
        assertThat(trend.restated().points().stream().map(TrendPoint::gapBefore))
                .containsExactly(false, true);
        assertThat(trend.restated().points().stream().map(TrendPoint::restatement))
                .containsExactly(Optional.of(BigFraction.of(-5)), Optional.empty());
        assertThat(trend.restated().remediation().resolved().count()).isEqualTo(1);
    }

    @Test
    void movementsAreAskedForNeighboursOfALine() {
        List<Recorded> snapshots = random(3).snapshots();
        List<String> asked = new ArrayList<>();
        AccountTrendBuilder builder = new AccountTrendBuilder(Story.ACCOUNT, MONTHLY, (before, after) -> {
            asked.add(before.shown().asOf() + " " + after.reported().asOf());
            return Optional.of(Movement.NONE);
        });
        snapshots.subList(0, 2).forEach(builder::add);
        assertThat(asked).containsExactly("2010-01-01T00:00:00Z 2011-01-01T00:00:00Z");
        assertThat(builder.build().reported().points().stream().map(TrendPoint::movement))
                .containsExactly(Optional.empty(), Optional.of(Movement.NONE));
    }

    /** Three accounts; one misses a month, then three. */
    @Test
    void portfolioCarriesAValueForAWhile() {
        List<PortfolioPoint> points = portfolio(MONTHLY).reported();
        assertThat(points.stream().map(TrendTest::text))
                .containsExactly(
                        "2026-01 3/0 50 60 70 open 2",
                        "2026-02 3/1 50 61 71 open 2",
                        "2026-03 3/0 52 62 72 open 3",
                        "2026-04 3/1 52 63 73 open 3",
                        "2026-05 2/0 64 64 74 open 2",
                        "2026-06 2/0 75 75 75 open 2",
                        "2026-07 3/0 50 66 76 open 2");
        assertThat(points.get(1).members().stream()
                        .filter(PortfolioPoint.Member::carried)
                        .map(member -> member.account().value()))
                .containsExactly("777788889999");
    }

    private static String text(PortfolioPoint point) {
        return Stream.of(
                        point.unit(),
                        point.members().size() + "/" + point.carried(),
                        point.minimum(),
                        point.median(),
                        point.maximum(),
                        "open",
                        point.burnDown().total().open())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static PortfolioTrend portfolio(TrendOptions options) {
        String days = "| 2026-01-05 | 2026-02-05 | 2026-03-05 | 2026-04-05 | 2026-05-05 | 2026-06-05 | 2026-07-05\n";
        List<AccountHistory> all = List.of(
                history("444455556666", days + "a u | F|F|F|F|F|F|F\nscore | 70|71|72|73|74|75|76"),
                history("111122223333", days + "a u | O|O|F|F|F|F|O\nscore | 60|61|62|63|64|-|66"),
                history("777788889999", """
                        | 2026-01-05 | 2026-03-01 | 2026-07-05
                        a u   | F  | F  | F
                        score | 50 | 52 | 50
                        """));
        return Trend.of(all, options).portfolio().orElseThrow();
    }

    private static AccountHistory history(String account, String table) {
        AccountId id = new AccountId(account);
        return new AccountHistory(id, Story.of(table).snapshots(id));
    }

    @Test
    void portfolioCountsWhatOpenedWithinTheUnit() {
        AccountHistory one = history("111122223333", """
                | 2026-01-01 | 2026-02-02 | 2026-02-10 | 2026-02-20
                a u | O | F | O | F
                """);
        AccountHistory other = history("444455556666", """
                | 2026-01-01 | 2026-02-02
                a u | O | F
                """);
        PortfolioPoint point = Trend.of(List.of(one, other), MONTHLY)
                .portfolio()
                .orElseThrow()
                .reported()
                .get(1);
        assertThat(SpellsTest.text(point.burnDown().total())).isEqualTo("2+3-1");
        assertThat(point.regressions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DAY,2026-01-05,182,2026-07-05", "WEEK,2026-W02,26,2026-W27", "MONTH,2026-01,7,2026-07"})
    void unitsFollowTheCalendar(Bucket by, String first, int number, String last) {
        List<PortfolioPoint> points = portfolio(new TrendOptions(by, 35)).reported();
        assertThat(points).hasSize(number);
        assertThat(points.get(0).unit()).isEqualTo(first);
        assertThat(points.get(number - 1).unit()).isEqualTo(last);
    }

    @Test
    void everyMetricIsDefinedInOneSentence() {
        assertThat(Metric.values())
                .allSatisfy(
                        metric -> assertThat(metric.definition()).endsWith(".").doesNotContain(". "));
        assertThat(Stream.of(Metric.values()).map(Metric::definition)).doesNotHaveDuplicates();
    }
}
