package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.cli.Run.assay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepted risks from the command line to the files: never silent, never better than they are. */
class WaiversTest {

    private static final String HEADER = "user,arn,user_creation_time,password_enabled,password_last_used,"
            + "password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
            + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
            + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
            + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n";
    private static final String ROW = "%s,arn:aws:iam::111122223333:%s,2021-01-01T00:00:00+00:00,true,"
            + "2025-02-27T00:00:00+00:00,2025-01-01T00:00:00+00:00,N/A,%s,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,"
            + "false,N/A,false,N/A\n";
    private static final String ALICE = "console-user-mfa:arn:aws:iam::111122223333:user/alice:2021-01-01T00:00:00Z";

    @TempDir
    Path folder = Path.of("");

    private Path march = Path.of("");
    private Path may = Path.of("");

    @BeforeEach
    void write() throws IOException {
        march = report("2025-03-01T12-00-00");
        may = report("2025-05-01T12-00-00");
    }

    private Path report(String time) throws IOException {
        return Files.writeString(
                folder.resolve("status_reports_" + time + "+00-00.csv"),
                HEADER
                        + ROW.formatted("<root_account>", "root", "true")
                        + ROW.formatted("alice", "user/alice", "false")
                        + ROW.formatted("bob", "user/bob", "true"),
                UTF_8);
    }

    private Path waivers(String expires) throws IOException {
        return Files.writeString(
                folder.resolve("waivers-" + expires + ".yaml"), """
                waivers:
                  - id: W-1
                    check: console-user-mfa
                    scope: arn:aws:iam::111122223333:user/alice
                    reason: "=1+1 the token is on its way"
                    owner: Head of sales
                    approver: CISO
                    approved_on: 2025-01-31
                    expires_on: EXPIRES
                    compensating_control: office only
                  - id: W-2
                    check: user-in-use
                    scope: arn:aws:iam::111122223333:user/gone
                    reason: r
                    owner: o
                    approver: a
                    approved_on: 2025-01-31
                    expires_on: 2025-12-31
                """.replace("EXPIRES", expires), UTF_8);
    }

    private static JsonNode member(JsonNode list, String name, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAssessmentTellsWhoAcceptedWhat() throws IOException {
        JsonNode plain = assay("assess", "--json", may).json();
        JsonNode waived = assay("assess", "--json", may, "--waivers", waivers("2025-12-31"))
                .json();
        JsonNode finding = member(waived.path("findings"), "id", ALICE);
        assertThat(finding.path("outcome").asText()).isEqualTo("fail");
        assertThat(finding.path("waiver").path("id").asText()).isEqualTo("W-1");
        assertThat(finding.path("waiver").path("expiresOn").asText()).isEqualTo("2025-12-31");
        JsonNode check = member(waived.path("checks"), "id", "console-user-mfa");
        assertThat(check.path("state").asText()).isEqualTo("fail");
        assertThat(check.path("failed").asInt()).isEqualTo(1);
        assertThat(check.path("accepted").asInt()).isEqualTo(1);
        assertThat(waived.path("score").path("exact"))
                .isEqualTo(plain.path("score").path("exact"));
        assertThat(waived.path("score").path("residual").decimalValue())
                .isGreaterThan(plain.path("score").path("residual").decimalValue());
        assertThat(waived.path("tool").path("waivers").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(waived.path("waivers").findValuesAsText("state")).containsExactly("active", "active");
        assertThat(member(waived.path("waivers"), "id", "W-2").path("remarks").toString())
                .isEqualTo("[\"unused\"]");
        assertThat(waived.path("tier").path("account").asText()).isEqualTo("acceptable");
        assertThat(waived.path("tier").path("withoutAccepted").asText()).isEqualTo("not-recommended");
    }

    @Test
    void theSummaryNamesWhatIsAcceptedExpiredAndUnused() throws IOException {
        assertThat(assay("assess", may, "--waivers", waivers("2025-12-31")).out())
                .contains("1 failure is an accepted risk and still counted; without them the score would be ")
                .contains("unused: W-2 (user-in-use, until 2025-12-31)");
        assertThat(assay("assess", may, "--waivers", waivers("2025-05-01")).out())
                .contains("0 failures are accepted risks")
                .contains("expired, accept nothing any more: W-1 (console-user-mfa, until 2025-05-01)");
    }

    @Test
    void anExpiredWaiverAcceptsNothingAndHasAGate() throws IOException {
        Path expired = waivers("2025-05-01");
        Run run = assay("assess", may, "--waivers", expired, "--fail-on", "expired-waiver");
        assertThat(run.code()).isEqualTo(ExitCode.GATE_BREACHED);
        assertThat(run.err()).contains("1 waiver has expired: W-1 on 2025-05-01");
        assertThat(assay("assess", may, "--waivers", waivers("2025-05-02"), "--fail-on", "expired-waiver")
                        .code())
                .isEqualTo(ExitCode.DONE);
        JsonNode json = assay("assess", "--json", may, "--waivers", expired).json();
        assertThat(member(json.path("findings"), "id", ALICE).path("waiver").isNull())
                .isTrue();
        assertThat(member(json.path("waivers"), "id", "W-1").path("state").asText())
                .isEqualTo("expired");
    }

    @Test
    void gatesOnSeverityHoldForAcceptedFailuresToo() throws IOException {
        assertThat(assay("assess", may, "--waivers", waivers("2025-12-31"), "--fail-on", "high")
                        .code())
                .isEqualTo(ExitCode.GATE_BREACHED);
    }

    @Test
    void withoutWaiversEverythingIsAsIfNoneWereGiven() throws IOException {
        Path waivers = waivers("2025-12-31");
        assertThat(assay("assess", "--json", may, "--waivers", waivers, "--ignore-waivers")
                        .out())
                .isEqualTo(assay("assess", "--json", may).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "waivers: []", "waivers:\n  - id: x"})
    void aBadFileIsRefusedWhateverTheCommand(String text) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), text, UTF_8);
        for (List<Object> words : List.<List<Object>>of(
                List.of("assess", may, "--waivers", bad),
                List.of("assess", may, "--waivers", bad, "--ignore-waivers"),
                List.of("report", may, "-o", folder.resolve("out"), "--waivers", bad),
                List.of("compare", march, may, "--waivers", bad),
                List.of("assess", may, "--waivers", folder.resolve("none.yaml")),
                List.of("assess", may, "--waivers", folder))) {
            Run run = assay(words.toArray());
            assertThat(run.code()).as(words.toString()).isEqualTo(ExitCode.USAGE);
            assertThat(run.isCalm()).isTrue();
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPolicyMayLimitWaivers() throws IOException {
        Run run = assay("assess", may, "--waivers", waivers("2025-12-31"), "--max-waiver-days", "90");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("line 9: found 2025-12-31; expected at most 90 days");
    }

    @Test
    void aReportHoldsTheRegisterAndTheDigest() throws IOException {
        Path out = folder.resolve("out");
        Run run = assay("report", may, "-o", out, "--format", "html,md,csv,json", "--waivers", waivers("2025-12-31"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out.resolve("summary.md")))
                .contains("1 failure is an accepted risk and still counts: without it the score would be")
                .contains("2 waivers were given: they accept 1 failing findings; 2 active, 0 expired")
                .contains("1 waiver is unused");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("id=\"exceptions\"")
                .contains("=1+1 the token is on its way");
        assertThat(Files.readString(out.resolve("findings.csv"))).contains(ALICE + ",W-1");
        JsonNode manifest =
                new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.path("tool").path("waivers").asText())
                .isEqualTo(new ObjectMapper()
                        .readTree(out.resolve("assessment.json").toFile())
                        .path("tool")
                        .path("waivers")
                        .asText());
        assertThat(manifest.path("inputs").findValuesAsText("file")).contains("waivers-2025-12-31.yaml");
        assertThat(assay("verify", out).code()).isEqualTo(ExitCode.DONE);
    }

