package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.history.Comparison;
import org.iamassay.report.Changes;
import org.iamassay.report.Column;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.SampleComparisons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports say of changes, before any format. */
class ChangesTest {

    private static final List<String> TABLES = List.of("movement", "change-counts", "changes", "identities", "events");

    private static ReportContent content(Comparison comparison) {
        return ContentBuilder.build(SampleAssessments.mixed(), Optional.of(comparison));
    }

    @Test
    void everythingIsSaidAsReviewed() throws IOException {
        ReportContent content = content(SampleComparisons.full());
        Changes changes = content.changes().orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(changes.title()).append('\n');
        text.append(changes.line()).append('\n');
        text.append(changes.movement()).append('\n');
        changes.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        changes.limits().forEach(limit -> text.append("limit: ").append(limit).append('\n'));
        TABLES.forEach(id -> append(text, content.table(id)));
        Golden.check("changes.txt", text.toString());
    }

    private static void append(StringBuilder text, ReportTable table) {
        text.append('\n').append(table.title()).append('\n');
        text.append(table.columns().stream().map(Column::title).collect(Collectors.joining(" | ")))
                .append('\n');
        table.rows()
                .forEach(row -> text.append(row.stream()
                                .map(cell -> cell == null ? "" : SafeText.visible(cell.toString()))
                                .collect(Collectors.joining(" | ")))
                        .append('\n'));
    }

    @Test
    void nothingChangedIsOneFriendlySentence() {
        ReportContent content = content(SampleComparisons.quiet());
        Changes changes = content.changes().orElseThrow();
        assertThat(changes.any()).isFalse();
        assertThat(changes.line()).isEqualTo("Since 2025-12-01: nothing changed.");
        assertThat(changes.movement())
                .isEqualTo("All quiet: no finding, no principal, no credential and no point of the score changed "
                        + "between this snapshot and that of 2025-12-01. The 2 findings that there were are still there. "
                        + "1 more is an accepted risk.");
        assertThat(content.tables()).doesNotContainKeys(TABLES.toArray(String[]::new));
        assertThat(content.figures()).doesNotContainKey("score-movement");
    }

    @Test
    void aMissingScoreIsToldAndNotDrawn() {
        ReportContent content = content(SampleComparisons.withoutScore());
        Changes changes = content.changes().orElseThrow();
        assertThat(changes.line()).startsWith("Since 2025-12-01: score none → 66.6; 1 new, 1 resolved, 0 regressed.");
        assertThat(changes.movement())
                .isEqualTo("How the score moved cannot be told, because not both of the two snapshots have a score.");
        assertThat(changes.limits())
                .containsExactly(
                        "What happened to credentials is not told: that needs a credential report on both sides.",
                        "The movement of the score is not told, because the snapshot before has no score.");
        assertThat(changes.notes()).containsExactly("the first side is later than the second");
        assertThat(content.tables()).doesNotContainKeys("movement", "identities", "events");
        assertThat(content.figures()).doesNotContainKey("score-movement");
    }

    @Test
    void withoutAComparisonThereIsNothingOfIt() {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        assertThat(content.changes()).isEmpty();
        assertThat(content.tables()).doesNotContainKeys(TABLES.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50.0 | 60.0 | 10/1 10/1 0/1 0/1 0/1 | What people did gained 10 points.",
                "60.0 | 50.0 | -10/1 0/1 0/1 -10/1 0/1 | Other rules took 10 points.",
                "50.0 | 50.0 | 0/1 7/2 -5/2 0/1 -1/1 "
                        + "| What people did gained 3.5 points; principals and resources that came or went"
                        + " and other evidence took 3.5 points.",
                "50.0 | 51.0 | 1/1 0/1 0/1 0/1 1/1 | Other evidence gained 1 point.",
                "50.0 | 50.0 | 1/50 1/50 0/1 0/1 0/1 | The score did not move."
            })
    void theMovementIsASentence(String before, String after, String parts, String sentence) {
        Comparison moved = SampleComparisons.moved(before, after, parts.split(" ", -1));
        assertThat(content(moved).changes().orElseThrow().movement()).isEqualTo(sentence);
    }

    @Test
    void summaryCarriesTheLine() throws IOException {
        StringBuilder page = new StringBuilder();
        SummaryMarkdown.write(content(SampleComparisons.full()), page);
        assertThat(page.toString())
                .contains("\nSince 2025-12-01: score 50.0 → 66.6 (+16.6); 2 new, 1 resolved, 1 regressed.");
    }

    @Test
    void sameComparisonGivesEqualContent() {
        Assessment mixed = SampleAssessments.mixed();
        assertThat(ContentBuilder.build(mixed, Optional.of(SampleComparisons.full())))
                .isEqualTo(ContentBuilder.build(mixed, Optional.of(SampleComparisons.full())));
    }
}
