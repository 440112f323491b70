package org.iamassay.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.iamassay.policy.catalogue.Catalogue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Documents that AWS and others really use: AWS's own have next to no errors, and each kind of them is accounted for. */
class KnownDocumentsLintTest {

    private static final int MANAGED_POLICIES = 1_568;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * At most so many errors of a kind in the documents of AWS's managed policies. Services that AWS has closed, and
     * actions that its reference does not list, are most of them; the rest are slips in the documents, as ARNs without
     * account, or actions of closed services with keys that are no longer documented.
     */
    private static final Map<String, Integer> ERRORS_OF_AWS = new TreeMap<>(Map.of(
            "INVALID_ACTION", 60,
            "INVALID_SERVICE_IN_ACTION", 110,
            "INVALID_ARN_RESOURCE", 15,
            "INVALID_SERVICE", 3,
            "INVALID_SERVICE_CONDITION_KEY", 1,
            "MISSING_ARN_ACCOUNT", 4,
            "MISSING_QUALIFIER", 3,
            "UNSUPPORTED_ACTION_FOR_CONDITION_KEY", 9));

    @Test
    void managedPoliciesOfAwsHaveFewErrorsOfKnownKinds() throws IOException {
        List<String> documents = managedPolicies();
        assertThat(documents).hasSize(MANAGED_POLICIES);
        Map<String, Integer> errors = new TreeMap<>();
        for (String document : documents) {
            Lint lint = Linter.lint(document, PolicyType.IDENTITY, Catalogue.shipped());
            assertThat(lint.more()).as(document).isFalse();
            lint.findings().stream()
                    .filter(finding -> finding.level() == FindingClass.ERROR)
                    .forEach(finding -> errors.merge(finding.code(), 1, Integer::sum));
        }
        assertThat(ERRORS_OF_AWS.keySet()).containsAll(errors.keySet());
        errors.forEach((code, count) -> assertThat(count).as(code).isLessThanOrEqualTo(ERRORS_OF_AWS.get(code)));
    }

    @Test
    void documentsOfDumpsAreFoundAndLinted() throws IOException {
        int documents = 0;
        try (Stream<Path> files = Files.walk(folder().resolve("gaad"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (EmbeddedPolicies.Found found :
                        EmbeddedPolicies.in(Files.readString(file, StandardCharsets.UTF_8))) {
                    PolicyType type = found.trust() ? PolicyType.TRUST : PolicyType.IDENTITY;
                    Lint lint = Linter.lint(found.json(), type, Catalogue.shipped());
                    assertThat(lint.findings())
                            .as(file + found.pointer())
                            .extracting(LintFinding::code)
                            .doesNotContain("JSON_SYNTAX_ERROR", "DATA_TYPE_MISMATCH", "INVALID_POLICY_ELEMENT");
                    documents++;
                }
            }
        }
        assertThat(documents).isGreaterThan(230);
    }

    private static List<String> managedPolicies() throws IOException {
        Path file = folder().resolve("managed-policies/aws-managed-policies.jsonl.gz");
        List<String> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JSON.readTree(line).get("document");
                documents.add(document.toString());
            }
        }
        return documents;
    }

    private static Path folder() {
        String given = System.getenv("ASSAY_SHARED_DATA");
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        Path folder = given == null ? at.resolve("shared/data") : Path.of(given);
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no folder shared/data beside the repository");
        return folder;
    }
}
