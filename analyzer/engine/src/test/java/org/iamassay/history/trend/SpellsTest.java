package org.iamassay.history.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iamassay.check.Severity;
import org.iamassay.history.trend.BurnDown.Flow;
import org.iamassay.history.trend.BurnDown.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spells begin, go on and end as history section 6 says; each case is one subject over months of 31 days. */
class SpellsTest {

    private static final String DAYS = "| 2026-01-01 | 2026-02-01 | 2026-03-04 | 2026-04-04 | 2026-05-05 | 2026-06-05";

    private static TrendLine line(String classes, String rules) {
        int n = classes.split(" ", -1).length;
        String days = DAYS.substring(0, " | 2026-01-01".length() * n - 1);
        return Story.of(days + "\nmfa alice | " + classes.replace(" ", " | ") + "\nrule mfa | "
                        + rules.replace(" ", " | ") + " | r1 | r1 | r1 | r1 | r1 | r1")
                .line();
    }

    /** Open findings, then +opened, ~ of which undated, -resolved, xremoved, (unseen, )seen again. */
    static String text(Row row) {
        Flow flow = row.flow().orElse(new Flow(0, 0, 0, 0, 0, 0, 0));
        return row.open()
                + part("+", flow.opened())
                + part("~", flow.undated())
                + part("-", flow.resolved())
                + part("x", flow.removed())
                + part("(", flow.unseen())
                + part(")", flow.seenAgain())
                + part("w", row.accepted())
                + (flow.reweighted() == 0 ? "" : "r" + flow.reweighted());
    }

    private static String part(String sign, int number) {
        return number == 0 ? "" : sign + number;
    }

