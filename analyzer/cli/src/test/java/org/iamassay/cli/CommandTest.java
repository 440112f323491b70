package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.iamassay.checklist.Checklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands print, where, and with which exit code. */
class CommandTest {

    private static final Path NEGLECTED = Run.SAMPLES.resolve("neglected");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assess --nonsense X                                  | 2 | --nonsense
            frobnicate                                           | 2 | frobnicate
            assess                                               | 2 | EVIDENCE
            report SAMPLE                                        | 2 | --output
            assess SAMPLE --profile no-such-profile              | 2 | no-such-profile
            assess SAMPLE --as-of yesterday                      | 2 | yesterday
            assess SAMPLE --account 12                           | 2 | 12 digits
            assess SAMPLE --fail-on catastrophic                 | 2 | catastrophic
            assess SAMPLE --fail-on new                          | 2 | --baseline
            assess SAMPLE --date-order ymd                       | 2 | ymd
            report SAMPLE -o out --format pdf                    | 2 | pdf
            checks show console-user-mfaa                        | 2 | console-user-mfa
            trace nobody console-user-mfa SAMPLE                 | 2 | nobody
            assess no-such-file.csv                              | 3 | no-such-file.csv
            verify no-such-folder                                | 3 | no-such-folder
            assess SAMPLE --account 999999999999                 | 3 | 999999999999
            assess SAMPLE --fail-on critical                     | 1 | critical
            assess SAMPLE --fail-on score<33                     | 1 | score
            assess SAMPLE --fail-on score<1                      | 0 | ''
            assess SAMPLE                                        | 0 | ''
            """)
    void endsWithTheCodeOfTheContract(String line, int code, String word) {
        Object[] arguments = line.replace("SAMPLE", NEGLECTED.toString()).split(" +", -1);
        Run run = Run.assay(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(word);
        assertThat(run.isCalm()).as(run.err()).isTrue();
        if (code == ExitCode.USAGE || code == ExitCode.NOTHING_ASSESSED) {
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void saysInTheSummaryWhatMatters() {
        Run run = Run.assay("assess", NEGLECTED);
        assertThat(run.out())
                .contains("Account     111122223333", "grade F", "critical gap: root-mfa-enabled", "not-recommended");
        assertThat(run.out().lines().count()).isLessThan(25);
    }

    @Test
    void printsOneLinePerAccountInAFleet() {
        Run run = Run.assay(
                "assess", Run.SAMPLES.resolve("three-accounts"), Run.SAMPLES.resolve("org-member-without-root"), "-q");
        assertThat(run.out()).contains("111122223333").contains("777788889999");
    }

    @Test
    void tracesAVerdictToItsCells() {
        Run run = Run.assay("trace", "operator-01", "console-user-mfa", NEGLECTED);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Verdict   fail", "status_reports_2026-09-30T06-00-00+00-00.csv, row 3, mfa_active = false");
    }

    @Test
    void tracesAPassAsWell() {
        assertThat(Run.assay("trace", "operator-04", "console-user-mfa", NEGLECTED)
                        .out())
                .contains("Verdict   pass", "mfa_active = true");
    }

    @Test
    void doctorNamesWhatIsMissingAndItsCommand() {
        Run run = Run.assay("doctor", Run.SAMPLES.resolve("healthy"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("untouched", "missing access-keys", "aws iam list-access-keys");
    }

    @Test
    void listsAndShowsChecks() {
        assertThat(Run.assay("checks", "list").out().lines().count())
                .isEqualTo(Checklist.all().size() + 1);
        assertThat(Run.assay("checks", "show", "root-mfa-enabled").out()).contains("P1-3", "https://", "aws ");
        assertThat(Run.assay("checks", "reference").out()).contains("console-user-mfa");
    }

    @Test
    void aPrintedProfileIsOneThatCanBeRead() throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(file, Run.assay("checks", "profiles", "strict").out(), StandardCharsets.UTF_8);
        assertThat(Run.assay("assess", NEGLECTED, "--profile", file).code()).isZero();
    }

    @Test
    void aBrokenProfileIsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("broken.yaml");
        Files.writeString(file, "name: ours\nparameters:\n  unused.max-days: 0\n", StandardCharsets.UTF_8);
        Run run = Run.assay("assess", NEGLECTED, "--profile", file);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("broken.yaml", "3", "unused.max-days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
    void completesInEveryShell(String shell) {
        assertThat(Run.assay("completion", shell).out()).contains("assess", "report", "trace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "--version", "help report", "report --help", "checks list --help"})
    void helpsOnStandardOutput(String line) {
        Run run = Run.assay((Object[]) line.split(" ", -1));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsStandardInputAsEvidence() throws IOException {
        Path report = NEGLECTED.resolve("status_reports_2026-09-30T06-00-00+00-00.csv");
        var original = System.in;
        try (var in = Files.newInputStream(report)) {
            System.setIn(in);
            assertThat(Run.assay("assess", "-").out()).contains("111122223333");
        } finally {
            System.setIn(original);
        }
    }
}