    /** The same waivers at the as-of of each side; one reported then, and gone now, was withdrawn. */
    @Test
    void comparisonsTellWhyAnAcceptanceEnded() throws IOException {
        Path waivers = waivers("2025-04-01");
        JsonNode both =
                assay("compare", march, may, "--json", "--waivers", waivers).json();
        assertThat(member(both.path("findings"), "id", ALICE).path("state").asText())
                .isEqualTo("acceptance-expired");
        assertThat(member(both.path("findings"), "id", ALICE).path("reason").asText())
                .isEqualTo("expired");
        Path old = folder.resolve("old");
        assay("report", march, "-o", old, "--format", "json", "--waivers", waivers("2025-12-31"));
        JsonNode gone =
                assay("compare", old.resolve("assessment.json"), may, "--json").json();
        assertThat(member(gone.path("findings"), "id", ALICE).path("reason").asText())
                .isEqualTo("withdrawn");
        Run gate = assay(
                "report",
                may,
                "-o",
                folder.resolve("new"),
                "--format",
                "json",
                "--baseline",
                old,
                "--fail-on",
                "expired-waiver");
        assertThat(gate.code()).isEqualTo(ExitCode.GATE_BREACHED);
        assertThat(gate.err()).contains("the acceptance of 1 finding that still fails has ended");
    }

    @Test
    void theRestatedLineIsUnderTodaysWaivers() throws IOException {
        Path store = folder.resolve("s.assay");
        assertThat(assay("history", "add", march, may, "--store", store).code()).isEqualTo(ExitCode.DONE);
        JsonNode plain = assay("history", "trend", "--store", store, "--json").json();
        assertThat(plain.findValues("within30").toString()).doesNotContain("null");
        Run waived = assay("history", "trend", "--store", store, "--json", "--waivers", waivers("2025-05-15"));
        assertThat(waived.code()).as(waived.err()).isEqualTo(ExitCode.DONE);
        assertThat(waived.out())
                .isNotEqualTo(
                        assay("history", "trend", "--store", store, "--json").out());
        assertThat(waived.json().findValuesAsText("within30")).contains("1");
        JsonNode compared = assay("compare", "1", "2", "--store", store, "--json", "--waivers", waivers("2025-04-01"))
                .json();
        assertThat(member(compared.path("findings"), "id", ALICE).path("reason").asText())
                .isEqualTo("expired");
    }
}
