package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Phase;
import org.iamassay.check.Verdict;
import org.iamassay.testing.TestChecks;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check that rests on dumps: none passes without them, and each verdict leads back to its members. */
class DumpsOfChecksTest {

    static Stream<Check> checks() {
        return TestChecks.all().stream()
                .filter(check -> check.info().phase() == Phase.B)
                .filter(check -> check.info().passes().contains(".json "));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void nothingPassesWithoutDumps(Check check) {
        for (String answer : List.of("", "error AccessDenied", "error Throttling")) {
            CheckRun run = killed(check.info().passes().strip().lines().toList(), answer)
                    .run(check);
            assertThat(run.state()).as(answer).isEqualTo(Verdict.NOT_ASSESSED);
            assertThat(run.reason()).matches("(missing-evidence|access-denied):.*");
        }
    }

    private static Trial killed(List<String> example, String answer) {
        List<String> rows =
                example.stream().filter(line -> !line.contains(".json ")).toList();
        Trial trial = Trial.asOf(Trial.AS_OF);
        if (rows.isEmpty()) {
            trial.withoutReport();
        } else {
            trial.example(String.join("\n", rows));
        }
        example.stream()
                .filter(line -> line.contains(".json "))
                .forEach(line -> trial.dump(line.substring(0, line.indexOf(' ')), answer));
        return trial;
    }

    @ParameterizedTest
    @MethodSource("checks")
    void failuresLeadToTheirMembers(Check check) {
        CheckRun run = Trial.asOf(Trial.AS_OF).example(check.info().fails()).run(check);
        assertThat(run.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .allMatch(finding -> !finding.trace().isEmpty());
        assertThat(run.findings().stream().flatMap(finding -> finding.members().stream()))
                .allMatch(cell -> cell.isMember() && cell.file().endsWith(".json"));
    }

    @Test
    void aMemberIsNamedByItsPlaceAndStandsAsInTheFile() {
        assertThat(trace("pwpolicy-min-length", "iam-get-account-password-policy.json", "{\"PasswordPolicy\": {}}"))
                .containsExactly(new TraceCell(
                        "iam-get-account-password-policy.json", 0, "/PasswordPolicy/MinimumPasswordLength", null));
        assertThat(trace("pwpolicy-min-length", "iam-get-account-password-policy.json", "error NoSuchEntity"))
                .containsExactly(new TraceCell("iam-get-account-password-policy.json", 0, "", "NoSuchEntity"));
        String certificate =
                "{\"ServerCertificateMetadataList\": [{\"Arn\": \"arn:aws:iam::111122223333:server-certificate/w\","
                        + " \"Expiration\": \"2020-01-01T00:00:00+00:00\"}]}";
        assertThat(trace("server-certificate-not-expired", "iam-list-server-certificates.json", certificate))
                .containsExactly(new TraceCell(
                        "iam-list-server-certificates.json",
                        0,
                        "/ServerCertificateMetadataList/0/Expiration",
                        "2020-01-01T00:00:00Z"));
    }

    @Test
    void aThingInTwoFilesIsOneFindingWithBothPlaces() {
        String key =
                "{\"SSHPublicKeys\": [{\"UserName\": \"u\", \"SSHPublicKeyId\": \"APKAEXAMPLE\", \"Status\": \"%s\","
                        + " \"UploadDate\": \"2020-01-01T00:00:00Z\"}]}";
        CheckRun run = Trial.asOf(Trial.AS_OF)
                .dump("iam-list-ssh-public-keys__u.json", key.formatted("Inactive"))
                .dump("iam-list-ssh-public-keys__U.json", key.formatted("Active"))
                .run(TestChecks.byId("ssh-key-rotated").orElseThrow());
        assertThat(run.failed()).isEqualTo(1);
        assertThat(run.notApplicable()).isZero();
        assertThat(run.findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.FAIL)
                        .flatMap(finding -> finding.members().stream()))
                .extracting(TraceCell::file)
                .contains("iam-list-ssh-public-keys__u.json", "iam-list-ssh-public-keys__U.json");
    }

    private static List<TraceCell> trace(String check, String file, String content) {
        CheckRun run = Trial.asOf(Trial.AS_OF)
                .dump(file, content)
                .run(TestChecks.byId(check).orElseThrow());
        return run.findings().get(0).trace();
    }
}
