package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.report.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redacted reports: no name in any byte, the same numbers, the same pseudonyms wherever the key is the same. */
class RedactionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMATS = Arrays.stream(Format.values())
            .map(f -> f.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));

    @TempDir
    Path folder = Path.of("");

    private Path key(String secret) throws IOException {
        return Files.writeString(folder.resolve("key-" + secret.hashCode()), secret + "\n", UTF_8);
    }

    private Path report(Path evidence, String name, Object... options) {
        Path target = folder.resolve(name);
        Run run = Run.assay(Stream.concat(
                        Stream.of("report", evidence, "-o", target, "--format", FORMATS, "--force"),
                        Arrays.stream(options))
                .toArray());
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        return target;
    }

    @ParameterizedTest
    @CsvSource({
        "full-evidence, client",
        "full-evidence, public",
        "mixed-use, client",
        "three-accounts, public",
        "neglected, client",
        "ways-to-admin, client",
        "ways-to-admin, public",
        "well-run, client"
    })
    void noNameOfASampleIsInAnyByte(String sample, String level) throws IOException {
        Path evidence = Run.SAMPLES.resolve(sample);
        Path told = report(evidence, "told", "--redact", level, "--redact-key", key("sixteen bytes or more"));
        noneOf(PlantedNames.in(evidence, fixedWords()), told);
    }

    private static void noneOf(Set<String> names, Path told) throws IOException {
        assertThat(names).hasSizeGreaterThan(3);
        Set<String> found = new TreeSet<>();
        for (String text : PlantedNames.texts(told)) {
            names.stream().filter(text::contains).forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    private static String fixedWords() {
        return Texts.english().everything() + Run.assay("checks", "reference").out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "public"})
    void numbersAreThoseOfTheOpenReport(String level) throws IOException {
        Path evidence = HostileNames.write(folder.resolve("evidence"));
        Map<String, JsonNode> open = numbers(report(evidence, "open"));
        Map<String, JsonNode> told =
                numbers(report(evidence, "told", "--redact", level, "--redact-key", key("sixteen bytes or more")));
        assertThat(told).isEqualTo(open);
    }

    private static Map<String, JsonNode> numbers(Path report) throws IOException {
        JsonNode result = JSON.readTree(report.resolve("assessment.json").toFile());
        Map<String, JsonNode> numbers = new TreeMap<>();
        numbers.put("score", result.path("score"));
        numbers.put("tier", result.at("/tier/principals"));
        // Numbers of the subjects in their list follow the order of pseudonyms.
        result.path("checks")
                .forEach(check -> numbers.put(
                        check.path("id").asText(),
                        ((ObjectNode) check)
                                .put("passing", check.path("passing").size())));
        Map<String, Integer> perCheck = new TreeMap<>();
        result.path("findings").forEach(f -> perCheck.merge(f.path("check").asText(), 1, Integer::sum));
        numbers.put("findings", JSON.valueToTree(perCheck));
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "public"})
    void hostileNamesAreFoundWhereverTheyStandAndFixedWordsStay(String level) throws IOException {
        Path evidence = HostileNames.write(folder.resolve("evidence"));
        Path told = report(evidence, "told", "--redact", level, "--redact-key", key("sixteen bytes or more"));
        noneOf(HostileNames.DISTINCTIVE, told);
        String all = String.join("\n", PlantedNames.texts(told));
        // Names that are words of the report too are looked for where only a name can stand.
        for (String word : HostileNames.WORDS) {
            assertThat(all).doesNotContain(":user/" + word + "\"", "user/" + word + "<", "role/" + word + "\"");
        }
        JsonNode result = JSON.readTree(told.resolve("assessment.json").toFile());
        result.path("principals")
                .forEach(p -> assertThat(HostileNames.WORDS)
                        .doesNotContain(p.path("name").asText()));
        assertThat(all).contains("Console users have MFA", "password_enabled", "console-user-mfa");
    }

    @Test
    void oneKeyGivesOnePseudonymInEverySnapshotAndAnotherKeyOthers() throws IOException {
        Path evidence = HostileNames.write(folder.resolve("evidence"));
        Path later = HostileNames.write(folder.resolve("later"));
        Files.delete(later.resolve("iam-get-account-authorization-details.json"));
        Path key = key("sixteen bytes or more");
        Set<String> first = arns(report(evidence, "first", "--redact", "client", "--redact-key", key));
        Set<String> second = arns(report(later, "second", "--redact", "public", "--redact-key", key));
        Set<String> other =
                arns(report(later, "other", "--redact", "public", "--redact-key", key("another secret key")));
        assertThat(second).isNotEmpty().allMatch(first::contains);
        assertThat(other).hasSameSizeAs(second).noneMatch(second::contains);
    }

    private static Set<String> arns(Path report) throws IOException {
        Set<String> arns = new TreeSet<>();
        JSON.readTree(report.resolve("assessment.json").toFile())
                .path("principals")
                .forEach(p -> arns.add(p.path("arn").asText()));
        return arns;
    }

    @Test
    void theMappingLeadsBackWithTheKeyAloneAndLiesElsewhere() throws IOException {
        Path evidence = HostileNames.write(folder.resolve("evidence"));
        Path key = key("sixteen bytes or more");
        Path mapping = folder.resolve("mapping.sealed");
        report(evidence, "told", "--redact", "client", "--redact-key", key, "--redact-mapping", mapping);
        byte[] sealed = Files.readAllBytes(mapping);
        assertThat(new String(sealed, UTF_8)).doesNotContain("quentin");
        Run back = Run.assay("redaction", mapping, "--redact-key", key, "quentin.tarantula");
        assertThat(back.code()).isEqualTo(ExitCode.DONE);
        assertThat(back.out()).containsPattern("user-[0-9a-f]{10} +user +quentin\\.tarantula");
        Run wrong = Run.assay("redaction", mapping, "--redact-key", key("another secret key"));
        assertThat(wrong.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(wrong.err()).contains("another key");
        sealed[sealed.length - 1] ^= 1;
        Files.write(mapping, sealed);
        assertThat(Run.assay("redaction", mapping, "--redact-key", key).code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        Run inside = Run.assay(
                "report",
                evidence,
                "-o",
                folder.resolve("x"),
                "--redact",
                "client",
                "--redact-key",
                key,
                "--redact-mapping",
                folder.resolve("x").resolve("mapping"));
        assertThat(inside.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void redactedReportsAreVerifiedByTheContentOfTheirInputs() throws IOException {
        Path evidence = HostileNames.write(folder.resolve("evidence"));
        Path told = report(evidence, "told", "--redact", "client", "--redact-key", key("sixteen bytes or more"));
        Run agrees = Run.assay("verify", told, evidence);
        assertThat(agrees.code()).as(agrees.out()).isEqualTo(ExitCode.DONE);
        Files.writeString(evidence.resolve("credential-report.csv"), "\n", StandardOpenOption.APPEND);
        assertThat(Run.assay("verify", told, evidence).code()).isEqualTo(ExitCode.GATE_BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "--redact client, needs --redact-key",
        "--redact secret, is unknown",
        "--redact-mapping m, is of use with",
        "--redact client --redact-key SHORT, too short",
        "--redact client --redact-key nowhere, is no file",
        "--workbook-password-file EMPTY, empty first line"
    })
    void whatCannotBeKeptSecretIsRefused(String options, String why) throws IOException {
        Files.writeString(folder.resolve("short"), "0123456789\n");
        Files.writeString(folder.resolve("empty"), "\nsecond line\n");
        List<String> words =
                List.of(options.replace("SHORT", folder.resolve("short").toString())
                        .replace("EMPTY", folder.resolve("empty").toString())
                        .split(" "));
        Run run = Run.assay(Stream.concat(
                        Stream.of("report", Run.SAMPLES.resolve("healthy"), "-o", folder.resolve("out")),
                        words.stream())
                .toArray());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(why);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
