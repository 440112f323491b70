package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each snapshot of the samples of several years is sound evidence of its own, and the profiles beside them can be read. */
class HistorySamplesAssessedTest {

    private static final Path THREE_YEARS = Run.SAMPLES.resolve("three-years");
    private static final Path TWO_YEARS = Run.SAMPLES.resolve("two-years-three-accounts");

    static List<Path> snapshots() throws IOException {
        try (Stream<Path> one = Files.list(THREE_YEARS);
                Stream<Path> several = Files.walk(TWO_YEARS, 2)) {
            return Stream.concat(one, several.filter(path -> path.getNameCount() == TWO_YEARS.getNameCount() + 2))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void isAssessedWithoutAWarning(Path snapshot) {
        Run run = Run.assay("assess", snapshot);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("as of " + snapshot.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-years", "two-years-three-accounts"})
    void theProfileBesideItChangesNoScore(String sample) throws IOException {
        Path profile = Run.SAMPLES.resolve(sample).resolve("README-profile.yaml");
        Path snapshot = snapshots().stream()
                .filter(path -> path.startsWith(Run.SAMPLES.resolve(sample)))
                .findFirst()
                .orElseThrow();
        Run own = Run.assay("assess", snapshot, "--profile", profile);
        assertThat(own.code()).isZero();
        assertThat(own.out()).contains(score(Run.assay("assess", snapshot, "--profile", "credential-report")));
    }

    private static String score(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Score "))
                .findFirst()
                .orElseThrow();
    }
}
