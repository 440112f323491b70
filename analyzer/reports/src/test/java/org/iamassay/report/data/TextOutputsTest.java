package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.iamassay.assess.Assessment;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code findings.csv} and {@code summary.md} hold what they should, and text stays text. */
class TextOutputsTest {

    @Test
    void csvIsAsReviewed() throws IOException {
        Golden.check("findings.csv", csv(SampleAssessments.mixed()));
    }

    @Test
    void summaryIsAsReviewed() throws IOException {
        Golden.check("summary.md", summary(SampleAssessments.mixed()));
    }

    @Test
    void csvHasARowForEachFindingAndItsNamesComeBack() throws IOException {
        Assessment assessment = SampleAssessments.hostileNames();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(csv(assessment)))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSameSizeAs(assessment.findings());
            for (int i = 0; i < records.size(); i++) {
                assertThat(records.get(i).toList()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r\uFF1D-].*"));
                assertThat(FormulaGuard.original(records.get(i).get("subject_name")))
                        .isEqualTo(SafeText.visible(
                                assessment.findings().get(i).subject().name()));
                assertThat(FormulaGuard.original(records.get(i).get("finding_id")))
                        .isEqualTo(SafeText.visible(assessment.findings().get(i).id()));
            }
        }
    }

    @Test
    void hostileNamesBringNoMarkupIntoTheSummary() throws IOException {
        assertThat(summary(SampleAssessments.hostileNames()))
                .contains("&lt;b&gt;")
                .doesNotContain("<script", "<b>", "\u202E", "\r");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a*b_c ~ a\\*b\\_c",
                "<img src=x> ~ &lt;img src=x&gt;",
                "[x](https://example.com) ~ \\[x\\](https&#58;//example.com)",
                "www.example.com ~ www&#46;example.com",
                "@everyone ~ &#64;everyone",
                "a|b ~ a\\|b",
                "- item ~ \\- item",
                "12. item ~ 12\\. item",
                "1.5 points ~ 1\\.5 points",
                "score 1.5 ~ score 1.5",
                "# head ~ \\# head",
                "&lt; ~ &amp;lt;"
            })
    void markdownShowsTheTextItself(String text, String escaped) {
        assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"a, `a`", "a`b, ``a`b``", "`a, `` `a ``"})
    void codeCannotBeLeft(String text, String code) {
        assertThat(MarkdownText.code(text)).isEqualTo(code);
    }

    private static String csv(Assessment assessment) throws IOException {
        StringBuilder out = new StringBuilder();
        FindingsCsv.write(List.of(assessment), out);
        return out.toString();
    }

    private static String summary(Assessment assessment) throws IOException {
        StringBuilder out = new StringBuilder();
        SummaryMarkdown.write(ContentBuilder.build(assessment), out);
        return out.toString();
    }
}
