package org.iamassay.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.iamassay.history.Comparison;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportContent;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.SampleComparisons;
import org.iamassay.report.chart.Charts;
import org.iamassay.report.chart.Picture;
import org.junit.jupiter.api.Test;

/** The chapter on changes read back. */
class ChangePagesTest {

    @Test
    void everyPartHasItsTableAndThePictureStandsOnce() throws IOException {
        XWPFDocument document = document(SampleComparisons.full());
        assertThat(paragraphs(document))
                .contains("Changes since 2025-12-01", "What changed in findings (12)")
                .anyMatch(text -> text.startsWith("Since 2025-12-01: score 50.0 → 66.6 (+16.6)"))
                .anyMatch(text -> text.startsWith("What people did gained 41.6 points;"))
                .containsOnlyOnce("What could not be told");
        assertThat(table(document, "Step", "Points").getNumberOfRows()).isEqualTo(7);
        assertThat(table(document, "Change", "Findings").getNumberOfRows()).isEqualTo(12);
        assertThat(table(document, "What happened", "When (UTC)").getNumberOfRows())
                .isEqualTo(16);
        assertThat(document.getAllPictures().stream()
                        .filter(picture -> picture.getData().length > 0)
                        .count())
                .isEqualTo(content(SampleComparisons.full()).figures().size());
    }

    @Test
    void whatStaysIsCountedAndNotListed() throws IOException {
        XWPFTable findings = table(document(SampleComparisons.full()), "Change", "Subject");
        assertThat(findings.getRows().stream().map(row -> row.getCell(0).getText()))
                .contains("new", "regressed", "not repeated")
                .doesNotContain("persisting", "accepted");
    }

    @Test
    void longListsSayHowManyMoreThereAre() throws IOException {
        XWPFDocument document = document(SampleComparisons.large(1_000));
        assertThat(table(document, "Change", "Subject").getNumberOfRows()).isEqualTo(ChangePages.MOST_ROWS + 1);
        assertThat(paragraphs(document))
                .contains("… and 740 more in the workbook, sheet Changes.")
                .contains("… and 940 more in the workbook, sheet Changes.");
    }

    @Test
    void nothingChangedIsASentence() throws IOException {
        XWPFDocument document = document(SampleComparisons.quiet());
        assertThat(paragraphs(document)).anyMatch(text -> text.startsWith("All quiet:"));
        assertThat(document.getTables()).noneMatch(table -> table.getText().contains("persisting"));
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertThat(bytes(SampleComparisons.full())).isEqualTo(bytes(SampleComparisons.full()));
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFTable table(XWPFDocument document, String... headings) {
        return document.getTables().stream()
                .filter(table -> List.of(headings).stream()
                        .allMatch(heading -> table.getRow(0).getTableCells().stream()
                                .anyMatch(cell -> cell.getText().equals(heading))))
                .findFirst()
                .orElseThrow();
    }

    private static ReportContent content(Comparison comparison) {
        return ContentBuilder.build(SampleAssessments.mixed(), Optional.of(comparison));
    }

    private static XWPFDocument document(Comparison comparison) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(comparison)));
    }

    private static byte[] bytes(Comparison comparison) throws IOException {
        ReportContent content = content(comparison);
        Map<String, Picture> pictures = new HashMap<>();
        content.figures().forEach((id, figure) -> pictures.put(id, Charts.plain(figure, Presentation.PLAIN)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(content, pictures, out);
        return out.toByteArray();
    }
}