    @ParameterizedTest
    @CsvSource({
        // classes, rules from the first snapshot on, burn-down
        "F F O F,,1 1 0-1 1+1",
        "O F F O,,0 1+1 1 0-1",
        "X F X X,,0 1+1 0x1 0",
        "F X F O,,1 0x1 1+1 0-1",
        "F U F O,,1 0(1 1)1 0-1",
        "F U O F,,1 0(1 0-1)1 1+1",
        "F C F O,,1 0(1 1)1 0-1",
        "F C X F,,1 0(1 0x1)1 1+1",
        "F ? F O,,1 0(1 1)1 0-1",
        "F ? ? O,,1 0(1 0 0-1)1",
        "F ? X X,,1 0(1 0x1)1 0",
        "O U F O,,0 0 1+1~1 0-1",
        "U F O O,,0 1+1~1 0-1 0",
        "C F O O,,0 1+1~1 0-1 0",
        "W F W O,,1w1 1 1w1 0-1",
        "O W O F,,0 1+1w1 0-1 1+1",
        ". F . O,,0 1+1 0-1 0",
        "F F F O,r1 r2 r2 r2,1 1 1 0-1",
        "F O O F,r1 r2 r2 r2,1 0(1 0 1+1",
        "F U O O,r1 r2 r2 r2,1 0(1 0 0",
        "O F F O,r1 r2 r2 r2,0 1+1~1 1 0-1",
        "X F F X,r1 r2 r2 r2,0 1+1 1 0x1",
    })
    void burnDown(String classes, String rules, String expected) {
        String found = line(classes, Objects.requireNonNullElse(rules, "r1")).points().stream()
                .map(point -> text(point.burnDown().total()))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // classes, rules, regressed steps at each snapshot, recurrence: regressed/resolved and subjects with several
        // spells
        "F O F O F,,0 0 1 0 1,2/2 1",
        "F U O F F,,0 0 0 1 0,1/1 1",
        "F O U F F,,0 0 0 1 0,1/1 1",
        "F U F U F,,0 0 0 0 0,0/0 0",
        "F X F X F,,0 0 0 0 0,0/0 1",
        "F O X F F,,0 0 0 0 0,0/1 1",
        "F O F F F,r1 r2 r2 r2 r2,0 0 0 0 0,0/0 1",
        "F O F F F,r1 r1 r2 r2 r2,0 0 0 0 0,0/1 1",
        "F O O F F,r1 r2 r1 r1 r1,0 0 0 1 0,1/0 1",
        "O F F F F,,0 0 0 0 0,0/0 0",
    })
    void regressions(String classes, String rules, String steps, String recurrence) {
        TrendLine line = line(classes, Objects.requireNonNullElse(rules, "r1"));
        Recurrence all = line.recurrence();
        assertThat(line.points().stream().map(point -> "" + point.regressions()).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
        assertThat(all.regressed() + "/" + all.resolved() + " " + all.subjects())
                .isEqualTo(recurrence);
    }

    @ParameterizedTest
    @CsvSource({
        // classes, rules, age at the last snapshot
        "F F F,,>=62",
        "O F F,,31",
        "X F F,,31",
        "U F F,,>=31",
        "C F F,,>=31",
        "? F F,,>=31",
        "O U F,,>=0",
        "O F F,r1 r2 r2,>=31",
        "O F F,r1 r1 r2,31",
        "O F U F,,62",
        "F O F,,0",
        "F F O,,none",
        "F F U,,none",
    })
    void openAges(String classes, String rules, String expected) {
        TrendLine line = line(classes, Objects.requireNonNullElse(rules, "r1"));
        OpenAges ages = line.points().get(line.points().size() - 1).openAges();
        assertThat(text(ages.median())).isEqualTo(expected);
        assertThat(text(ages.oldest())).isEqualTo(expected);
        assertThat(text(line.remediation().medianOpenAge())).isEqualTo(expected);
    }

    static String text(@org.jspecify.annotations.Nullable Age age) {
        return age == null ? "none" : (age.atLeast() ? ">=" : "") + age.days();
    }

    @ParameterizedTest
    @CsvSource({
        // classes, rules, resolved: number lowest..highest, removed, lapsed
        "O F F O,,1 31..93,0,0",
        "O F O O,,1 0..62,0,0",
        "F F O O,,1 31..?,0,0",
        "U F O O,,1 0..?,0,0",
        "O U F O,,1 0..93,0,0",
        "O C F O,,1 0..93,0,0",
        "O F U O,,1 0..93,0,0",
        "O F F X,,0,1 31..93,0",
        "X F O O,,1 0..62,0,0",
        "O F F O,r1 r2 r2 r2,1 31..?,0,0",
        "O F F O,r1 r1 r1 r2,0,0,1",
        "O F O F,,1 0..62,0,0",
        "O F W O,,1 31..93,0,0",
    })
    void remediation(String classes, String rules, String resolved, String removed, int lapsed) {
        Remediation found =
                line(classes, Objects.requireNonNullElse(rules, "r1")).remediation();
        assertThat(text(found.resolved())).isEqualTo(resolved);
        assertThat(text(found.removed())).isEqualTo(removed);
        assertThat(found.lapsed()).isEqualTo(lapsed);
    }

    static String text(Span span) {
        return span.count() == 0
                ? "0"
                : span.count() + " " + Objects.requireNonNull(span.meanLow()).longValue() + ".."
                        + (span.meanHigh() == null ? "?" : span.meanHigh().longValue());
    }

    @Test
    void subjectMadeAfterTheLastGoodTimeBoundsTheRange() {
        Remediation found = Story.of("""
                                     | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa carol@2026-01-20 | X          | F          | O
                """).line().remediation();
        assertThat(text(found.resolved())).isEqualTo("1 0..40");
    }

    @Test
    void movedSubjectsGoOnAndReCreatedOnesDoNot() {
        List<TrendPoint> points = Story.of("""
                                      | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa alice=AIDA1       | F          | X          | X
                mfa amy=AIDA1         | X          | F          | O
                mfa bob               | F          | X          | X
                mfa bob@2026-01-15    | X          | F          | O
                """).line().points();
        assertThat(points.stream().map(point -> text(point.burnDown().total()))).containsExactly("2", "2+1x1", "0-2");
    }

    @Test
    void movedSubjectsAreKnownAgainAfterAGoodTime() {
        TrendLine line = Story.of("""
                                | 2026-01-01 | 2026-02-01 | 2026-03-01 | 2026-04-01
                mfa alice=AIDA1 | F          | X          | X          | X
                mfa amy=AIDA1   | X          | O          | X          | X
                mfa ann=AIDA1   | X          | X          | .          | F
                """).line();
        assertThat(line.recurrence()).isEqualTo(new Recurrence(1, 1, 1));
    }

    @Test
    void severityThatChangesMovesWhatIsOpen() {
        List<TrendPoint> points = Story.of("""
                             | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa alice    | F          | F          | O
                mfa bob      | O          | F          | F
                severity mfa | medium     | high       | high
                """).line().points();
        assertThat(points.stream().map(point -> text(point.burnDown().of(Severity.MEDIUM))))
                .containsExactly("1", "0r-1", "0");
        assertThat(points.stream().map(point -> text(point.burnDown().of(Severity.HIGH))))
                .containsExactly("0", "2+1r1", "1-1");
        assertThat(points.stream().map(point -> text(point.burnDown().total()))).containsExactly("1", "2+1", "1-1");
    }

    @Test
    void checksAboutAnIntervalTakeNoPart() {
        TrendLine line = Story.of("""
                                      | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa-not-removed alice | O          | F          | O
                """).line();
        assertThat(line.points().get(1).burnDown().total().open()).isZero();
        assertThat(line.remediation().resolved().count()).isZero();
    }

    @Test
    void checkThatIsNotAssessedAsAWholeHidesItsSubjects() {
        List<TrendPoint> points = Story.of("""
                          | 2026-01-01 | 2026-02-01 | 2026-03-01
                mfa *     | .          | U          | .
                mfa alice | F          | .          | F
                mfa bob   | O          | .          | F
                mfa carol | O          | F          | F
                """).line().points();
        assertThat(points.stream().map(point -> text(point.burnDown().total())))
                .containsExactly("1", "1+1(1", "3+1~1)1");
    }
}
