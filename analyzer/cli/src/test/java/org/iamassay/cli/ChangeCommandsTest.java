package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed, on the command line: compare, report with a baseline, trends and timelines over the two stories. */
class ChangeCommandsTest {

    private static final Path SAMPLES = Run.SAMPLES;
    private static final Path STORY = SAMPLES.resolve("three-years");
    private static final Path PROFILE = STORY.resolve("README-profile.yaml");

    @TempDir
    Path folder = Path.of("");

    private static List<Path> snapshots(Path story) throws IOException {
        try (Stream<Path> folders = Files.list(story)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Every pair of neighbours, both ways round: the four parts are the whole, opposites are opposite, events are the same. */
    @Test
    void everyMovementOfTheStoryAddsUpAndTurnsAround() throws IOException {
        List<Path> all = snapshots(STORY);
        for (int i = 1; i < all.size(); i++) {
            JsonNode forth = compared(all.get(i - 1), all.get(i));
            JsonNode back = compared(all.get(i), all.get(i - 1));
            JsonNode movement = forth.at("/score/movement");
            BigFraction sum = BigFraction.ZERO;
            for (String part : List.of("real", "population", "rules", "evidence")) {
                BigFraction one = fraction(movement.get(part));
                sum = sum.add(one);
                assertThat(fraction(back.at("/score/movement").get(part))).isEqualTo(one.negate());
            }
            assertThat(fraction(movement.get("total")))
                    .as(all.get(i).toString())
                    .isEqualTo(sum);
            assertThat(back.get("events")).isEqualTo(forth.get("events"));
        }
    }

    private static JsonNode compared(Path before, Path after) throws IOException {
        Run run = Run.assay("compare", before, after, "--profile", "credential-report", "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.json();
    }

    private static BigFraction fraction(JsonNode part) {
        String text = part.textValue();
        int slash = text.indexOf('/');
        return BigFraction.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    @Test
    void nothingChangedBetweenASnapshotAndItself() throws IOException {
        Path newest = STORY.resolve("2026-07-01");
        JsonNode same = compared(newest, newest);
        assertThat(same.get("events")).isEmpty();
        assertThat(same.get("identities")).isEmpty();
        assertThat(same.at("/score/movement/total").textValue()).isEqualTo("0/1");
        assertThat(same.get("findings").findValuesAsText("state")).containsOnly("persisting");
    }

    @Test
    void aBaselineTellsChangesAndIsAGate() throws IOException {
        Path out = folder.resolve("report");
        Path before = STORY.resolve("2025-01-08");
        Run run = Run.assay(
                "report",
                STORY.resolve("2025-07-02"),
                "-o",
                out,
                "--format",
                "json,xlsx",
                "--profile",
                "credential-report",
                "--baseline",
                before,
                "--fail-on",
                "new");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.GATE_BREACHED);
        assertThat(run.err()).contains("24 findings are new");
        assertThat(out.resolve("comparison.json")).exists();
        assertThat(Run.assay("verify", out, STORY.resolve("2025-07-02"), before).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Run.assay("report", before, "-o", folder.resolve("x"), "--fail-on", "new")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void twoAccountsAreNotCompared() throws IOException {
        Run run = Run.assay(
                "compare",
                SAMPLES.resolve("two-years-three-accounts/111122223333"),
                SAMPLES.resolve("two-years-three-accounts/444455556666"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no account in common");
    }

    @Test
    void aTrendDoesNotDependOnTheOrderOfAdding() throws IOException {
        List<Path> shuffled = new ArrayList<>(snapshots(STORY));
        Collections.shuffle(shuffled, new Random(4));
        String inOrder = trend("ordered", List.of(STORY));
        assertThat(trend("shuffled", shuffled)).isEqualTo(inOrder);
        assertThat(inOrder).contains("\"restatedBy\"");
    }

    private String trend(String name, List<Path> additions) throws IOException {
        Path store = folder.resolve(name + ".assay");
        for (Path addition : additions) {
            Run run = Run.assay("history", "add", "--store", store, addition, "--profile", PROFILE);
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        }
        Run run = Run.assay("history", "trend", "--store", store, "--profile", PROFILE, "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    @Test
    void aStoreGivesTrendTimelineComparisonAndVerification() throws IOException {
        trend("acme", List.of(STORY));
        Path store = folder.resolve("acme.assay");
        Path out = folder.resolve("trend");
        Run written = Run.assay("history", "trend", "--store", store, "--profile", PROFILE, "-o", out);
        assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("trend.html")).exists();
        assertThat(out.resolve("trend.xlsx")).exists();
        assertThat(Files.readString(out.resolve("trend.json"), StandardCharsets.UTF_8))
                .contains("99.1");
        assertThat(Run.assay("verify", out, store).code()).isEqualTo(ExitCode.DONE);
        Run life = Run.assay("history", "timeline", "svc-mail", "--store", store);
        assertThat(life.out()).contains("key rotated").contains("2024-10-22T07:15:00Z");
        assertThat(Run.assay("history", "timeline", "nobody", "--store", store).code())
                .isEqualTo(ExitCode.USAGE);
        Run compared = Run.assay("compare", "6", "7", "--store", store, "--profile", PROFILE);
        assertThat(compared.out()).contains("88.3 → 90.7").contains("key-rotated");
        assertThat(Run.assay("history", "verify", "--store", store).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aBareAssessmentIsStoredAsReportedAndIsAHoleInTheRestatedLine() throws IOException {
        Path out = folder.resolve("report");
        Run.assay("report", STORY.resolve("2023-07-05"), "-o", out, "--format", "json");
        Path store = folder.resolve("bare.assay");
        Run bare = Run.assay("history", "add", "--store", store, out.resolve("assessment.json"));
        assertThat(bare.code()).as(bare.err()).isEqualTo(ExitCode.DONE);
        Run.assay("history", "add", "--store", store, STORY.resolve("2023-10-04"));
        JsonNode trend =
                Run.assay("history", "trend", "--store", store, "--json").json();
        assertThat(trend.at("/accounts/0/reported/points")).hasSize(2);
        assertThat(trend.at("/accounts/0/restated/points")).hasSize(1);
        assertThat(trend.at("/accounts/0/restated/holes")).hasSize(1);
        assertThat(Run.assay("history", "verify", "--store", store).code()).isEqualTo(ExitCode.DONE);
    }

    /** Reports of one moment and one name in two folders contradict like any others. */
    @Test
    void twoReportsOfOneMomentThatDifferAreTold() throws IOException {
        for (String mfa : List.of("true", "false")) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("mfa-" + mfa))
                            .resolve("status_reports_2026-01-01T10-00-00+00-00.csv"),
                    "user,arn,user_creation_time,password_enabled,mfa_active\n"
                            + "al,arn:aws:iam::111122223333:user/al,2016-01-01T00:00:00+00:00,true," + mfa + "\n");
        }
        Run run = Run.assay("assess", folder.resolve("mfa-true"), folder.resolve("mfa-false"));
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).contains("the same cells");
    }
}
