package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ServiceAccess;
import org.iamassay.model.Snapshot;
import org.junit.jupiter.api.Test;

/** Every dump finds its account and its moment, or is named as one that does not. */
final class DumpPlacementTest {

    private static final String ONE = "111122223333";
    private static final String TWO = "444455556666";

    private final Map<String, String> files = new LinkedHashMap<>();

    private DumpPlacementTest with(String path, String content) {
        files.put(path, content.replace('\'', '"'));
        return this;
    }

    private Loading load() {
        List<EvidenceItem> items = files.entrySet().stream()
                .map(f -> Memory.item(f.getKey(), f.getValue()))
                .toList();
        Names names = new Names(items.stream()
                .filter(item -> item.baseName().equals(CollectionManifest.FILE_NAME))
                .map(Recogniser::recognise)
                .map(manifest -> ((Recognition.Manifest) manifest).manifest())
                .toList());
        return Loading.of(
                items.stream().map(item -> Recogniser.recognise(item, names)).toArray(Recognition[]::new));
    }

    private static String report(String account) {
        return Csv.report().account(account).root().user("alice").text();
    }

    private static String summary(int users) {
        return "{'SummaryMap': {'Users': " + users + "}}";
    }

    private static String user(String account) {
        return "{'Users': [{'UserName': 'alice', 'Arn': 'arn:aws:iam::" + account
                + ":user/alice', 'CreateDate': '2020-01-01T00:00:00Z'}]}";
    }

    private static long users(Snapshot snapshot) {
        return snapshot.dumps()
                .first(AccountSummary.class)
                .orElseThrow()
                .counts()
                .getOrDefault("Users", -1L);
    }

    @Test
    void aFolderOfEachAccountAndDate() {
        for (String account : List.of(ONE, TWO)) {
            for (String date : List.of("2025-01-01", "2025-06-01")) {
                with("x/" + account + "/" + date + "/credential-report.csv", report(account));
                with(
                        "x/" + account + "/" + date + "/iam-get-account-summary.json",
                        summary(account.equals(ONE) ? 1 : 2));
            }
        }
        Loading loading = load();
        assertThat(loading.snapshots()).extracting(s -> s.account().value()).containsExactly(ONE, ONE, TWO, TWO);
        assertThat(loading.snapshots()).extracting(DumpPlacementTest::users).containsExactly(1L, 1L, 2L, 2L);
        assertThat(loading.sentences(Problem.Level.UNUSED)).isEmpty();
    }

    @Test
    void aDumpBetweenTwoSnapshotsOfOneFolderIsNamedAndLeftOut() {
        Loading loading = with("x/2025-01-01.csv", report(ONE))
                .with("x/2025-06-01.csv", report(ONE))
                .with("x/iam-get-account-summary.json", summary(1))
                .with("x/guardduty-list-detectors.json", "{'DetectorIds': []}")
                .load();
        assertThat(loading.snapshots())
                .hasSize(2)
                .allMatch(s -> s.dumps().files().isEmpty());
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .startsWith("x/iam-get-account-summary.json: nothing tells to which of 2 snapshots");
        assertThat(loading.sentences(Problem.Level.WARNING)).anyMatch(s -> s.startsWith("x/guardduty-list-detectors"));
    }

