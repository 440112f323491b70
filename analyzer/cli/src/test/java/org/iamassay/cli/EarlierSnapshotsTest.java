package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several snapshots of an account given at once: the newest is judged, with the older ones as earlier snapshots. */
class EarlierSnapshotsTest {

    private static final String HEADER = "user,arn,user_creation_time,password_enabled,password_last_used,"
            + "password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
            + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
            + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
            + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n";
    private static final String ROOT =
            "<root_account>,arn:aws:iam::111122223333:root,2020-01-01T00:00:00+00:00,true,%s,"
                    + "2020-01-01T00:00:00+00:00,not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,"
                    + "false,N/A\n";
    private static final String ALICE = "alice,arn:aws:iam::111122223333:user/alice,2021-01-01T00:00:00+00:00,true,%s,"
            + "2025-01-01T00:00:00+00:00,N/A,%s,%s,2024-01-01T00:00:00+00:00,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,"
            + "N/A,false,N/A";
    private static final String MARCH = "2025-03-01T12-00-00";
    private static final String APRIL = "2025-04-01T12-00-00";
    private static final String MAY = "2025-05-01T12-00-00";
    private static final String OLDER = "status_reports_" + APRIL + "+00-00.csv";

    @TempDir
    Path folder = Path.of("");

    private Path evidence = Path.of("");

    @BeforeEach
    void write() throws IOException {
        evidence = Files.createDirectories(folder.resolve("evidence"));
        report(MARCH, "N/A", "2025-02-20T00:00:00+00:00", "true", "true");
        report(APRIL, "N/A", "2025-03-20T00:00:00+00:00", "true", "false");
        report(MAY, "2025-04-20T00:00:00+00:00", "2025-04-20T00:00:00+00:00", "false", "true");
    }

    private void report(String time, String rootUse, String use, String mfa, String key) throws IOException {
        Files.writeString(
                evidence.resolve("status_reports_" + time + "+00-00.csv"),
                HEADER + ROOT.formatted(rootUse) + ALICE.formatted(use, mfa, key),
                UTF_8);
    }

    @Test
    void theNewestIsJudgedAndNothingIsLeftOut() throws IOException {
        Run run = Run.assay("assess", "--json", "--all", "--profile", "aws-best-practice", evidence);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .contains("account 111122223333: the snapshot of 2025-05-01T12:00:00Z is judged,"
                        + " with 2 earlier snapshots, of 2025-03-01T12:00:00Z, 2025-04-01T12:00:00Z.")
                .doesNotContain("not used");
        JsonNode json = run.json();
        assertThat(json.at("/asOf").textValue()).isEqualTo("2025-05-01T12:00:00Z");
        assertThat(states(json))
                .contains(
                        "root-not-used-between-snapshots fail",
                        "mfa-not-removed fail",
                        "inactive-key-not-reactivated fail",
                        "credential-report-cadence pass",
                        "evidence-snapshots-ordered pass");
        assertThat(json.at("/earlier").findValuesAsText("asOf"))
                .containsExactly("2025-03-01T12:00:00Z", "2025-04-01T12:00:00Z");
        assertThat(json.at("/earlier/1/files/0/file").textValue()).isEqualTo(OLDER);
        assertThat(json.at("/evidence")).hasSize(1);
    }

