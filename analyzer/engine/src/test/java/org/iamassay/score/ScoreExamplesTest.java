package org.iamassay.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of checklist section 8.3. */
class ScoreExamplesTest {

    private static final double FLOOR = 0.60;

    static Stream<Map<String, String>> examples() {
        return Psv.rows(ScoreExamplesTest.class, "score-expected.psv").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void headlineAndAreas(Map<String, String> expected) {
        List<Tally> tallies = tallies(expected);
        ScoreCalculator calculator = new ScoreCalculator(tallies, FLOOR);
        Score score = calculator.score();
        assertThat(text(score.value())).isEqualTo(expected.get("value"));
        assertThat(text(score.exact())).isEqualTo(expected.get("exact"));
        assertThat(text(score.low())).isEqualTo(expected.get("low"));
        assertThat(text(score.high())).isEqualTo(expected.get("high"));
        assertThat(text(score.coverage())).isEqualTo(expected.get("coverage"));
        assertThat(text(score.grade())).isEqualTo(expected.get("grade"));
        assertThat(text(score.residual())).isEqualTo(expected.get("residual"));
        assertThat(words(score.cappedBy())).isEqualTo(expected.get("cappedBy"));
        assertThat(words(score.criticalGaps())).isEqualTo(expected.get("criticalGaps"));
        assertThat(subscore(score)).isEqualTo(expected.get("subscore"));
        assertThat(areas(score)).isEqualTo(expected.get("areas"));
        assertThat(words(calculator.quickWins().stream().map(Tally::check).toList()))
                .isEqualTo(expected.get("quickWins"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gains(Map<String, String> expected) {
        List<Tally> tallies = tallies(expected);
        ScoreCalculator calculator = new ScoreCalculator(tallies, FLOOR);
        List<String> gains = tallies.stream()
                .map(calculator::gain)
                .map(g -> g.points() + " " + g.pointsEach())
                .toList();
        assertThat(gains)
                .isEqualTo(rows(expected)
                        .map(row -> row.get("gain") + " " + row.get("each"))
                        .toList());
    }

    private static List<Tally> tallies(Map<String, String> example) {
        return rows(example).map(ScoreExamplesTest::tally).toList();
    }

    private static Stream<Map<String, String>> rows(Map<String, String> example) {
        return Psv.rows(ScoreExamplesTest.class, "score-examples.psv").stream()
                .filter(row -> cell(row, "example").equals(cell(example, "example")));
    }

    private static Tally tally(Map<String, String> row) {
        return new Tally(
                cell(row, "check"),
                Area.valueOf(constant(row, "area")),
                Phase.valueOf(constant(row, "phase")),
                Severity.valueOf(constant(row, "severity")),
                Effort.valueOf(constant(row, "effort")),
                Integer.parseInt(cell(row, "p")),
                Integer.parseInt(cell(row, "f")),
                Integer.parseInt(cell(row, "accepted")),
                Integer.parseInt(cell(row, "u")));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String constant(Map<String, String> row, String column) {
        return cell(row, column).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String subscore(Score score) {
        Score.Subscore sub = score.subscores().get(0);
        assertThat(score.subscores()).hasSize(1);
        assertThat(sub.id()).isEqualTo("credential-report");
        return Stream.of(sub.value(), sub.low(), sub.high(), sub.coverage(), sub.grade())
                .map(ScoreExamplesTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String areas(Score score) {
        return score.areas().stream()
                .map(a -> a.area().id() + " " + text(a.value()) + " " + text(a.coverage()))
                .collect(Collectors.joining(", "));
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? "-" : String.join(" ", words);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
