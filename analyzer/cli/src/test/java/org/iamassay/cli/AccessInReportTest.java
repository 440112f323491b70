package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report tells of access leads back to the file, the place in it, the policy and the statement. */
class AccessInReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Run.SAMPLES.resolve("ways-to-admin");

    @TempDir
    static Path folder = Path.of("");

    private static JsonNode result = JSON.createObjectNode();

    @BeforeAll
    static void report() throws IOException {
        Run run = Run.assay("report", SAMPLE, "-o", folder.resolve("r"), "--format", "html,json,md");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        result = JSON.readTree(folder.resolve("r/assessment.json").toFile());
    }

    @Test
    void everyStatementStandsInItsFileWhereTheReportSays() throws IOException {
        JsonNode statements = result.at("/access/statements");
        assertThat(statements).hasSizeGreaterThan(10);
        int number = 0;
        for (JsonNode statement : statements) {
            assertThat(statement.path("number").asInt()).isEqualTo(++number);
            JsonNode file = JSON.readTree(
                    SAMPLE.resolve(statement.path("file").asText()).toFile());
            JsonNode there = file.at(statement.path("path").asText());
            assertThat(there.path("Effect").asText())
                    .isEqualTo(statement.path("effect").asText());
            assertThat(there.path("Sid").asText(""))
                    .isEqualTo(statement.path("sid").asText("").replace("null", ""));
            assertThat(plain(JSON.readTree(statement.path("text").asText()))).isEqualTo(plain(there));
        }
    }

    /** A list of one is the same as that one (policy.md 6.2). */
    private static String plain(JsonNode statement) {
        return statement.toString().replaceAll("\\[(\"[^\"]*\")\\]", "$1");
    }

    @Test
    void everyAnswerNamesStatementsThatAreListed() {
        Set<Integer> used = new TreeSet<>();
        result.findValues("because")
                .forEach(because ->
                        because.forEach(use -> used.add(use.path("statement").asInt())));
        assertThat(used)
                .isNotEmpty()
                .allMatch(n -> n >= 1 && n <= result.at("/access/statements").size());
    }

    @Test
    void everyPrincipalSaysWhyItIsInItsClass() {
        for (JsonNode principal : result.path("principals")) {
            JsonNode access = principal.path("access");
            if (access.isMissingNode()) {
                assertThat(principal.path("kind").asText()).isEqualTo("root");
                continue;
            }
            boolean path = access.path("paths").size() > 0;
            JsonNode rights =
                    result.at("/access/rights").path(access.path("rights").asInt() - 1);
            boolean reason = rights.path("reasons").size() > 0;
            switch (principal.path("privilege").asText()) {
                case "can-escalate" -> assertThat(path).isTrue();
                case "unknown" -> assertThat(access.path("missing")).isNotEmpty();
                default ->
                    assertThat(reason).as(principal.path("name").asText()).isTrue();
            }
        }
    }

    @Test
    void chokePointsAreWhatSeveralPathsGoThrough() {
        List<String> points = new ArrayList<>();
        result.at("/access/chokePoints")
                .forEach(point -> points.add(
                        point.path("arn").asText() + " " + point.path("paths").asInt()));
        assertThat(points).first().isEqualTo("arn:aws:iam::111122223333:role/app-maintenance 4");
        assertThat(result.at("/access/sensitiveActions")).hasSize(20);
    }

    @Test
    void thePageDrawsEveryPathAndTheSummaryTellsTheFirst() throws IOException {
        String page = Files.readString(folder.resolve("r/report.html"));
        int paths = 0;
        for (JsonNode principal : result.path("principals")) {
            paths += principal.at("/access/paths").size();
        }
        assertThat(paths).isGreaterThan(7);
        assertThat(page.split("<svg class=\"lean way\"", -1)).hasSize(paths + 1);
        assertThat(page).contains("id=\"access\"", "release-starter becomes administrator in 3 steps (proven)");
        assertThat(Files.readString(folder.resolve("r/summary.md")))
                .contains("legacy-deployer becomes administrator in 1 step");
        assertThat(Files.size(folder.resolve("r/charts/escalation-paths.svg"))).isPositive();
    }
}
