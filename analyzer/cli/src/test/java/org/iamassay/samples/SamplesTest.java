package org.iamassay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folder {@code samples} holds what the generator makes, and Assay finds there what each story says.
 *
 * <p>The file of expected findings is named like a README, so that the reader passes over it. {@code mvn verify -Dassay.update=true} writes both anew; look at the difference before committing it.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples");
    private static final String EXPECTED = "README-expected-findings.csv";
    private static final boolean UPDATE = Boolean.getBoolean("assay.update");

    static List<Story> stories() {
        return Stories.all();
    }

    /** Those of several years too, whose findings are not all written down. */
    static List<Story> folders() {
        return Stream.concat(Stories.all().stream(), Histories.stories().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void holdsWhatTheGeneratorMakes(Story story) throws IOException {
        for (Map.Entry<String, String> file : story.files().entrySet()) {
            Path path = SAMPLES.resolve(story.name()).resolve(file.getKey());
            if (UPDATE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            assertThat(Files.readString(path, StandardCharsets.UTF_8)).isEqualTo(file.getValue());
        }
    }

    /** A file that is no longer made would be assessed all the same. */
    @ParameterizedTest
    @MethodSource("folders")
    void holdsNothingElse(Story story) throws IOException {
        Path folder = SAMPLES.resolve(story.name());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("README")))
                    .containsExactlyInAnyOrderElementsOf(story.files().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void findsWhatTheStorySays(Story story) throws IOException {
        String found = findings(story);
        Path expected = SAMPLES.resolve(story.name()).resolve(EXPECTED);
        if (UPDATE) {
            Files.writeString(expected, found, StandardCharsets.UTF_8);
        }
        assertThat(found).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsInAReadmeWhatItShows(Story story) throws IOException {
        assertThat(Files.readString(SAMPLES.resolve(story.name()).resolve("README.md"), StandardCharsets.UTF_8))
                .contains(EXPECTED);
    }

    /** One line per check and state, then one per failing or unassessed subject. */
    private static String findings(Story story) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (Assessment assessment : SampleAssessments.of(story)) {
            add(assessment, lines);
        }
        return Stream.concat(Stream.of("account,check,subject,outcome,evidence"), lines.values().stream())
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static void add(Assessment assessment, Map<String, String> lines) {
        String account = assessment.snapshot().account().value();
        assessment
                .checks()
                .forEach(check -> lines.put(
                        account + check.id(),
                        account + "," + check.id() + ",," + check.run().state().word() + ","));
        assessment
                .findings()
                .forEach(finding -> lines.put(
                        account + finding.check() + finding.id(),
                        account + "," + finding.check() + ",\""
                                + finding.subject().name() + "\","
                                + finding.verdict().word() + ",\""
                                + (finding.verdict() == Verdict.FAIL
                                        ? finding.evidence()
                                        : String.valueOf(finding.reason()))
                                + "\""));
    }
}
