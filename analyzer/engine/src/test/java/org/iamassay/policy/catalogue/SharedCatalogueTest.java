package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.catalogue.CatalogueAction.ResourceUse;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shipped catalogue against other copies of its sources, which lie outside of the project. */
class SharedCatalogueTest {

    /** Two policies that AWS took away, which the other list still has. */
    private static final Set<String> WITHDRAWN = Set.of(
            "arn:aws:iam::aws:policy/AWSCodePipelineFullAccess", "arn:aws:iam::aws:policy/service-role/AWSConfigRole");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void hasTheActionsOfItsSource() throws IOException {
        Map<String, JsonNode> services = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(Files.newInputStream(shared("service-authorization/iam-data.tar.gz"))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().startsWith("iam-data/actions/")
                        && entry.getName().endsWith(".json")) {
                    String file = entry.getName().substring("iam-data/actions/".length());
                    services.put(
                            file.substring(0, file.length() - ".json".length()), JSON.readTree(tar.readAllBytes()));
                }
            }
        }
        assertThat(catalogue.services()).isEqualTo(services.keySet().stream().toList());
        services.forEach((prefix, actions) -> {
            assertThat(catalogue.actions(prefix)).hasSize(actions.size());
            actions.forEach(action -> assertSame(prefix, action));
        });
    }

    private void assertSame(String prefix, JsonNode source) {
        CatalogueAction action =
                catalogue.action(prefix + ":" + source.get("name").asText()).orElseThrow();
        assertThat(action.name()).isEqualTo(prefix + ":" + source.get("name").asText());
        assertThat(action.resources().stream().map(ResourceUse::type).collect(Collectors.toSet()))
                .as(action.name())
                .isEqualTo(lower(source.get("resourceTypes"), "name", action));
        assertThat(new TreeSet<>(action.conditionKeys()))
                .as(action.name())
                .isEqualTo(StreamSupport.stream(source.get("conditionKeys").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Names of the types; their case is that of the type itself, not of the mention. */
    private Set<String> lower(JsonNode list, String member, CatalogueAction action) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> catalogue
                        .resourceType(action.service(), one.get(member).asText())
                        .orElseThrow()
                        .name())
                .collect(Collectors.toSet());
    }

    @Test
    void agreesWithAnotherListOfManagedPolicies() throws IOException {
        Set<String> missing = new TreeSet<>();
        int same = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(shared("managed-policies/aws-managed-policies.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode other = JSON.readTree(line);
                String arn = other.get("arn").asText();
                Optional<AwsPolicies.Entry> known = catalogue.policies().of(arn);
                if (known.isEmpty()) {
                    missing.add(arn);
                } else if (known.get().version().equals(other.get("version").asText())) {
                    assertThat(shape(known.get().json()))
                            .as(arn)
                            .isEqualTo(shape(other.get("document").toString()));
                    same++;
                }
            }
        }
        assertThat(missing).isEqualTo(new TreeSet<>(WITHDRAWN));
        assertThat(same).isGreaterThan(1_500);
    }

    /** What a document says, whatever order its statements and lists are in. */
    private static Set<String> shape(String json) {
        return PolicyDocument.parse(json).statements().stream()
                .map(statement -> statement.effect() + " " + new TreeSet<>(statement.actions())
                        + new TreeSet<>(statement.notActions()) + new TreeSet<>(statement.resources())
                        + new TreeSet<>(statement.notResources()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path shared(String name) {
        String named = System.getenv("ASSAY_SHARED_DATA");
        Path at = Path.of("").toAbsolutePath();
        while (named == null && at.getParent() != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        Path file = (named == null ? at.resolve("shared/data") : Path.of(named)).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: no folder shared/data beside the repository");
        return file;
    }
}