    @Test
    void dumpsAloneMakeASnapshotOfTheirNewestDate() {
        Snapshot snapshot = with("x/iam-list-users.json", user(ONE)).load().only();
        assertThat(snapshot.asOf()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(snapshot.asOfSource()).isEqualTo(AsOfSource.NEWEST_TIMESTAMP);
        assertThat(snapshot.account().value()).isEqualTo(ONE);
    }

    @Test
    void dumpsAloneWithoutAnyDateAreNamed() {
        Loading loading =
                with("x/" + ONE + "/iam-get-account-summary.json", summary(1)).load();
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains("no time of the export")
                .contains("--as-of");
    }

    @Test
    void aFileOfAnotherAccountGoesToThatAccount() {
        Loading loading = with("x/" + ONE + "/2025-01-01.csv", report(ONE))
                .with("x/" + ONE + "/iam-list-users.json", user(TWO))
                .load();
        assertThat(loading.snapshots()).extracting(s -> s.account().value()).containsExactly(ONE, TWO);
        assertThat(loading.snapshots().get(0).dumps().files()).isEmpty();
        assertThat(loading.sentences(Problem.Level.WARNING))
                .anyMatch(s -> s.contains("says account " + ONE + ", its ARNs say account " + TWO));
    }

    @Test
    void severalAccountsInOneListAreNamed() {
        String both = user(ONE).replace("]}", ", " + user(TWO).substring("{'Users': [".length()));
        Loading loading = with("x/iam-list-users.json", both).load();
        assertThat(loading.only().account().value()).isEqualTo(ONE);
        assertThat(loading.sentences(Problem.Level.WARNING))
                .anyMatch(s -> s.contains("1 entry of account " + TWO + " among those of account " + ONE));
        assertThat(loading.only().dumps().files(EvidenceKind.USERS).get(0).remarks())
                .isNotEmpty();
    }

    @Test
    void nothingTellsTheAccountAmongSeveral() {
        Loading loading = with("x/a.csv", report(ONE))
                .with("x/b.csv", report(TWO))
                .with("x/iam-get-account-summary.json", summary(1))
                .load();
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains("nothing in it or around it tells its account");
    }

    @Test
    void filesThatContradictAreNamedAndNeitherIsUsed() {
        Loading loading = with("x/2025-01-01.csv", report(ONE))
                .with("x/a-summary.json", summary(1))
                .with("x/b-summary.json", summary(2))
                .load();
        assertThat(loading.only().summary()).isEmpty();
        assertThat(loading.only().dumps().files(EvidenceKind.ACCOUNT_SUMMARY))
                .hasSize(2)
                .noneMatch(DumpFile::isWhole);
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains("b-summary.json")
                .contains("a-summary.json");
    }

    @Test
    void pagesAsFilesAreOneOutput() {
        String first = user(ONE).replace("]}", "], 'IsTruncated': true, 'Marker': 'm'}");
        String last = user(ONE).replace("alice", "bob");
        Snapshot half = with("x/users-1.json", first).load().only();
        assertThat(half.dumps().isWhole(EvidenceKind.USERS)).isFalse();
        Snapshot whole = with("x/users-2.json", last).load().only();
        assertThat(whole.dumps().isWhole(EvidenceKind.USERS)).isTrue();
    }

    @Test
    void theManifestTellsAccountTimeSubjectAndWhatIsMissing() {
        Snapshot snapshot = with("x/assay-collection.json", """
                {'schema': 'https://iamassay.org/schema/collection/1', 'account': '111122223333', 'partition': 'aws',
                 'collectedAt': '2025-01-01T00:00:00Z', 'collector': '1', 'files': [
                 {'file': '1.json', 'command': 'aws iam list-mfa-devices --user-name alice', 'subject': 'alice',
                  'at': '2025-01-01T00:00:00Z', 'exit': 0, 'sha256': '00'},
                 {'file': '2.json', 'command': 'aws iam get-account-summary', 'subject': null, 'exit': 0},
                 {'file': '3.json', 'command': 'aws iam list-service-specific-credentials --all-users', 'exit': 0}]}""")
                .with("x/1.json", "{'MFADevices': []}")
                .with("x/3.json", "{'ServiceSpecificCredentials': []}")
                .load()
                .only();
        assertThat(snapshot.account().value()).isEqualTo(ONE);
        assertThat(snapshot.asOf()).isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(snapshot.dumps().files(EvidenceKind.MFA_DEVICES))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.subject()).isEqualTo("alice");
                    assertThat(file.remarks()).anyMatch(r -> r.contains("SHA-256"));
                });
        assertThat(snapshot.dumps().given())
                .contains(EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS)
                .doesNotContain(EvidenceKind.ACCOUNT_SUMMARY);
        assertThat(snapshot.evidence()).extracting(EvidenceFile::file).doesNotContain("2.json");
    }

    @Test
    void theJobLeadsToThePrincipal() {
        String arn = "arn:aws:iam::111122223333:role/bad_role";
        String services = "{'JobStatus': 'COMPLETED', 'ServicesLastAccessed': [{'ServiceNamespace': 's3'}]}";
        Loading loading = with(
                        "x/iam-get-role__bad_role.json",
                        "{'Role': {'Arn': '" + arn + "', 'CreateDate': '2020-01-01T00:00:00Z'}}")
                .with(
                        "x/iam-generate-service-last-accessed-details__arn_aws_iam__111122223333_role_bad_role.json",
                        "{'JobId': 'j-1'}")
                .with("x/iam-get-service-last-accessed-details__j-1.json", services)
                .with("x/iam-get-service-last-accessed-details__j-2.json", services)
                .load();
        assertThat(loading.only().all(ServiceAccess.class))
                .extracting(ServiceAccess::principal)
                .containsExactly(arn);
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains("j-2");
    }

    @Test
    void aFolderOfEachOperationAndAFileOfEachSubject() {
        Snapshot snapshot = with("account-data/" + ONE + "/us-east-1/iam-list-users.json", user(ONE))
                .with(
                        "account-data/" + ONE + "/us-east-1/iam-get-service-last-accessed-details/"
                                + "arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Falice",
                        "{'JobStatus': 'COMPLETED', 'ServicesLastAccessed': []}")
                .load()
                .only();
        assertThat(snapshot.all(ServiceAccess.class))
                .extracting(ServiceAccess::principal)
                .containsExactly("arn:aws:iam::111122223333:user/alice");
    }
}