    /** Whatever a trace names is a file that the assessment names, with its hash. */
    @Test
    void tracesLeadToFilesThatAreNamed() throws IOException {
        JsonNode json = Run.assay("assess", "--json", "--all", "--profile", "aws-best-practice", evidence)
                .json();
        List<String> named = new ArrayList<>(json.at("/evidence").findValuesAsText("file"));
        named.addAll(json.at("/earlier").findValuesAsText("file"));
        assertThat(named).hasSize(3).doesNotHaveDuplicates();
        List<String> traced = new ArrayList<>();
        json.at("/findings")
                .forEach(finding -> traced.addAll(finding.get("trace").findValuesAsText("file")));
        assertThat(named).containsAll(traced);
        assertThat(traced).contains(OLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-best-practice", "credential-report"})
    void theReportNamesTheFiles(String profile) throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.assay("report", evidence, "-o", out, "--profile", profile);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out.resolve("report.html"), UTF_8))
                .contains(OLDER)
                .contains("earlier snapshot of 2025-04-01T12:00:00Z");
        JsonNode json =
                new ObjectMapper().readTree(out.resolve("assessment.json").toFile());
        boolean asked = !profile.equals("credential-report");
        assertThat(json.at("/notes").toString().contains("no check of the profile credential-report looks at them"))
                .isEqualTo(!asked);
        assertThat(Run.assay("verify", out, evidence).code()).isZero();
    }

    @Test
    void theTraceShowsBothReports() {
        Run run = Run.assay("trace", "alice", "mfa-not-removed", evidence, "--profile", "aws-best-practice");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("had MFA in the snapshot of 2025-04-01T12:00:00Z")
                .contains(MAY + "+00-00.csv, row 3, mfa_active = false")
                .contains(OLDER + ", row 3, mfa_active = true");
    }

    @Test
    void theDoctorTellsWhatEarlierSnapshotsDo() throws IOException {
        Run all = Run.assay("doctor", evidence);
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(all.out())
                .contains("earlier snapshot of 2025-04-01T12:00:00Z: " + OLDER)
                .doesNotContain("missing earlier snapshots");
        assertThat(Run.assay("doctor", evidence.resolve(OLDER)).out())
                .contains("missing earlier snapshots: would open 5 checks");
        assertThat(Run.assay("doctor", "--json", evidence).json().at("/accounts/0/earlier"))
                .hasSize(2);
    }

    @Test
    void tablesAreOfTheNewest() {
        Run run = Run.assay("tables", evidence, "-o", folder.resolve("tables"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("with 2 earlier snapshots");
    }

    @Test
    void theSameBytesAgainAreOneSnapshot() throws IOException {
        Path twice = Files.createDirectories(folder.resolve("twice"));
        for (String time : List.of("2025-05-01T08-00-00", MAY)) {
            Files.copy(
                    evidence.resolve("status_reports_" + MAY + "+00-00.csv"),
                    twice.resolve("status_reports_" + time + "+00-00.csv"));
        }
        Run run = Run.assay("assess", "--json", "--profile", "aws-best-practice", twice);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(states(run.json()))
                .contains("credential-report-cadence not-assessed", "mfa-not-removed not-assessed");
    }

    @Test
    void inputOrderDoesNotMatter() throws IOException {
        List<Path> files = new ArrayList<>();
        try (var listed = Files.list(evidence)) {
            listed.sorted().forEach(files::add);
        }
        Object[] forwards = {"assess", "--json", files.get(0), files.get(1), files.get(2)};
        Object[] backwards = {"assess", "--json", files.get(2), files.get(0), files.get(1)};
        assertThat(Run.assay(forwards).out()).isEqualTo(Run.assay(backwards).out());
    }

    /** Dumps alone say nothing that an earlier snapshot is asked for: they are left out, and that is said. */
    @Test
    void anEarlierSnapshotWithoutAReportIsNotUsed() throws IOException {
        Path dumps = Files.createDirectories(folder.resolve("dumps"));
        Files.writeString(
                dumps.resolve("assay-collection.json"),
                "{\"schema\":\"https://iamassay.org/schema/collection/1\",\"account\":\"111122223333\","
                        + "\"partition\":\"aws\",\"collectedAt\":\"2025-02-01T12:00:00Z\",\"collector\":\"test\","
                        + "\"files\":[{\"file\":\"iam-list-users.json\",\"command\":\"aws iam list-users\","
                        + "\"subject\":null,\"at\":\"2025-02-01T12:00:00Z\",\"exit\":0,\"sha256\":null}]}",
                UTF_8);
        Files.writeString(
                dumps.resolve("iam-list-users.json"),
                "{\"Users\":[{\"UserName\":\"alice\",\"Arn\":\"arn:aws:iam::111122223333:user/alice\","
                        + "\"CreateDate\":\"2021-01-01T00:00:00+00:00\"}]}",
                UTF_8);
        Run run = Run.assay("assess", evidence, dumps);
        assertThat(run.isCalm()).as(run.err()).isTrue();
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        assertThat(run.code() == ExitCode.INCOMPLETE).isEqualTo(run.err().contains("not used"));
    }

    private static List<String> states(JsonNode json) {
        return StreamSupport.stream(json.at("/checks").spliterator(), false)
                .map(check ->
                        check.get("id").textValue() + " " + check.get("state").textValue())
                .toList();
    }
}
