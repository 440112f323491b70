package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every policy document of the sample inputs is read whole and without a fault. */
class KnownDocumentsTest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MANAGED_POLICIES = 1_568;
    private static final int FEWEST_IN_DUMPS = 239;
    private static final int FEWEST_IN_OUTPUTS = 15;

    private static final Set<String> NAMES =
            Set.of("Document", "PolicyDocument", "AssumeRolePolicyDocument", "Policy", "Content", "document");

    @Test
    void managedPoliciesOfAws() throws IOException {
        List<String> documents = new ArrayList<>();
        Path file = folder().resolve("managed-policies/aws-managed-policies.jsonl.gz");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.addAll(documents(line));
            }
        }
        assertThat(documents.size()).isEqualTo(MANAGED_POLICIES);
        documents.forEach(KnownDocumentsTest::isFaultless);
        assertThat(documents.stream().map(PolicyDocument::parse))
                .allSatisfy(read -> assertThat(read.version()).contains(PolicyDocument.CURRENT_VERSION));
    }

    @Test
    void documentsOfDumps() throws IOException {
        List<String> documents = documentsUnder("gaad");
        assertThat(documents.size()).isGreaterThan(FEWEST_IN_DUMPS);
        documents.forEach(KnownDocumentsTest::isFaultless);
    }

    @Test
    void documentsOfOtherOutputs() throws IOException {
        List<String> documents = documentsUnder("iam-json");
        assertThat(documents.size()).isGreaterThan(FEWEST_IN_OUTPUTS);
        documents.forEach(KnownDocumentsTest::isFaultless);
    }

    private static void isFaultless(String json) {
        PolicyDocument read = PolicyDocument.parse(json);
        assertThat(read.faults()).as(json).isEmpty();
        assertThat(read.statements()).isNotEmpty();
    }

    private static List<String> documentsUnder(String name) throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder().resolve(name))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                documents.addAll(documents(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return documents;
    }

    /** The documents in a JSON text, found by the names of the members that hold them. */
    private static List<String> documents(String json) throws IOException {
        List<String> documents = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && NAMES.contains(parser.currentName())) {
                    parser.nextToken();
                    String found = text(parser);
                    if (found.contains("\"Statement\"")) {
                        documents.add(found);
                    }
                }
            }
        }
        return documents;
    }

    private static String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            return text.startsWith("%7B") ? URLDecoder.decode(text, StandardCharsets.UTF_8) : text;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.copyCurrentStructure(parser);
        }
        return text.toString();
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
