package org.iamassay.policy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sentences of policy.md section 6, as case files: a folder per feature, a line per sentence and outcome. */
class CasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST = 1_000;

    @TestFactory
    Stream<DynamicContainer> features() throws IOException {
        return files().stream().map(file -> DynamicContainer.dynamicContainer(name(file), cases(file)));
    }

    @Test
    void thereAreManyAndEachHasAnIdOfItsOwn() throws IOException {
        Set<String> ids = new HashSet<>();
        int count = 0;
        for (Path file : files()) {
            Set<String> outcomes = new HashSet<>();
            for (String line : lines(file)) {
                JsonNode read = JSON.readTree(line);
                ids.add(read.get("id").asText());
                outcomes.add(read.get("expect").asText());
                count++;
            }
            assertThat(outcomes).as(name(file)).hasSizeGreaterThan(1);
        }
        assertThat(count).isGreaterThan(FEWEST).isEqualTo(ids.size());
    }

    private static Stream<DynamicTest> cases(Path file) {
        return lines(file).stream().map(line -> DynamicTest.dynamicTest(id(line), () -> isAsExpected(line)));
    }

    private static void isAsExpected(String line) throws IOException {
        JsonNode decided = decide(line);
        assertThat(decided.get("ok"))
                .as(decided.toString())
                .isEqualTo(JSON.getNodeFactory().booleanNode(true));
        assertThat(decided.get("because").size()).as(decided.toString()).isPositive();
    }

    private static JsonNode decide(String line) throws IOException {
        List<String> results = new ArrayList<>();
        new CaseRun(results::add, (place, remark) -> {}, (place, complaint) -> {})
                .read("test", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(results).hasSize(1);
        return JSON.readTree(results.get(0));
    }

    private static String id(String line) {
        try {
            return JSON.readTree(line).get("id").asText();
        } catch (IOException broken) {
            throw new IllegalStateException(line, broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName() + "/" + file.getFileName();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder())) {
            return walk.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        try {
            Path one = Path.of(
                    Objects.requireNonNull(CasesTest.class.getResource("order")).toURI());
            return Objects.requireNonNull(one.getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
