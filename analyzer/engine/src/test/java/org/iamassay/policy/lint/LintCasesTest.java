package org.iamassay.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.policy.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file for each code, in the folder of its class: a document that has it, where, and one close by that has not. */
class LintCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Example(String folder, String code, PolicyType type, String bad, String pointer, String good) {
        @Override
        public String toString() {
            return code + " in " + (bad.length() > 200 ? bad.substring(0, 200) : bad);
        }
    }

    static List<Example> examples() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(LintCasesTest.class.getResource("cases")).toURI());
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    examples.add(example(
                            Objects.requireNonNull(file.getParent())
                                    .getFileName()
                                    .toString(),
                            JSON.readTree(line)));
                }
            }
        }
        return examples;
    }

    private static Example example(String folder, JsonNode line) {
        return new Example(
                folder,
                line.get("code").asText(),
                PolicyType.of(line.get("type").asText()).orElseThrow(),
                text(line.get("bad")),
                line.get("pointer").asText(),
                text(line.get("good")));
    }

    private static String text(JsonNode document) {
        return document.isTextual() ? document.asText() : document.toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isFoundInItsPlace(Example example) {
        assertThat(lint(example.bad(), example)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(example.code());
            assertThat(finding.pointer()).isEqualTo(example.pointer());
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isNotFoundInTheNeighbour(Example example) {
        assertThat(lint(example.good(), example)).extracting(LintFinding::code).doesNotContain(example.code());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatIsWrong(Example example) {
        lint(example.bad(), example).forEach(finding -> {
            assertThat(finding.sentence())
                    .doesNotContain("{found}", "{hint}", "[", " .")
                    .endsWith(".");
            assertThat(finding.hint()).isNotEqualTo("?");
        });
    }

    @Test
    void everyCodeHasAnExampleInTheFolderOfItsClass() throws IOException, URISyntaxException {
        Set<String> seen = new TreeSet<>();
        for (Example example : examples()) {
            seen.add(example.code());
            FindingClass level = Objects.requireNonNull(LintCodes.all().get(example.code()));
            assertThat(example.folder()).isEqualTo(level.word());
        }
        assertThat(seen).isEqualTo(LintCodes.all().keySet());
    }

    private static List<LintFinding> lint(String document, Example example) {
        return Linter.lint(document, example.type(), Catalogue.shipped()).findings();
    }

    @Test
    void everyCodeIsLookedForOrSaysWhyNot() {
        Set<String> listed = new TreeSet<>();
        for (List<String> cells : LintCodes.rows("all-codes.psv", 3)) {
            String code = cells.get(0);
            listed.add(code);
            boolean lookedFor = LintCodes.all().containsKey(code);
            assertThat(lookedFor).as(code).isEqualTo(cells.get(2).isEmpty());
            if (lookedFor && !cells.get(1).equals("parliament")) {
                assertThat(LintCodes.all().get(code)).as(code).isEqualTo(FindingClass.valueOf(cells.get(1)));
            }
        }
        assertThat(listed).hasSizeGreaterThan(170).containsAll(LintCodes.all().keySet());
        assertThat(LintCodes.rows("all-codes.psv", 3).stream()
                        .filter(cells -> !cells.get(1).equals("parliament"))
                        .collect(Collectors.groupingBy(cells -> cells.get(1), Collectors.counting())))
                .containsEntry("ERROR", 79L)
                .containsEntry("SECURITY_WARNING", 19L)
                .containsEntry("GENERAL_WARNING", 26L)
                .containsEntry("SUGGESTION", 29L);
    }
}
