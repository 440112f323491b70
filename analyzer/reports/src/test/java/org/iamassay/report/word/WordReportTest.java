package org.iamassay.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.iamassay.assess.Assessment;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportContent;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.chart.Charts;
import org.iamassay.report.chart.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordReportTest {

    static List<Assessment> assessments() {
        return List.of(
                SampleAssessments.mixed(),
                SampleAssessments.hostileNames(),
                SampleAssessments.noUsers(),
                SampleAssessments.nothingAssessed());
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void isAPackageOfWellFormedParts(Assessment assessment) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(assessment)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parsers.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                    parts++;
                }
            }
        }
        assertThat(parts).isGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void givesTheSameBytesTwice(Assessment assessment) throws IOException {
        assertThat(bytes(assessment)).isEqualTo(bytes(assessment));
    }

    @Test
    void listsEveryCheckInTheControlMatrix() throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        XWPFTable controls = table(content, "Reference", "Severity", "State");
        assertThat(controls.getNumberOfRows())
                .isEqualTo(content.table("controls").rows().size() + 1);
    }

    @Test
    void repeatsHeaderRows() throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        assertThat(document(content).getTables().stream()
                        .filter(t -> t.getRow(0).isRepeatHeader())
                        .count())
                .isGreaterThan(8);
    }

    @Test
    void pointsFromTheContentsToEveryHeading() throws IOException {
        XWPFDocument document = document(ContentBuilder.build(SampleAssessments.mixed()));
        List<String> headings = document.getParagraphs().stream()
                .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                .map(XWPFParagraph::getText)
                .toList();
        List<String> entries = document.getParagraphs().stream()
                .filter(p -> p.getStyle() != null && p.getStyle().startsWith("TOC"))
                .map(p -> p.getCTP()
                        .getHyperlinkArray(0)
                        .getRArray(0)
                        .getTArray(0)
                        .getStringValue())
                .toList();
        assertThat(entries).isNotEmpty().isEqualTo(headings);
    }

    @Test
    void keepsHostileNamesAsText() throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.hostileNames());
        XWPFTable principals = table(content, "Name", "Tier");
        List<String> names = principals.getRows().stream()
                .skip(1)
                .map(r -> r.getCell(0).getText())
                .toList();
        List<String> expected = content.table("principals").rows().stream()
                .map(r -> SafeText.visible(String.valueOf(r.get(0))))
                .limit(WordReport.MOST_PRINCIPALS)
                .toList();
        assertThat(names).isEqualTo(expected);
    }

    @Test
    void printsOnlyParametersThatMatter() throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.mixed());
        assertThat(table(content, "Parameter", "Value").getNumberOfRows())
                .isLessThan(content.table("parameters").rows().size());
    }

    @Test
    void saysHowManyAffectedSubjectsItLeavesOut() throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.manyUsers());
        int most = content.issues().stream()
                .mapToInt(i -> i.affected().size())
                .max()
                .orElseThrow();
        assertThat(most).isGreaterThan(FindingPages.MOST_AFFECTED);
        assertThat(document(content).getParagraphs())
                .anyMatch(p -> p.getText().startsWith("Of " + most + " subjects the first"));
    }

    private static XWPFTable table(ReportContent content, String... headings) throws IOException {
        return document(content).getTables().stream()
                .filter(t -> List.of(headings).stream()
                        .allMatch(h -> t.getRow(0).getTableCells().stream()
                                .anyMatch(c -> c.getText().equals(h))))
                .max((a, b) -> a.getNumberOfRows() - b.getNumberOfRows())
                .orElseThrow();
    }

    private static XWPFDocument document(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(content, Map.of(), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static byte[] bytes(Assessment assessment) throws IOException {
        ReportContent content = ContentBuilder.build(assessment);
        Map<String, Picture> pictures = new HashMap<>();
        content.figures().forEach((id, figure) -> pictures.put(id, Charts.plain(figure, Presentation.PLAIN)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(content, pictures, out);
        return out.toByteArray();
    }
}
