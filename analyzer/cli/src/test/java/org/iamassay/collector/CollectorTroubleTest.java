package org.iamassay.collector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bash script does with denials, throttling, kills, ended sessions and wrong usage. */
class CollectorTroubleTest {

    /** Files of a collection without the organization and of one Region. */
    private static final int FEW = 58;

    @TempDir
    Path temp = Path.of("");

    private FakeAws aws() throws Exception {
        return FakeAws.in(temp.resolve("fake"));
    }

    private Path output() {
        return temp.resolve("evidence");
    }

    @BeforeEach
    void bashIsThere() {
        FakeAws.needsBash();
    }

    @Test
    void aDenialIsKeptAsEvidence() throws Exception {
        Collection run =
                aws().deny("iam-list-roles", "ListRoles").collect("--no-org", "--regions", "us-east-1", output());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("denied: iam-list-roles.json", "1 denied, 0 failed", "collector-policy.json");
        Path folder = Collection.folder(output());
        assertThat(folder.resolve("iam-list-roles.json"))
                .hasContent("\nAn error occurred (AccessDenied) when calling the ListRoles operation: User:"
                        + " arn:aws:sts::111122223333:assumed-role/partner-audit/auditor is not authorized\n");
        JsonNode entry = Collection.entries(folder).get("iam-list-roles.json");
        assertThat(entry).isNotNull();
        assertThat(entry.path("exit").asInt()).isEqualTo(254);
    }

