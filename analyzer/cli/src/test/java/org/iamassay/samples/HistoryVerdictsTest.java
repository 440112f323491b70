package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.junit.jupiter.api.Test;

/** The findings that the three-year story is about come, go and come back as the table has it, written down by hand. */
class HistoryVerdictsTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "samples", "three-years-verdicts.psv");

    /** The snapshot after the gap. */
    private static final int RELAPSE = 7;

    /** A check, a subject, and a letter for each snapshot. */
    private record Row(String check, String subject, String verdicts) {

        static Row of(String line) {
            String[] cells = line.split(" \\| ", -1);
            return new Row(cells[0], cells[1], cells[2]);
        }
    }

    @Test
    void findingsComeAndGoAsTheStoryTells() throws IOException {
        Story story = Histories.stories().get(0);
        assertThat(story.name()).isEqualTo(Histories.THREE_YEARS);
        List<Assessment> assessments = SampleAssessments.of(story, Profiles.shipped(Profiles.DEFAULT), Listing.ALL);
        SoftAssertions all = new SoftAssertions();
        List<Row> rows = rows();
        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
            String found = assessments.stream()
                    .map(assessment -> letter(assessment, row))
                    .collect(Collectors.joining());
            all.assertThat(found).as(row.check() + " of " + row.subject()).isEqualTo(row.verdicts());
        }
        all.assertAll();
    }

    private static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE, UTF_8)) {
            return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
    }

    /** The worst of several, say of the two keys of one user. */
    private static String letter(Assessment assessment, Row row) {
        List<String> letters = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            String name = finding.subject().name();
            boolean isOfSubject = name.equals(row.subject()) || name.startsWith(row.subject() + ",");
            if (finding.check().equals(row.check()) && isOfSubject) {
                letters.add(
                        switch (finding.verdict()) {
                            case FAIL -> "F";
                            case NOT_ASSESSED, ERROR -> "U";
                            default -> "o";
                        });
            }
        }
        return letters.stream().sorted().findFirst().orElse("-");
    }

    /** From poor to good, with one relapse in the long gap; the README has each number. */
    @Test
    void theScoreRisesButForOneRelapse() throws IOException {
        Story story = Histories.stories().get(0);
        String readme = Files.readString(Path.of("..", "..", "samples", story.name(), "README.md"), UTF_8);
        List<BigDecimal> scores = new ArrayList<>();
        for (Assessment assessment : SampleAssessments.of(story)) {
            BigDecimal score = assessment.score().value();
            assertThat(score).isNotNull();
            String day = assessment.snapshot().asOf().toString().substring(0, 10);
            assertThat(readme).contains("| " + day + " | " + score + " |");
            scores.add(score);
        }
        assertThat(scores.get(0)).isLessThan(BigDecimal.valueOf(60));
        assertThat(scores.get(scores.size() - 1)).isGreaterThan(BigDecimal.valueOf(90));
        for (int n = 1; n < scores.size(); n++) {
            if (n == RELAPSE) {
                assertThat(scores.get(n)).isLessThan(scores.get(n - 1).subtract(BigDecimal.TEN));
            } else {
                assertThat(scores.get(n)).as("snapshot " + n).isGreaterThan(scores.get(n - 1));
            }
        }
    }
}
