package org.iamassay.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Decision.Verdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every policy of the sample inputs is decided on, and allows what it says. */
class KnownPoliciesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST_MANAGED = 1_500;
    private static final int FEWEST_ALLOWED = 20_000;
    private static final int FEWEST_IN_DUMPS = 200;
    private static final String USER = "arn:aws:iam::111122223333:user/alice";

    @Test
    void managedPoliciesAllowWhatTheySay() throws IOException {
        List<PolicyDocument> documents = managed();
        assertThat(documents.size()).isGreaterThan(FEWEST_MANAGED);
        int allowed = 0;
        for (PolicyDocument document : documents) {
            boolean denies = document.statements().stream().anyMatch(Statement::denies);
            for (Statement statement : document.statements()) {
                boolean plain = !denies && statement.allows() && statement.isUnconditional();
                for (Request request : requests(statement)) {
                    Verdict verdict = decide(document, request);
                    boolean variable = String.join("", statement.resources()).contains("${");
                    if (plain && !variable) {
                        assertThat(verdict).as("%s in %s", request, statement).isEqualTo(Verdict.ALLOW);
                        allowed++;
                    }
                }
            }
        }
        assertThat(allowed).isGreaterThan(FEWEST_ALLOWED);
    }

    @Test
    void documentsOfDumpsAreDecidedOn() throws IOException {
        List<PolicyDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder().resolve("gaad"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                collect(JSON.readTree(file.toFile()), documents);
            }
        }
        assertThat(documents.size()).isGreaterThan(FEWEST_IN_DUMPS);
        for (PolicyDocument document : documents) {
            for (Statement statement : document.statements()) {
                requests(statement).forEach(request -> {
                    assertThat(decide(document, request)).isNotNull();
                    PolicyStack resource = new PolicyStack(
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(CompiledPolicy.ofResource(document)),
                            true,
                            List.of(),
                            List.of());
                    assertThat(Evaluator.decide(request, resource)).isNotNull();
                });
            }
        }
    }

    /** A request per action and one on each resource, made of the patterns by filling their wildcards. */
    private static List<Request> requests(Statement statement) {
        List<Request> requests = new ArrayList<>();
        for (String action : statement.actions()) {
            requests.add(request(
                    action,
                    statement.resources().isEmpty()
                            ? "*"
                            : statement.resources().get(0)));
        }
        for (String resource : statement.resources()) {
            requests.add(request(
                    statement.actions().isEmpty() ? "x:Y" : statement.actions().get(0), resource));
        }
        return requests;
    }

    private static Request request(String action, String resource) {
        String name = action.equals("*") ? "x:Y" : action.replace("*", "Xy");
        String on = resource.equals("*") ? "*" : resource.replace("*", "x1");
        return new Request(Caller.of(USER, name), name, on, Request.accountOf(USER), GivenContext.closed(Map.of()));
    }

    private static Verdict decide(PolicyDocument document, Request request) {
        PolicyStack stack = PolicyStack.ofPrincipal(List.of(CompiledPolicy.of(document)), Optional.empty(), List.of());
        Verdict verdict = Evaluator.decide(request, stack).verdict();
        if (verdict == Verdict.IMPLICIT_DENY) {
            assertThat(NearMiss.at(new Decision.Place(Layer.IDENTITY, 0), request, stack))
                    .isNotNull();
        }
        return verdict;
    }

    private static List<PolicyDocument> managed() throws IOException {
        List<PolicyDocument> documents = new ArrayList<>();
        Path file = folder().resolve("managed-policies/aws-managed-policies.jsonl.gz");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                collect(JSON.readTree(line), documents);
            }
        }
        return documents;
    }

    private static void collect(JsonNode node, List<PolicyDocument> documents) {
        if (node.has("Statement")) {
            documents.add(PolicyDocument.parse(node.toString()));
        } else {
            node.forEach(child -> collect(child, documents));
        }
    }

    private static Path folder() {
        String given = System.getenv("ASSAY_SHARED_DATA");
        Path folder = given == null ? besideTheRepository() : Path.of(given);
        Assumptions.assumeTrue(Files.isDirectory(folder), "sample inputs are absent: " + folder);
        return folder;
    }

    private static Path besideTheRepository() {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        return at.resolve("shared/data");
    }
}
