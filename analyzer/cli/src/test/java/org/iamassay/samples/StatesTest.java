package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Finding;
import org.iamassay.check.Phase;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Checklist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole samples come out as the checklist has it, written down by hand and not by the program. */
class StatesTest {

    private static final Path STATES = Path.of("src", "test", "resources", "samples");

    /** What the checklist says of one check. */
    private record Row(String check, String state, String failing) {

        static Row of(String line) {
            String[] cells = line.split(" \\| ", -1);
            return new Row(cells[0], cells[1], cells[2]);
        }

        List<String> words() {
            return List.of(failing.split("; ", -1));
        }
    }

    static List<Story> stories() {
        return Stories.all().stream().filter(Story::isCollected).toList();
    }

    private static List<Row> rows(Story story) throws IOException {
        try (Stream<String> lines = Files.lines(STATES.resolve(story.name() + "-states.psv"), UTF_8)) {
            return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyCheckHasTheStateOfTheChecklist(Story story) throws IOException {
        List<Assessment> assessments = SampleAssessments.of(story);
        assertThat(assessments).as("one account at one moment").hasSize(1);
        Assessment assessment = assessments.get(0);
        SoftAssertions all = new SoftAssertions();
        for (Row row : rows(story)) {
            assessment.checks().stream()
                    .filter(check -> check.id().equals(row.check()))
                    .forEach(check -> {
                        all.assertThat(check.run().state().word())
                                .as(row.check())
                                .isEqualTo(row.state());
                        if (!row.failing().equals("-")) {
                            compare(row, failing(assessment, row.check()), all);
                        }
                    });
        }
        all.assertAll();
    }

    private static List<Finding> failing(Assessment assessment, String check) {
        return assessment.findings().stream()
                .filter(finding -> finding.check().equals(check) && finding.verdict() == Verdict.FAIL)
                .toList();
    }

    private static void compare(Row row, List<Finding> failing, SoftAssertions all) {
        List<String> names = failing.stream()
                .map(finding ->
                        finding.subject().name() + " " + finding.subject().arn() + " " + finding.evidence())
                .toList();
        all.assertThat(names).as(row.check()).hasSameSizeAs(row.words());
        for (String word : row.words()) {
            all.assertThat(names.stream().filter(name -> name.contains(word)))
                    .as(row.check() + ": " + word + " among " + names)
                    .hasSize(1);
        }
    }

    /** A new check of phase A, B or H must be thought through for the samples before it is merged. */
    @ParameterizedTest
    @MethodSource("stories")
    void everyCheckThatNeedsNoPolicyEvaluationIsWrittenDown(Story story) throws IOException {
        List<String> written =
                new ArrayList<>(rows(story).stream().map(Row::check).toList());
        assertThat(written).doesNotHaveDuplicates();
        assertThat(Checklist.knownIds()).containsAll(written);
        List<String> simple = Checklist.all().stream()
                .map(check -> check.info())
                .filter(info -> info.phase() == Phase.A || info.phase() == Phase.B || info.phase() == Phase.H)
                .map(info -> info.id())
                .toList();
        assertThat(written).containsAll(simple);
    }
}
