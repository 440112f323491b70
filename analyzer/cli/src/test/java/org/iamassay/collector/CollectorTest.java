package org.iamassay.collector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the real bash script against the account that the stand-in for the AWS CLI answers for. */
class CollectorTest {

    private static final String SPECIAL = "a%2Bb%3Dc%2Cd%40e";
    private static final Path ANSWERS = Path.of("src", "test", "resources", "fake-aws", FakeAws.ACCOUNT);

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path temp = Path.of("");

    private static Set<String> made = Set.of();

    /** One run over everything, for the tests that only read what it left. */
    @BeforeAll
    static void everythingIsCollected() throws Exception {
        FakeAws.needsBash();
        FakeAws aws = FakeAws.in(shared.resolve("fake"));
        Collection run = aws.collect("--with-last-accessed", everything());
        made = aws.calls().stream().map(call -> call.split(" ", -1)[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("94 calls answered, 0 denied, 0 failed.");
    }

    private static Path everything() {
        return shared.resolve("the evidence");
    }

    private FakeAws aws() throws Exception {
        return FakeAws.in(temp.resolve("fake"));
    }

    private Path output() {
        return temp.resolve("the evidence");
    }

    @Test
    void collectsEveryAnswerOnceWithItsHash() throws Exception {
        Path folder = Collection.folder(everything());
        Map<String, String> hashes = Collection.hashes(folder);
        Map<String, JsonNode> entries = Collection.entries(folder);
        assertThat(entries.keySet()).hasSize(94);
        assertThat(hashes).hasSize(entries.size() + 2).containsKeys("assay-collection.json", "SHA256SUMS");
        entries.forEach((file, entry) -> assertThat(hashes)
                .as(file)
                .containsEntry(file, entry.path("sha256").asText()));
    }

    @Test
    void theCallsThatWereMadeAreThoseOfTheScript() throws Exception {
        Set<String> known = ScriptsTest.calls("collect-evidence.sh").stream()
                .map(call -> call.replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(made);
        assertThat(made).as("all but the second way to list Regions").hasSize(known.size() - 1);
    }

    @Test
    void keepsTheAnswersAsTheyCame() throws Exception {
        Path folder = Collection.folder(everything());
        for (String file : Collection.entries(folder).keySet()) {
            Path answer = ANSWERS.resolve(file);
            if (Files.exists(answer)) {
                assertThat(folder.resolve(file)).as(file).hasSameBinaryContentAs(answer);
            }
        }
        assertThat(folder.resolve("iam-get-login-profile__ci-deploy.json"))
                .hasSameBinaryContentAs(ANSWERS.resolve("iam-get-login-profile__ci-deploy.error"));
    }

    @Test
    void theManifestTellsAccountTimeAndTool() throws Exception {
        Path folder = Collection.folder(everything());
        JsonNode manifest = Collection.manifest(folder);
        assertThat(manifest.path("schema").asText()).isEqualTo("https://iamassay.org/schema/collection/1");
        assertThat(manifest.path("account").asText()).isEqualTo("111122223333");
        assertThat(manifest.path("partition").asText()).isEqualTo("aws");
        assertThat(manifest.path("collector").asText()).isEqualTo("collect-evidence.sh/0.1.0");
        assertThat(manifest.path("regions")).map(JsonNode::asText).containsExactly("eu-west-1", "us-east-1");
        assertThat(manifest.path("collectedAt").asText().replace(":", ""))
                .isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(manifest.path("files"))
                .allSatisfy(entry ->
                        assertThat(entry.path("at").asText()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "null", textBlock = """
            iam-list-users | null | null | 0 | aws iam list-users
            iam-list-mfa-devices__a%2Bb%3Dc%2Cd%40e | arn:aws:iam::111122223333:user/teams/q&a!/a+b=c,d@e | null | 0 | aws iam list-mfa-devices --user-name a+b=c,d@e
            iam-get-login-profile__ci-deploy | arn:aws:iam::111122223333:user/ci/ci-deploy | null | 254 | aws iam get-login-profile --user-name ci-deploy
            iam-get-access-key-last-used__AKIAIOSFODNN7EXAMPLE | AKIAIOSFODNN7EXAMPLE | null | 0 | aws iam get-access-key-last-used --access-key-id AKIAIOSFODNN7EXAMPLE
            iam-list-entities-for-policy__arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAWSSupportAccess | arn:aws:iam::aws:policy/AWSSupportAccess | null | 0 | aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess
            cloudtrail-get-trail-status__arn%3Aaws%3Acloudtrail%3Aeu-west-1%3A111122223333%3Atrail%2Fmanagement-events__eu-west-1 | arn:aws:cloudtrail:eu-west-1:111122223333:trail/management-events | eu-west-1 | 0 | aws cloudtrail get-trail-status --name arn:aws:cloudtrail:eu-west-1:111122223333:trail/management-events --region eu-west-1
            securityhub-describe-hub__us-east-1 | null | us-east-1 | 254 | aws securityhub describe-hub --region us-east-1
            s3api-get-bucket-policy__example-trail-bucket | arn:aws:s3:::example-trail-bucket | null | 0 | aws s3api get-bucket-policy --bucket example-trail-bucket
            organizations-list-targets-for-policy__p-FullAWSAccess | arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess | null | 0 | aws organizations list-targets-for-policy --policy-id p-FullAWSAccess
            iam-get-service-last-accessed-details__arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Fteams%2Fq%26a%21%2Fa%2Bb%3Dc%2Cd%40e | arn:aws:iam::111122223333:user/teams/q&a!/a+b=c,d@e | null | 0 | aws iam get-service-last-accessed-details --job-id e1a2b3c4-0000-4000-8000-000000000009 --max-items 1000
            """)
    void theManifestTellsSubjectRegionExitAndCommand(
            String file,
            @org.jspecify.annotations.Nullable String subject,
            @org.jspecify.annotations.Nullable String region,
            int exit,
            String command)
            throws Exception {
        JsonNode entry = Collection.entries(Collection.folder(everything())).get(file + ".json");
        assertThat(entry).isNotNull();
        assertThat(entry.path("subject").textValue()).isEqualTo(subject);
        assertThat(entry.path("region").textValue()).isEqualTo(region);
        assertThat(entry.path("exit").asInt()).isEqualTo(exit);
        assertThat(entry.path("command").asText()).isEqualTo(command);
    }

    @Test
    void theZipHoldsTheFolderAndNothingElse() throws Exception {
        assertThat(Collection.zipHashes(Collection.zip(everything()))).isEqualTo(expectedInArchive(everything()));
        try (var left = Files.list(everything().resolve(FakeAws.ACCOUNT))) {
            assertThat(left).as("no state is left").hasSize(1);
        }
    }

    private static Map<String, String> expectedInArchive(Path output) throws Exception {
        Path folder = Collection.folder(output);
        Map<String, String> expected = new TreeMap<>();
        Collection.hashes(folder)
                .forEach((file, hash) -> expected.put("111122223333/" + folder.getFileName() + "/" + file, hash));
        return expected;
    }

    @Test
    void packsWithPythonWhereThereIsNoZipProgram() throws Exception {
        Path programs = OnlyThese.in(temp.resolve("programs"), "python3");
        FakeAws aws = aws();
        Collection run = aws.collectWith(
                Map.of("PATH", temp.resolve("fake/bin") + java.io.File.pathSeparator + programs),
                "--no-org",
                "--regions",
                "us-east-1",
                output());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Collection.zipHashes(Collection.zip(output()))).isEqualTo(expectedInArchive(output()));
    }

    @Test
    void packsATarballWhereNothingMakesAZip() throws Exception {
        Path programs = OnlyThese.in(temp.resolve("programs"), "tar", "gzip");
        Collection run = aws().collectWith(
                        Map.of("PATH", temp.resolve("fake/bin") + java.io.File.pathSeparator + programs),
                        "--no-org",
                        "--regions",
                        "us-east-1",
                        output());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(".tar.gz");
        try (var archives = Files.newDirectoryStream(output(), "*.tar.gz")) {
            assertThat(archives).hasSize(1);
        }
    }

    @Test
    void theSumsAreThoseOfTheFiles() throws Exception {
        Path folder = Collection.folder(everything());
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"), UTF_8)) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> expected = Collection.hashes(folder);
        expected.remove("SHA256SUMS");
        assertThat(sums).isEqualTo(expected);
    }

    @Test
    void subjectsSurviveTheNamesOfFiles() throws Exception {
        String name = "_x__y_.~";
        FakeAws aws = aws().answer("iam-list-users", """
                {
                    "Users": [
                        {
                            "UserName": "%1$s",
                            "Arn": "arn:aws:iam::111122223333:user/\\"a\\\\b\\"/%1$s"
                        }
                    ]
                }
                """.formatted(name));
        for (String call : PER_USER) {
            aws.answer(call, "{}\n");
        }
        Collection run = aws.collect("--no-org", "--regions", "us-east-1", output());
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode entry =
                Collection.entries(Collection.folder(output())).get("iam-list-mfa-devices__%5Fx_%5Fy_.%7E.json");
        assertThat(entry).isNotNull();
        assertThat(entry.path("subject").asText()).isEqualTo("arn:aws:iam::111122223333:user/\"a\\b\"/" + name);
        assertThat(aws.calls()).contains("iam-list-mfa-devices " + name);
    }

    private static final java.util.List<String> PER_USER = java.util.List.of(
            "iam-list-mfa-devices",
            "iam-list-access-keys",
            "iam-list-signing-certificates",
            "iam-list-ssh-public-keys",
            "iam-get-login-profile");

    @Test
    void namesThatAreTooLongForAFileAreHashed() throws Exception {
        String provider = "arn:aws:iam::111122223333:saml-provider/" + "x".repeat(200);
        FakeAws aws = aws().answer("iam-list-saml-providers", """
                {
                    "SAMLProviderList": [
                        {
                            "Arn": "%s",
                            "ValidUntil": "2034-01-01T00:00:00+00:00"
                        }
                    ]
                }
                """.formatted(provider))
                .answer("iam-get-saml-provider", "{}\n");
        aws.collect("--no-org", "--regions", "us-east-1", output());
        String hash = Collection.sha256(provider.getBytes(UTF_8)).substring(0, 32);
        JsonNode entry =
                Collection.entries(Collection.folder(output())).get("iam-get-saml-provider__sha256-" + hash + ".json");
        assertThat(entry).isNotNull();
        assertThat(entry.path("subject").asText()).isEqualTo(provider);
    }

    @Test
    void asksOnlyTheRegionsItIsTold() throws Exception {
        FakeAws aws = aws();
        aws.collect("--no-org", "--regions", "us-east-1", "--profile", "audit", output());
        assertThat(aws.calls())
                .contains("securityhub-describe-hub  us-east-1 audit")
                .noneMatch(call -> call.contains("eu-west-1"))
                .noneMatch(call -> call.startsWith("account-list-regions"))
                .allMatch(call -> call.endsWith(" audit"));
        assertThat(Collection.entries(Collection.folder(output())))
                .doesNotContainKey("cloudtrail-describe-trails__eu-west-1.json");
    }

    @Test
    void asksForRegionsTheOtherWayWhereTheFirstIsDenied() throws Exception {
        FakeAws aws = aws().deny("account-list-regions", "ListRegions");
        assertThat(aws.collect("--no-org", output()).code()).isZero();
        assertThat(aws.calls()).contains("ec2-describe-regions", "securityhub-describe-hub  eu-west-1");
    }

    @Test
    void saysWhenTheRegionsAreNotKnown() throws Exception {
        FakeAws aws = aws().deny("account-list-regions", "ListRegions").deny("ec2-describe-regions", "DescribeRegions");
        Collection run = aws.collectWith(Map.of("AWS_REGION", "eu-west-1"), "--no-org", output());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("only eu-west-1 was looked at");
        assertThat(Collection.manifest(Collection.folder(output())).path("regions"))
                .map(JsonNode::asText)
                .containsExactly("eu-west-1");
    }

    @Test
    void leavesTheOrganizationOut() throws Exception {
        FakeAws aws = aws();
        assertThat(aws.collect("--no-org", "--regions", "us-east-1", output()).code())
                .isZero();
        assertThat(aws.calls()).noneMatch(call -> call.contains("organizations"));
    }

    @Test
    void aStandaloneAccountIsAnAnswer() throws Exception {
        FakeAws aws = aws().error(
                        "organizations-describe-organization",
                        "An error occurred (AWSOrganizationsNotInUseException) when calling the DescribeOrganization"
                                + " operation: Your account is not a member of an organization.");
        assertThat(aws.collect("--regions", "us-east-1", output()).code()).isZero();
        assertThat(aws.calls())
                .filteredOn(call -> call.contains("organizations"))
                .hasSize(1);
    }

    @Test
    void namesTheManagedPoliciesOfThePartition() throws Exception {
        FakeAws aws = aws().answer("sts-get-caller-identity", """
                {
                    "UserId": "AROA44444444444444444:auditor",
                    "Account": "111122223333",
                    "Arn": "arn:aws-us-gov:sts::111122223333:assumed-role/audit/auditor"
                }
                """).answer("iam-list-entities-for-policy", "{}\n");
        aws.collect("--no-org", "--regions", "us-east-1", output());
        assertThat(aws.calls())
                .contains("iam-list-entities-for-policy arn:aws-us-gov:iam::aws:policy/AWSSupportAccess");
        assertThat(Collection.manifest(Collection.folder(output()))
                        .path("partition")
                        .asText())
                .isEqualTo("aws-us-gov");
    }

    @Test
    void theSpecialUserHasAllItsFiles() throws Exception {
        assertThat(Collection.entries(Collection.folder(everything())).keySet())
                .filteredOn(file -> file.contains("__" + SPECIAL + ".json"))
                .hasSize(6);
    }
}
