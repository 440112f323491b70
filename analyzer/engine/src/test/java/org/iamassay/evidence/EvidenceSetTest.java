package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSetTest {

    private static final AccountId ONE = new AccountId("111122223333");
    private static final AccountId TWO = new AccountId("444455556666");
    private static final String OF_ONE = Csv.report().root().user("u").text();
    private static final String OF_TWO =
            Csv.report().account(TWO.value()).root().user("v").text();
    private static final String OF_BOTH = OF_ONE + "\n" + OF_TWO;

    @Test
    void accountsThatShareNoFileAreGroupsOfTheirOwn() {
        EvidenceSet set = EvidenceSet.survey(
                List.of(Memory.report("b.csv", OF_TWO), Memory.report("a.csv", OF_ONE)), ReadOptions.NONE);
        assertThat(set.groups()).extracting(EvidenceGroup::accounts).containsExactly(List.of(ONE), List.of(TWO));
    }

    @Test
    void fileOfTwoAccountsJoinsThemAndItsRowsAreSplit() {
        Recognition[] files = {Memory.report("both.csv", OF_BOTH), Memory.report("2026-01-01.csv", OF_TWO)};
        EvidenceSet set = EvidenceSet.survey(List.of(files), ReadOptions.NONE);
        assertThat(set.groups()).extracting(EvidenceGroup::accounts).containsExactly(List.of(ONE, TWO));
        Loading loading = Loading.of(files);
        assertThat(loading.snapshots()).extracting(Snapshot::account).containsExactly(ONE, TWO, TWO);
        assertThat(loading.snapshots().get(0).evidence())
                .extracting(EvidenceFile::rows)
                .containsExactly(2);
        assertThat(loading.snapshots().get(0).reports())
                .extracting(CredentialReport::repeatedHeaderLines)
                .containsExactly(List.of(4));
        assertThat(loading.snapshots().get(0).reports().get(0).inconsistencies())
                .isEmpty();
    }

    @Test
    void wantedAccountAlone() {
        ReadOptions options = new ReadOptions(Optional.empty(), Optional.of(TWO), Optional.empty());
        Recognition[] files = {Memory.report("both.csv", OF_BOTH), Memory.report("a.csv", OF_ONE)};
        assertThat(Loading.of(options, files).only().account()).isEqualTo(TWO);
        Loading nothing = Loading.of(options, Memory.report("a.csv", OF_ONE));
        assertThat(nothing.snapshots()).isEmpty();
        assertThat(nothing.sentences(Problem.Level.UNUSED))
                .containsExactly("the evidence: nothing about account 444455556666; expected one of [111122223333].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-03-01T00:00:00Z | 2026-02-01T00:00:00Z | r-2026-01-01.csv | 2026-03-01T00:00:00Z | OPTION
            -                    | 2026-02-01T00:00:00Z | r-2026-01-01.csv | 2026-02-01T00:00:00Z | ENVELOPE
            -                    | -                    | r-2026-01-01.csv | 2025-12-31T00:00:00Z | MANIFEST
            """)
    void asOfIsTakenFromTheBestSource(
            Instant option, String envelope, String name, Instant expected, AsOfSource source) {
        ReadOptions options = new ReadOptions(Optional.ofNullable(option), Optional.empty(), Optional.empty());
        Recognition report =
                envelope == null ? Memory.report("x/" + name, OF_ONE) : Memory.envelope("x/" + name, OF_ONE, envelope);
        Snapshot snapshot = Loading.of(options, report, manifest("x/", ONE)).only();
        assertThat(snapshot.asOf()).isEqualTo(expected);
        assertThat(snapshot.asOfSource()).isEqualTo(source);
    }

    @Test
    void asOfOfTheNameAndOfTheNewestDate() {
        assertThat(Loading.of(Memory.report("r-2026-01-01.csv", OF_ONE)).only().asOf())
                .isEqualTo(Instant.parse("2026-01-01T23:59:59Z"));
        String csv = Csv.report()
                .root()
                .user("u", "password_next_rotation=2030-01-01T00:00:00Z; cert_2_last_rotated=2020-02-02T02:02:02Z")
                .text();
        Loading loading = Loading.csv(csv);
        assertThat(loading.only().asOf()).isEqualTo(Instant.parse("2020-02-02T02:02:02Z"));
        assertThat(loading.only().asOfSource()).isEqualTo(AsOfSource.NEWEST_TIMESTAMP);
        assertThat(loading.file().warnings())
                .anyMatch(w -> w.contains("line 3, column cert_2_last_rotated") && w.contains("a lower bound"));
    }

    @Test
    void withoutAnyTimeTheFileIsNotUsed() {
        Loading loading =
                Loading.csv(Csv.report().user("u", "user_creation_time=N/A").text());
        assertThat(loading.snapshots()).isEmpty();
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains("--as-of");
    }

    @Test
    void reportsOfOneTimeAreOneSnapshotAndOthersFollowNewestLast() {
        String more = Csv.report().user("w").text();
        Loading loading = Loading.of(
                Memory.envelope("c.json", OF_ONE + "\n", "2026-02-01T00:00:00Z"),
                Memory.envelope("b.json", more, "2026-01-01T00:00:00Z"),
                Memory.envelope("a.json", OF_ONE, "2026-01-01T00:00:00Z"));
        assertThat(loading.snapshots())
                .extracting(s -> s.asOf().toString())
                .containsExactly("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
        assertThat(loading.snapshots().get(0).users())
                .extracting(u -> u.first().name())
                .containsExactly("u", "w");
        assertThat(loading.snapshots().get(0).reports())
                .extracting(CredentialReport::file)
                .containsExactly("a.json", "b.json");
        assertThat(loading.snapshots().get(0).reports())
                .extracting(CredentialReport::hasRootRow)
                .containsExactly(true, false);
    }

    @Test
    void sameReportTwiceIsReadOnceFromTheFileThatKnowsItsTime() {
        Loading loading =
                Loading.of(Memory.report("a.csv", OF_ONE), Memory.envelope("b.json", OF_ONE, "2026-01-01T00:00:00Z"));
        assertThat(loading.only().asOfSource()).isEqualTo(AsOfSource.ENVELOPE);
        assertThat(loading.rows()).hasSize(2);
        assertThat(loading.only().reports()).extracting(CredentialReport::file).containsExactly("b.json");
        assertThat(loading.only().evidence()).extracting(EvidenceFile::file).containsExactly("a.csv", "b.json");
        assertThat(loading.file().warnings()).containsExactly("the same report as b.json, which was read in its place");
        assertThat(loading.sentences(Problem.Level.UNUSED)).isEmpty();
    }

    @Test
    void sameReportOfTwoKnownTimesIsTwoSnapshots() {
        Loading loading = Loading.of(
                Memory.envelope("a.json", OF_ONE, "2026-01-01T00:00:00Z"),
                Memory.envelope("b.json", OF_ONE, "2026-02-01T00:00:00Z"),
                Memory.report("c.csv", OF_ONE));
        assertThat(loading.snapshots()).hasSize(2);
        assertThat(loading.snapshots().get(0).evidence())
                .extracting(EvidenceFile::file)
                .containsExactly("a.json", "c.csv");
    }

    @Test
    void orderOfFilesHasNoEffect() {
        Recognition a = Memory.report("x/a.csv", OF_BOTH);
        Recognition b = Memory.report("y/a.csv", OF_ONE + "\n");
        Recognition c = Memory.envelope("c.json", OF_TWO, "2026-01-01T00:00:00Z");
        assertThat(Loading.of(a, b, c).snapshots())
                .hasToString(Loading.of(c, b, a).snapshots().toString());
        assertThat(Loading.of(a, b, c).problems()).isEqualTo(Loading.of(b, c, a).problems());
    }

    @Test
    void placeThatNamesAnotherAccountIsAWarning() {
        Loading loading = Loading.of(Memory.report("444455556666/report.csv", OF_ONE));
        assertThat(loading.only().account()).isEqualTo(ONE);
        assertThat(loading.sentences(Problem.Level.WARNING)).anyMatch(s -> s.contains("says account 444455556666"));
        assertThat(Loading.of(Memory.report("r.csv", OF_ONE)).sentences(Problem.Level.WARNING))
                .noneMatch(s -> s.contains("says account"));
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::1234567890:user/u, 1234567890",
        "arn:aws:iam::aws:user/u, aws",
        "fakearn, unknown",
        "arn:aws:iam::../../x:user/u, unknown",
    })
    void idsThatAwsNeverGivesAreLoadedWithAWarning(String arn, String account) {
        Loading loading = Loading.csv(Csv.report().user("u", "arn=" + arn).text());
        assertThat(loading.only().account().value()).isEqualTo(account);
        assertThat(loading.report().inconsistencies()).hasSize(1);
        assertThat(loading.sentences(Problem.Level.WARNING)).anyMatch(s -> s.contains("is no ARN"));
    }

    @Test
    void summaryBelongsToTheOnlyAccountOrThatOfItsFolder() {
        Recognition summary = summary("x/summary.json", 1);
        Loading one = Loading.of(Memory.report("r.csv", OF_ONE), summary);
        assertThat(one.only().summary().orElseThrow().count("Users")).hasValue(1);
        assertThat(one.only().given()).contains(EvidenceKind.ACCOUNT_SUMMARY, EvidenceKind.CREDENTIAL_REPORT);
        assertThat(one.only().evidence())
                .extracting(EvidenceFile::kind)
                .containsExactlyInAnyOrder("credential-report", "account-summary");
        Loading two = Loading.of(Memory.report("r.csv", OF_ONE), Memory.report("x/r.csv", OF_TWO), summary);
        assertThat(two.snapshots()).extracting(s -> s.summary().isPresent()).containsExactly(false, true);
        Loading none = Loading.of(Memory.report("r.csv", OF_ONE), Memory.report("r2.csv", OF_TWO), summary);
        assertThat(none.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains("tells its account");
    }

    @Test
    void summariesWithOtherCountsAreNotUsed() {
        Loading loading = Loading.of(
                Memory.report("r.csv", OF_ONE), summary("a.json", 1), summary("b.json", 1), summary("c.json", 2));
        assertThat(loading.only().summary()).isEmpty();
        assertThat(loading.only().evidence()).hasSize(4);
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .startsWith("c.json");
    }

    private static Recognition summary(String path, long users) {
        return Recogniser.recognise(Memory.item(path, "{\"SummaryMap\": {\"Users\": " + users + "}}"));
    }

    private static Recognition.Manifest manifest(String folder, AccountId account) {
        return new Recognition.Manifest(
                Memory.item(folder + "assay-collection.json", ""),
                new CollectionManifest(
                        Memory.item(folder + "assay-collection.json", ""),
                        account.value(),
                        "aws",
                        Instant.parse("2025-12-31T00:00:00Z"),
                        folder,
                        Map.of()));
    }
}
