package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code assay access test} as a script sees it. */
class AccessTestCommandTest {

    private static final String ALLOWED = line("1", "allow", "s3:GetObject");
    private static final String DENIED = line("2", "explicitDeny", "s3:DeleteObject");
    private static final String REFUSED = line("3", "implicitDeny", "s3:PutObject");
    private static final String WRONG = line("4", "allow", "s3:PutObject");
    private static final String UNSAID = ALLOWED.replace("\"expect\":\"allow\",", "");

    @TempDir
    Path folder = Path.of("");

    @Test
    void oneLinePerCaseInTheOrderOfTheInput() throws IOException {
        Run run = test(ALLOWED, DENIED, REFUSED, UNSAID);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEqualTo("4 cases decided, 3 of 3 as expected.\n");
        List<JsonNode> lines = lines(run);
        assertThat(lines).extracting(l -> l.get("id").asText()).containsExactly("1", "2", "3", "1");
        assertThat(lines)
                .extracting(l -> l.get("decision").asText())
                .containsExactly("allow", "explicitDeny", "implicitDeny", "allow");
        assertThat(lines.get(0).get("ok").booleanValue()).isTrue();
        assertThat(lines.get(3).has("ok")).isFalse();
        assertThat(lines.get(1).get("because").get(0).asText())
                .isEqualTo("identity policy, policy 1, statement /Statement/1 \"Keep\" denies");
    }

    @ParameterizedTest
    @CsvSource({
        "good, 0",
        "unsaid, 0",
        "wrong, 1",
        "good wrong, 1",
        "good broken, 4",
        "wrong broken, 1",
        "broken, 3",
        "misused, 2",
        "wrong misused broken, 2",
        "good misused, 2"
    })
    void exitCodes(String words, int code) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            lines.add(
                    switch (word) {
                        case "good" -> ALLOWED;
                        case "unsaid" -> UNSAID;
                        case "wrong" -> WRONG;
                        case "misused" -> ALLOWED.replace("\"allow\"", "\"deny\"");
                        default -> "{broken";
                    });
        }
        Run run = test(lines.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.isCalm()).isTrue();
    }

    @Test
    void aLineThatIsNoCaseIsToldWithFileAndLineAndTheOthersGoOn() throws IOException {
        Run run = test(ALLOWED, "{broken", WRONG);
        assertThat(lines(run)).hasSize(2);
        assertThat(run.err())
                .contains(folder.resolve("cases.jsonl") + ":2: the line is not JSON")
                .endsWith("2 cases decided, 1 of 2 as expected; 1 line could not be read as a case.\n");
    }

    @Test
    void aLineThatIsCutOffIsToldWithoutTheWordsOfTheReader() throws IOException {
        assertThat(test("{").err())
                .contains(":1: the line is not JSON (Unexpected end-of-input: expected close marker for Object)");
    }

    @Test
    void quietTellsResultsAndErrorsOnly() throws IOException {
        Path file = write(ALLOWED, "{broken");
        Run run = Run.assay("access", "test", "-q", file);
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("cases.jsonl:2"));
        assertThat(lines(run)).hasSize(1);
    }

    @Test
    void whatIsOddIsAWarning() throws IOException {
        Run run = test(ALLOWED.replace("\"Sid\"", "\"Comment\":\"x\",\"Sid\""));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .startsWith("warning: ")
                .contains("cases.jsonl:1: identityPolicies[0]/Statement/1/Comment");
        assertThat(Run.assay("access", "test", "-q", folder.resolve("cases.jsonl"))
                        .err())
                .isEmpty();
    }

    @Test
    void severalFilesAndTheStandardInput() throws IOException {
        Path file = write(ALLOWED);
        InputStream console = System.in;
        try {
            System.setIn(new ByteArrayInputStream(DENIED.getBytes(StandardCharsets.UTF_8)));
            assertThat(lines(Run.assay("access", "test", file, "-"))).hasSize(2);
            System.setIn(new ByteArrayInputStream("{broken".getBytes(StandardCharsets.UTF_8)));
            assertThat(Run.assay("access", "test", "-").err()).startsWith("standard input:1: ");
        } finally {
            System.setIn(console);
        }
    }

    @Test
    void withoutAnyCaseNothingWasTested() throws IOException {
        for (Path file : List.of(write(), write("", "  "), folder, folder.resolve("none.jsonl"))) {
            Run run = Run.assay("access", "test", file);
            assertThat(run.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
            assertThat(run.err()).startsWith("assay: ").hasLineCount(1);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void usage() {
        assertThat(Run.assay("access").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.assay("access").err()).contains("test");
        assertThat(Run.assay("access", "test").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.assay("access", "help", "test").isCalm()).isTrue();
        assertThat(Run.assay("access", "test", "--help").out())
                .contains("CASES.jsonl")
                .contains("explicitDeny");
        assertThat(Run.assay("help", "access").out()).contains("test");
        assertThat(Run.assay("completion", "bash").out()).contains("access");
        assertThat(Run.assay("completion", "fish").out()).contains("access");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        Run run = test(
                ALLOWED.replace("\"1\"", "\"\\u001b[31m=1+1\\u202e\""),
                ALLOWED.replace("\"Keep\"", "\"\\u001b[2J\""),
                "{\"\\u001b[2J\":1,\"\\u001b[2J\":2}");
        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.err()).doesNotContain("\u001b");
        assertThat(lines(run)).hasSize(2);
    }

    private Run test(String... lines) throws IOException {
        return Run.assay("access", "test", write(lines));
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("cases.jsonl"), String.join("\n", lines));
    }

    private static List<JsonNode> lines(Run run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static String line(String id, String expect, String action) {
        return "{\"id\":\"" + id + "\",\"expect\":\"" + expect + "\",\"request\":{\"action\":\"" + action
                + "\",\"resource\":\"arn:aws:s3:::b/k\",\"principal\":\"arn:aws:iam::111122223333:user/alice\"},"
                + "\"identityPolicies\":[{\"Version\":\"2012-10-17\",\"Statement\":["
                + "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"},"
                + "{\"Sid\":\"Keep\",\"Effect\":\"Deny\",\"Action\":\"s3:Delete*\",\"Resource\":\"*\"}]}]}";
    }
}
