package org.iamassay.collector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the collector's scripts and policy: both scripts make the same calls, all read-only, all permitted. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("..", "..", "scripts");
    private static final String SERVICES = "sts|iam|account|ec2|accessanalyzer|cloudtrail|configservice|securityhub"
            + "|sso-admin|logs|cloudwatch|s3api|s3control|organizations";
    private static final Pattern CALL = Pattern.compile("(?<![\\w.-])(" + SERVICES + ") ([a-z]+(?:-[a-z0-9]+)+)");
    private static final Pattern PER_USER = Pattern.compile("operation in ([a-z -]+)");

    /** IAM's prefix of a service, where it is not the CLI's. */
    private static final Map<String, String> PREFIXES = Map.of(
            "accessanalyzer", "access-analyzer",
            "configservice", "config",
            "sso-admin", "sso",
            "s3api", "s3",
            "s3control", "s3");

    /** Actions whose name is not that of the operation. */
    private static final Map<String, String> ACTIONS = Map.of(
            "accessanalyzer list-findings-v2", "access-analyzer:listfindings",
            "s3control get-public-access-block", "s3:getaccountpublicaccessblock",
            "s3api get-public-access-block", "s3:getbucketpublicaccessblock");

    private static String code(String script) throws IOException {
        return Files.readString(SCRIPTS.resolve(script), UTF_8)
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .map(line -> line.replace("\\", " ").replace("'", "").replace(",", " "))
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " ");
    }

    /** Every call a script may make, as {@code SERVICE OPERATION}. */
    static Set<String> calls(String script) throws IOException {
        String code = code(script);
        Set<String> calls = new TreeSet<>();
        for (Matcher call = CALL.matcher(code); call.find(); ) {
            calls.add(call.group(1) + " " + call.group(2));
        }
        Matcher perUser = PER_USER.matcher(code);
        assertThat(perUser.find()).as("the loop over a user's calls").isTrue();
        for (String operation : perUser.group(1).strip().split(" ", -1)) {
            if (operation.contains("-")) {
                calls.add("iam " + operation);
            }
        }
        return calls;
    }

    private static String action(String call) {
        String[] words = call.split(" ", -1);
        String named = ACTIONS.get(call);
        return named != null ? named : PREFIXES.getOrDefault(words[0], words[0]) + ":" + words[1].replace("-", "");
    }

    private static JsonNode policy() throws IOException {
        return new ObjectMapper()
                .readTree(SCRIPTS.resolve("collector-policy.json").toFile());
    }

    @Test
    void bothScriptsMakeTheSameCalls() throws Exception {
        assertThat(calls("collect-evidence.ps1"))
                .isEqualTo(calls("collect-evidence.sh"))
                .hasSizeGreaterThan(50);
    }

    @Test
    void thePolicyAllowsTheCallsAndNothingMore() throws Exception {
        Set<String> needed = new TreeSet<>();
        calls("collect-evidence.sh").stream()
                .filter(call -> !call.startsWith("sts "))
                .forEach(call -> needed.add(action(call)));
        Set<String> allowed = new TreeSet<>();
        policy().path("Statement")
                .get(0)
                .path("Action")
                .forEach(action -> allowed.add(action.asText().toLowerCase(ROOT)));
        assertThat(allowed).isEqualTo(needed);
    }

    @Test
    void thePolicyIsOneStatementOfAllow() throws Exception {
        assertThat(policy().path("Version").asText()).isEqualTo("2012-10-17");
        assertThat(policy().path("Statement")).hasSize(1);
        assertThat(policy().path("Statement").get(0).path("Effect").asText()).isEqualTo("Allow");
        assertThat(policy().path("Statement").get(0).path("Resource").asText()).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collect-evidence.sh", "collect-evidence.ps1"})
    void everyCallReads(String script) throws Exception {
        assertThat(calls(script))
                .allSatisfy(call -> assertThat(call)
                        .matches("\\S+ (get|list|describe)-.*"
                                + "|iam generate-(credential-report|service-last-accessed-details)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Busy", "Unreachable", "Answers", "SessionOver", "Denied"})
    void bothScriptsReadErrorsTheSameWay(String name) throws Exception {
        String upper = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(ROOT);
        assertThat(pattern("collect-evidence.ps1", "(?m)^\\$" + name + " = '(.*)'$"))
                .isEqualTo(pattern("collect-evidence.sh", "(?m)^readonly " + upper + "='(.*)'$"));
    }

    private static String pattern(String script, String assignment) throws IOException {
        Matcher found = Pattern.compile(assignment).matcher(Files.readString(SCRIPTS.resolve(script), UTF_8));
        assertThat(found.find()).as(script + " has " + assignment).isTrue();
        return found.group(1);
    }

    @Test
    void thePowerShellScriptIsAscii() throws Exception {
        assertThat(Files.readString(SCRIPTS.resolve("collect-evidence.ps1"), UTF_8))
                .as("PowerShell 5.1 takes a script without a byte order mark for the code page of the system")
                .matches("\\A\\p{ASCII}*\\z");
    }
}