    @Test
    void aDenialIsAskedAgainOnlyOnDemand() throws Exception {
        FakeAws aws = aws().deny("iam-list-roles", "ListRoles").deny("iam-generate-credential-report", "Generate");
        aws.collect(output());
        Path folder = Collection.folder(output());
        aws.restore("iam-list-roles").restore("iam-generate-credential-report");
        aws.forgetCalls();

        Collection again = aws.collect("--retry-denied", output());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Collection.folder(output())).isEqualTo(folder);
        assertThat(aws.calls())
                .as("only what was denied, and the lists that lead on")
                .containsExactlyInAnyOrder(
                        "sts-get-caller-identity",
                        "account-list-regions ENABLED",
                        "iam-list-roles",
                        "iam-generate-credential-report",
                        "iam-get-credential-report");
        assertThat(folder.resolve("iam-generate-credential-report.json")).doesNotExist();
        assertThat(Collection.hashes(folder)).hasSize(Collection.entries(folder).size() + 2);
        assertThat(Collection.zipHashes(Collection.zip(output())))
                .hasSize(Collection.entries(folder).size() + 2);
    }

    @Test
    void aDenialIsKeptWhenARunIsContinued() throws Exception {
        FakeAws aws = aws().deny("iam-get-account-summary", "GetAccountSummary").killAt(20);
        aws.collect("--no-org", "--regions", "us-east-1", output());
        aws.restore("iam-get-account-summary").killAt(0);
        assertThat(aws.collect("--no-org", "--regions", "us-east-1", output()).code())
                .isEqualTo(1);
        assertThat(aws.calls()).filteredOn("iam-get-account-summary"::equals).hasSize(1);
    }

    @Test
    void withoutTheRightToMakeAReportTheOldOneIsTaken() throws Exception {
        Collection run = aws().deny("iam-generate-credential-report", "GenerateCredentialReport")
                .collect("--no-org", "--regions", "us-east-1", output());
        assertThat(run.code()).isEqualTo(1);
        assertThat(Collection.entries(Collection.folder(output())))
                .containsKeys("iam-generate-credential-report.json", "iam-get-credential-report.json");
    }

    @Test
    void waitsForTheCredentialReport() throws Exception {
        FakeAws aws = aws().answer("iam-generate-credential-report", "{\n    \"State\": \"STARTED\"\n}\n");
        aws.collect("--no-org", "--regions", "us-east-1", output());
        assertThat(aws.calls())
                .filteredOn("iam-generate-credential-report"::equals)
                .hasSize(100);
    }

    @Test
    void asksAgainWhereAwsIsBusy() throws Exception {
        FakeAws aws = aws().busy("iam-list-users", 3).busy("securityhub-describe-hub__eu-west-1", 4);
        assertThat(aws.collect("--no-org", "--regions", "eu-west-1", output()).code())
                .isZero();
        assertThat(aws.calls()).filteredOn("iam-list-users"::equals).hasSize(4);
    }

    @Test
    void givesUpAfterFiveTriesAndAsksAgainInTheNextRun() throws Exception {
        FakeAws aws = aws().busy("iam-list-server-certificates", 99);
        Collection run = aws.collect("--no-org", "--regions", "us-east-1", output());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("failed: iam-list-server-certificates.json: An error occurred (Throttling)");
        assertThat(aws.calls())
                .filteredOn("iam-list-server-certificates"::equals)
                .hasSize(5);

        aws.restore("iam-list-server-certificates");
        assertThat(aws.collect("--retry-denied", "--no-org", "--regions", "us-east-1", output())
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 60})
    void continuesAfterAKill(int call) throws Exception {
        FakeAws aws = aws().killAt(call);
        assertThat(aws.collect(output()).code()).isNotZero();
        Set<String> whole = new HashSet<>(files());
        assertThat(aws.calls()).hasSize(call);

        aws.killAt(0);
        Collection again = aws.collect(output());
        assertThat(again.code()).as(again.err()).isZero();
        Path folder = Collection.folder(output());
        assertThat(Collection.entries(folder)).hasSize(85);
        assertThat(Collection.entries(folder).keySet()).containsAll(whole);
        assertThat(Collection.hashes(folder)).hasSize(87);
        assertThat(aws.calls().size()).as("nothing whole was asked again").isLessThanOrEqualTo(87 + 5);
    }

    private List<String> files() throws Exception {
        Path account = output().resolve(FakeAws.ACCOUNT);
        if (!Files.exists(account)) {
            return List.of();
        }
        assertThat(account.resolve("assay-collection.json")).doesNotExist();
        return Collection.hashes(Collection.folder(output())).keySet().stream().toList();
    }

    @Test
    void aFileThatWasChangedIsAskedAgain() throws Exception {
        FakeAws aws = aws().killAt(40);
        aws.collect("--no-org", "--regions", "us-east-1", output());
        Path changed = Collection.folder(output()).resolve("iam-get-account-summary.json");
        Files.writeString(changed, "{ \"SummaryMap\": {", UTF_8);
        aws.killAt(0);
        assertThat(aws.collect("--no-org", "--regions", "us-east-1", output()).code())
                .isZero();
        assertThat(changed).content().contains("AccountMFAEnabled");
    }

    @Test
    void aTornLineOfTheJournalDoesNotCount() throws Exception {
        FakeAws aws = aws().killAt(30);
        aws.collect("--no-org", "--regions", "us-east-1", output());
        Path folder = Collection.folder(output());
        Path journal = output().resolve(FakeAws.ACCOUNT)
                .resolve("." + folder.getFileName() + ".state")
                .resolve("files.jsonl");
        String text = Files.readString(journal, UTF_8);
        Files.writeString(journal, text.substring(0, text.length() - 40), UTF_8);
        aws.killAt(0);
        assertThat(aws.collect("--no-org", "--regions", "us-east-1", output()).code())
                .isZero();
        assertThat(Collection.entries(folder)).hasSize(FEW);
    }

    @ParameterizedTest
    @CsvSource({
        "'An error occurred (ExpiredToken) when calling the ListUsers operation: The security token is expired'",
        "'Unable to locate credentials. You can configure credentials by running \"aws configure\".'",
        "'Error when retrieving token from sso: Token has expired and refresh failed'"
    })
    void anEndedSessionIsNoEvidence(String text) throws Exception {
        FakeAws aws = aws().error("iam-list-users", text);
        Collection run = aws.collect("--no-org", "--regions", "us-east-1", output());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(text, "run the same command again to continue");
        Path folder = Collection.folder(output());
        assertThat(folder.resolve("iam-list-users.json")).doesNotExist();
        assertThat(folder.resolve("assay-collection.json")).doesNotExist();

        aws.restore("iam-list-users");
        assertThat(aws.collect("--no-org", "--regions", "us-east-1", output()).code())
                .isZero();
    }

    @Test
    void withoutCredentialsNothingIsWritten() throws Exception {
        Collection run =
                aws().deny("sts-get-caller-identity", "GetCallerIdentity").collect(output());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("AWS does not tell who is asking");
        assertThat(output()).doesNotExist();
    }

    @Test
    void withoutTheCliItSaysWhatToInstall() throws Exception {
        Path programs = OnlyThese.in(temp.resolve("programs"));
        Collection run = aws().collectWith(Map.of("PATH", programs.toString()), output());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("the AWS CLI is not installed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nonsense | unknown option --nonsense",
                "--regions | --regions needs a value",
                "--regions Frankfurt | expected names such as eu-west-1",
                "one two | one folder only",
                "--retry-denied --new | exclude each other"
            })
    void refusesWrongUsage(String words, String message) throws Exception {
        FakeAws aws = aws();
        Collection run = aws.collect((Object[]) words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(aws.calls()).isEmpty();
    }

    @Test
    void thereMustBeSomethingToAskAgain() throws Exception {
        Collection run = aws().collect("--retry-denied", output());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no collection of account 111122223333");
    }

    @Test
    void aNewCollectionLeavesTheOldOneAlone() throws Exception {
        FakeAws aws = aws().killAt(10);
        aws.collect("--no-org", "--regions", "us-east-1", output());
        Set<String> before = Collection.hashes(Collection.folder(output())).keySet();
        aws.killAt(0);
        Path other = temp.resolve("evidence-2");
        assertThat(aws.collect("--new", "--no-org", "--regions", "us-east-1", other)
                        .code())
                .isZero();
        assertThat(Collection.hashes(Collection.folder(output())).keySet()).isEqualTo(before);
    }

    @Test
    void anAnswerLaidOutOtherwiseIsReported() throws Exception {
        Collection run = aws().answer("iam-list-saml-providers", "{\"SAMLProviderList\": [{\"Arn\": \"arn:x\"}]}\n")
                .collect("--no-org", "--regions", "us-east-1", output());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is not laid out as the AWS CLI version 2 does it");
    }

    @Test
    void tellsItsUsageAndVersion() throws Exception {
        FakeAws aws = aws();
        assertThat(aws.collect("--help").out()).contains("--with-last-accessed", "Exit codes");
        assertThat(aws.collect("--version").out()).isEqualTo("collect-evidence.sh/0.1.0\n");
        assertThat(aws.calls()).isEmpty();
    }
}
