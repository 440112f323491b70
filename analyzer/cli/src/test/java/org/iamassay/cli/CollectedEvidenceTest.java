package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Phase;
import org.iamassay.checklist.Checklist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the calls of the collector to the deliverables: its zip is what {@code assay report} likes best. */
class CollectedEvidenceTest {

    /** What this account cannot be judged on, and why. */
    private static final Map<String, String> CANNOT_BE_ASSESSED =
            Map.of("delegated-admins-known", "the default profile does not know who may be delegated administrator");

    /** Which types of policy the organization has switched on: no check asks for it. */
    private static final String READ_BY_NOTHING = "organizations-list-roots.json";

    @TempDir
    static Path shared = Path.of("");

    private static Path output = Path.of("");
    private static Run run = new Run(-1, "", "");

    @BeforeAll
    static void theZipIsReported() throws Exception {
        CollectedAccount account = CollectedAccount.in(shared);
        output = shared.resolve("report");
        run = Run.assay(
                "report", account.zip(), "-o", output, "--format", "xlsx,docx,html,json,csv,sarif,ocsf,junit,md");
    }

    private static JsonNode assessment() throws IOException {
        return new ObjectMapper().readTree(find("assessment.json").toFile());
    }

    private static Path find(String name) throws IOException {
        try (var files = Files.walk(output)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void everyFileIsUsed() {
        long unused = run.err()
                .lines()
                .filter(line -> line.startsWith("not used: "))
                .peek(line -> assertThat(line).contains(READ_BY_NOTHING))
                .count();
        assertThat(run.code()).as(run.err()).isEqualTo(unused == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE);
    }

    @Test
    void everyCheckOfPhasesAAndBIsAssessed() throws Exception {
        Set<String> simple = new TreeSet<>();
        Checklist.all().stream()
                .map(check -> check.info())
                .filter(info -> info.phase() == Phase.A || info.phase() == Phase.B)
                .map(CheckInfo::id)
                .forEach(simple::add);
        Map<String, String> unassessed = new TreeMap<>();
        for (JsonNode check : assessment().path("checks")) {
            String state = check.path("state").asText();
            if (simple.remove(check.path("id").asText()) && (state.equals("not-assessed") || state.equals("error"))) {
                unassessed.put(check.path("id").asText(), check.path("reason").asText());
            }
        }
        assertThat(simple).as("every one is in the report").isEmpty();
        assertThat(unassessed.keySet()).as(unassessed.toString()).isEqualTo(CANNOT_BE_ASSESSED.keySet());
    }

    @Test
    void tracesNameFileAndMember() throws Exception {
        Set<String> files = new TreeSet<>();
        for (JsonNode finding : assessment().path("findings")) {
            for (JsonNode member : finding.path("trace").findParents("path")) {
                String file = member.path("file").asText();
                assertThat(member.path("path").asText()).as(member.toString()).startsWith("/");
                files.add(file.substring(file.lastIndexOf('/') + 1).replaceAll("(__.*)?\\.json$", ""));
            }
        }
        assertThat(files)
                .contains(
                        "iam-get-account-authorization-details",
                        "iam-list-virtual-mfa-devices",
                        "iam-list-service-specific-credentials",
                        "iam-get-account-summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.docx", "report.html", "findings.csv", "assessment.json"})
    void everyDeliverableShowsThem(String name) throws Exception {
        String text = text(find(name));
        assertThat(text)
                .contains("root-hardware-mfa", "no-service-specific-credentials", "global-endpoint-token-version")
                .contains("ci-deploy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.html", "assessment.json"})
    void tracesReachTheDeliverables(String name) throws Exception {
        assertThat(text(find(name))).contains("iam-get-account-summary.json", "/SummaryMap/GlobalEndpointTokenVersion");
    }

    /** All text of a file; of an Office file, that of its parts. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith("x")) {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream parts = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
