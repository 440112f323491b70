package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks of a user's own, from their file to every output. */
class OwnChecksCommandTest {

    private static final Path OWN = Run.SAMPLES.resolve("own-checks");
    private static final Path FULL = Run.SAMPLES.resolve("full-evidence");

    @TempDir
    Path folder = Path.of("");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theExamplesOfTheSamplesHold(Path file) {
        Run run = Run.assay("checks", "test", file);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("ok     own-").doesNotContain("wrong");
    }

    @Test
    void anExampleThatDoesNotHoldIsToldWithItsPlace() throws IOException {
        Path file = edited("days(30)", "days(3)");
        Run run = Run.assay("checks", "test", file);
        assertThat(run.code()).isEqualTo(ExitCode.GATE_BREACHED);
        assertThat(run.out())
                .contains(
                        "wrong  own-pipeline-key-short-lived",
                        "line 23: the passing example 1 gives fail (active key 1");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedEverywhere() throws IOException {
        Path file = edited("is_active && user", "is_active && usr");
        for (List<Object> words : List.of(
                List.<Object>of("checks", "test", file),
                List.<Object>of("assess", FULL, "--checks", file),
                List.<Object>of("report", FULL, "--checks", file, "-o", folder.resolve("out")))) {
            Run run = Run.assay(words.toArray());
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("line 18, column 28", "did you mean \"user\"");
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void ownChecksAppearLikeOthersInEveryOutput() throws IOException {
        Path out = folder.resolve("report");
        Path file = OWN.resolve("cost-centre.yaml");
        Run run = Run.assay("report", FULL, "--checks", file, "-o", out, "--format", "json,csv,md,html");
        assertThat(run.code()).as(run.err()).isZero();
        for (String name : List.of("assessment.json", "findings.csv", "report.html")) {
            assertThat(Files.readString(out.resolve(name)))
                    .as(name)
                    .contains("own-user-cost-centre", "Users name the cost centre that answers for them");
        }
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("cost-centre.yaml", "--checks");
        assertThat(Run.assay("checks", "list", "--checks", file).out()).contains("own-user-cost-centre");
        assertThat(Run.assay("checks", "show", "own-user-cost-centre", "--checks", file)
                        .out())
                .contains("cost-centre")
                .doesNotContain("Passes, for example");
    }

    @Test
    void theScoreCountsOwnChecksAndTheProfileSaysSo() throws IOException {
        JsonNode plain = Run.assay("assess", FULL, "--json").json();
        JsonNode with = Run.assay("assess", FULL, "--json", "--checks", OWN.resolve("cost-centre.yaml"))
                .json();
        assertThat(with.at("/score/exact")).isNotEqualTo(plain.at("/score/exact"));
        assertThat(with.at("/tool/profileDigest")).isNotEqualTo(plain.at("/tool/profileDigest"));
        assertThat(with.at("/checks").size()).isEqualTo(plain.at("/checks").size() + 1);
    }

    private Path edited(String from, String to) throws IOException {
        String text = Files.readString(OWN.resolve("pipeline-keys.yaml"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("own.yaml"), text.replace(from, to), StandardCharsets.UTF_8);
    }
}
