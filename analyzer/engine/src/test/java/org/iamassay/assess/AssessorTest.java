package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding;
import org.iamassay.check.Framework;
import org.iamassay.check.Listing;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.check.Verdicts;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.iamassay.score.Tier;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Profile REPORT = Profiles.shipped(Profiles.CREDENTIAL_REPORT);

    @Test
    void everyCheckOfTheProfileIsAnsweredInOrder() {
        assertThat(assess(small(), REPORT).checks())
                .extracting(CheckResult::id)
                .isEqualTo(REPORT.checks().stream().map(c -> c.info().id()).toList());
    }

    @Test
    void theToolNamesItsVersionChecklistAndProfile() {
        Tool tool = assess(small(), REPORT).tool();
        assertThat(tool.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(tool.checklistDigest()).isEqualTo(Checklist.digest()).startsWith("sha256:");
        assertThat(tool.profile()).isEqualTo("credential-report");
        assertThat(tool.profileDigest()).isEqualTo(REPORT.digest());
    }

    @Test
    void findingsStandInChecklistOrderThenIdOrder() {
        Assessment all = Assessor.assess(small(), REPORT, Listing.ALL);
        List<String> ids = all.findings().stream().map(Finding::id).toList();
        List<String> sorted = REPORT.checks().stream()
                .map(c -> c.info().id())
                .flatMap(check ->
                        ids.stream().filter(id -> id.startsWith(check + ":")).sorted())
                .toList();
        assertThat(ids).isEqualTo(sorted).doesNotHaveDuplicates();
    }

    @Test
    void passesAreListedOnlyWhenAsked() {
        assertThat(assess(small(), REPORT).findings())
                .extracting(Finding::verdict)
                .containsOnly(Verdict.FAIL, Verdict.NOT_ASSESSED);
        assertThat(Assessor.assess(small(), REPORT, Listing.ALL).findings())
                .extracting(Finding::verdict)
                .contains(Verdict.PASS, Verdict.NOT_APPLICABLE);
        assertThat(Assessor.assess(small(), REPORT, Listing.ALL).score())
                .isEqualTo(assess(small(), REPORT).score());
    }

    @Test
    void everySubjectIsThereOnceWhetherListedOrNot() {
        List<String> keys = assess(small(), REPORT).subjects().stream()
                .map(s -> s.key() + " " + s.createdAt())
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
        Stream<Subject> listed = Assessor.assess(small(), REPORT, Listing.ALL).findings().stream()
                .map(Finding::subject);
        assertThat(keys)
                .containsAll(listed.map(s -> s.key() + " " + s.createdAt()).toList());
    }

    @Test
    void tiersAndRisksDoNotDependOnTheSelection() {
        Profile cis = Profiles.shipped("cis-aws-5.0");
        Snapshot snapshot = small();
        assertThat(cis.checks()).isNotEqualTo(REPORT.checks());
        assertThat(assess(snapshot, cis).principals())
                .extracting(p -> p.tier() + " " + p.risk())
                .isEqualTo(assess(snapshot, REPORT).principals().stream()
                        .map(p -> p.tier() + " " + p.risk())
                        .toList());
    }

    @Test
    void missingEvidenceNamesTheChecksItWouldOpen() {
        assertThat(assess(small(), REPORT).missing())
                .contains(new MissingEvidence(EvidenceKind.ACCESS_KEYS, List.of("no-additional-credentials")));
        Snapshot nothing =
                TableSnapshots.asOf("2025-06-01T12:00:00Z").withoutReport().build();
        assertThat(assess(nothing, REPORT).missing().get(0).kind()).isEqualTo(EvidenceKind.CREDENTIAL_REPORT);
    }

    @Test
    void withoutEvidenceThereIsNoScoreAndTheFirstNoteSaysSo() {
        Snapshot nothing =
                TableSnapshots.asOf("2025-06-01T12:00:00Z").withoutReport().build();
        Assessment assessment = assess(nothing, REPORT);
        assertThat(assessment.score().value()).isNull();
        assertThat(assessment.score().low()).isEqualByComparingTo("0.0");
        assertThat(assessment.score().high()).isEqualByComparingTo("100.0");
        assertThat(assessment.tier().account()).isEqualTo(Tier.NOT_ASSESSABLE);
        assertThat(assessment.notes().get(0))
                .isEqualTo("Insufficient evidence: the checks that could answer carry 0.00 of the weight,"
                        + " too little for a score.");
    }

    @Test
    void notesSayWhatTheReportAloneCannotTell() {
        assertThat(assess(small(), REPORT).notes())
                .containsExactly(
                        "The profile is credential-report, for nothing but credential reports was given; these files"
                                + " would widen the assessment: authorization-details, account-summary,"
                                + " password-policy, virtual-mfa-devices, mfa-devices, ssh-public-keys,"
                                + " service-specific-credentials.",
                        "AWS keeps only the first use of a password per 5 minutes and of an access key per 15 minutes,"
                                + " and may serve a credential report that is up to 4 hours old; no verdict corrects"
                                + " for it.",
                        "Roles were not seen: tiers and risks speak of users and the root user alone.");
    }

    @Test
    void aLowerBoundOfTheAsOfTimeIsSaid() {
        Snapshot s = small();
        Snapshot bound = new Snapshot(
                s.account(),
                s.partition(),
                s.asOf(),
                AsOfSource.NEWEST_TIMESTAMP,
                s.users(),
                s.root(),
                s.reports(),
                s.summary(),
                s.evidence(),
                s.given());
        assertThat(assess(bound, REPORT).notes())
                .contains("The as-of time is the newest timestamp in the report, a lower bound, so every age may be"
                        + " larger than shown.");
    }

    @Test
    void aCheckCarriesItsWeightGainRuleAndRequirements() {
        CheckResult mfa = assess(small(), REPORT).checks().stream()
                .filter(c -> c.id().equals("console-user-mfa"))
                .findFirst()
                .orElseThrow();
        assertThat(mfa.weight()).isEqualByComparingTo("7.5");
        assertThat(mfa.accepted()).isZero();
        assertThat(mfa.gain()).isPositive().isEqualTo(mfa.gainEach());
        assertThat(mfa.rule()).startsWith("sha256:");
        assertThat(mfa.frameworks()).containsEntry(Framework.CIS_AWS_5_0, List.of("1.9"));
    }

    @Test
    void quickWinsAreTheFailingChecksByGainForEffort() {
        List<CheckResult> wins = QuickWins.of(assess(small(), REPORT));
        assertThat(wins).isNotEmpty().allMatch(c -> c.run().failed() > 0);
        assertThat(wins.get(0).id()).isEqualTo("access-key-in-use");
    }

    @Test
    void aCrashOfOneCheckIsItsStateAndNotTheEnd() {
        Profile broken = new Profile(
                "broken",
                Stream.concat(REPORT.checks().stream(), Stream.of(new Crashing()))
                        .toList(),
                REPORT.parameters(),
                Map.of(),
                List.of(),
                "sha256:0");
        Assessment assessment = assess(small(), broken);
        CheckResult crashed = assessment.checks().get(assessment.checks().size() - 1);
        assertThat(crashed.run().state()).isEqualTo(Verdict.ERROR);
        assertThat(crashed.run().reason()).isEqualTo("error:IllegalStateException");
        assertThat(assessment.principals())
                .isEqualTo(assess(small(), REPORT).principals().stream().toList());
        assertThat(assessment.score().coverage())
                .isLessThan(assess(small(), REPORT).score().coverage());
    }

    private static Assessment assess(Snapshot snapshot, Profile profile) {
        return Assessor.assess(snapshot, profile, Listing.OPEN);
    }

    private static Snapshot small() {
        return TableSnapshots.asOf("2025-06-01T12:00:00Z")
                .root("")
                .user("user=ann; password_enabled=true; mfa_active=true")
                .user("user=ben; password_enabled=true; mfa_active=false")
                .user("user=ben1; access_key_1_active=true; access_key_1_last_rotated=2025-01-01T00:00:00Z")
                .user("user=ben-x; access_key_1_active=true; access_key_1_last_rotated=2025-01-01T00:00:00Z")
                .build();
    }

    @CheckInfo(
            id = "crashing",
            title = "Crashes are contained",
            area = Area.ROOT,
            severity = Severity.HIGH,
            effort = Effort.LOW,
            risk = "",
            remediation = "",
            console = "",
            cli = "",
            references = {},
            passes = "",
            fails = "",
            practices = {})
    private static final class Crashing implements Check {
        @Override
        public void examine(Examination examination, Verdicts verdicts) {
            throw new IllegalStateException(Set.of(1).toString());
        }
    }
}
