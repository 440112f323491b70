package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content holds every result, in numbers that agree with one another. */
class ContentBuilderTest {

    static Stream<Assessment> samples() {
        return Stream.of(
                SampleAssessments.mixed(),
                SampleAssessments.hostileNames(),
                SampleAssessments.noUsers(),
                SampleAssessments.nothingAssessed(),
                SampleAssessments.manyUsers());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rowsAgreeWithTheAssessment(Assessment assessment) {
        ReportContent content = ContentBuilder.build(assessment);
        assertThat(content.table("controls").rows()).hasSameSizeAs(assessment.checks());
        assertThat(content.table("principals").rows()).hasSameSizeAs(assessment.principals());
        assertThat(content.table("evidence").rows())
                .hasSameSizeAs(assessment.snapshot().evidence());
        assertThat(content.table("affected").rows()).hasSize((int) assessment.findings().stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .count());
        assertThat(content.table("findings").rows()).hasSize((int) assessment.checks().stream()
                .filter(c -> c.run().state().isListedByDefault())
                .count());
        assertThat(column(content.table("scorecard"), "checks")
                        .mapToInt(n -> Integer.parseInt(String.valueOf(n)))
                        .sum())
                .isEqualTo(assessment.checks().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cellsHaveTheTypeOfTheirColumn(Assessment assessment) {
        for (ReportTable table : ContentBuilder.build(assessment).tables().values()) {
            for (List<@Nullable Object> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    Object cell = row.get(i);
                    Column column = table.columns().get(i);
                    assertThat(cell == null
                                    || ("".equals(cell) && column.type() == Column.Type.YES_NO)
                                    || type(column.type()).isInstance(cell)
                                    || isWhole(column, cell))
                            .as("%s.%s holds %s", table.id(), column.id(), cell)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sameAssessmentGivesEqualContent(Assessment assessment) {
        assertThat(ContentBuilder.build(assessment)).isEqualTo(ContentBuilder.build(assessment));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyColumnIsInTheDictionary(Assessment assessment) {
        ReportContent content = ContentBuilder.build(assessment);
        int columns = content.tables().values().stream()
                .filter(t -> !t.id().equals("dictionary"))
                .mapToInt(t -> t.columns().size())
                .sum();
        assertThat(content.table("dictionary").rows()).hasSizeGreaterThan(columns + 40);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void seriesHaveAValueForEachCategory(Assessment assessment) {
        for (Figure figure : ContentBuilder.build(assessment).figures().values()) {
            for (Figure.Series series : figure.series()) {
                assertThat(series.values()).as(figure.id()).hasSameSizeAs(figure.categories());
            }
        }
    }

    @Test
    void mixedAccountIsToldInPlainWords() {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        assertThat(content.headline())
                .startsWith("Score ")
                .contains("“not recommended”")
                .endsWith("critical gaps: root-no-active-access-key, root-mfa-enabled.");
        assertThat(content.worst())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "Critical gap: “The root user has no active access key” does not hold for 1 of 1 root user");
        assertThat(content.quickWins()).hasSize(3).allMatch(s -> s.contains("effort, up to "));
        assertThat(content.notSeen())
                .contains("1 check could not be asked, or not of every subject, without password-policy: "
                        + "give the output of “aws iam get-account-password-policy”.");
        assertThat(content.issues())
                .filteredOn(i -> i.check().id().equals("console-user-mfa"))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.reference()).isEqualTo("IAM-03.1");
                    assertThat(i.condition())
                            .isEqualTo("1 of 5 users fails. Seen: alice (signs in with a password alone). "
                                    + "2 of 5 users were not assessed: "
                                    + "the cell mfa_active is empty or cannot be read; "
                                    + "the report does not tell whether there is a password.");
                });
    }

    @Test
    void nothingAssessedNeverLooksGood() {
        ReportContent content = ContentBuilder.build(SampleAssessments.nothingAssessed());
        assertThat(content.headline()).startsWith("Insufficient evidence");
        assertThat(content.quickWins()).isEmpty();
        assertThat(content.scope()).anyMatch(s -> s.contains("has no row of the root user"));
    }

    @Test
    void hostileNamesStayAsTheyAre() {
        ReportContent content = ContentBuilder.build(SampleAssessments.hostileNames());
        assertThat(column(content.table("affected"), "subject-name"))
                .contains("=cmd|' /C calc'!A0", "<script>alert(1)</script>", "{{mustache}} ${el} %s {0}");
        assertThat(column(content.table("controls"), "state")).contains("error");
    }

    @Test
    void bucketsOfAgeAndUseKeepTheirLimits() {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        assertThat(content.figure("key-age").series().get(0).values())
                .containsExactly(1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0);
        assertThat(content.figure("last-use").series().get(0).values())
                .containsExactly(2.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0);
        assertThat(content.figure("mfa-coverage").series())
                .extracting(s -> s.values().get(0))
                .containsExactly(2.0, 1.0, 1.0);
    }

    private static Stream<Object> column(ReportTable table, String id) {
        List<String> ids = table.columns().stream().map(Column::id).toList();
        return table.rows().stream()
                .map(row -> String.valueOf(row.get(ids.indexOf(id))))
                .map(s -> (Object) s);
    }

    private static boolean isWhole(Column column, Object cell) {
        return column.type() == Column.Type.WHOLE_NUMBER && (cell instanceof Integer || cell instanceof Long);
    }

    private static Class<?> type(Column.Type type) {
        return switch (type) {
            case DECIMAL, SHARE -> BigDecimal.class;
            case TIME -> Instant.class;
            case YES_NO -> Boolean.class;
            case WHOLE_NUMBER -> Integer.class;
            default -> String.class;
        };
    }
}
