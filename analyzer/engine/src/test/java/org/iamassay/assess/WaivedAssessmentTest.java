package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.assess.WaiverUse.Remark;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.Snapshot;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is accepted stays failed and stays counted; what no longer holds, or was never needed, is told. */
class WaivedAssessmentTest {

    private static final Profile REPORT = Profiles.shipped(Profiles.CREDENTIAL_REPORT);
    private static final String AS_OF = "2025-06-01T12:00:00Z";

    /** {@code check scope expires} joined by semicolons, approved on the first of the year. */
    private static Waivers waivers(String text) {
        List<Waiver> all = Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" ", -1))
                .map(words -> waiver(words[0], words[1], words[2]))
                .toList();
        return new Waivers(all, "sha256:" + "0".repeat(64));
    }

    private static Waiver waiver(String check, String scope, String expires) {
        String full = scope.replace("@", "arn:aws:iam::111122223333:user/");
        return new Waiver(
                check + " " + scope,
                check,
                full,
                "reason",
                "owner",
                "approver",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse(expires),
                "",
                "",
                1);
    }

    private static Snapshot small() {
        return TableSnapshots.asOf(AS_OF)
                .root("")
                .user("user=ann; password_enabled=true; mfa_active=true; password_last_used=2025-05-30T00:00:00Z")
                .user("user=ben; password_enabled=true; mfa_active=false; password_last_used=2025-05-30T00:00:00Z")
                .user("user=cat; password_enabled=true; mfa_active=false; password_last_used=2025-05-30T00:00:00Z")
                .build();
    }

    private static Assessment assess(Snapshot snapshot, Profile profile, Listing listing, String waivers) {
        return Assessor.assess(snapshot, profile, Terms.of(listing).with(waivers(waivers)));
    }

    private static CheckResult check(Assessment assessment, String id) {
        return assessment.checks().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void countsDoNotDependOnWhatIsListed(Listing listing) {
        Assessment assessment = assess(small(), REPORT, listing, "console-user-mfa @ben 2025-12-31");
        CheckResult mfa = check(assessment, "console-user-mfa");
        assertThat(mfa.run().state()).isEqualTo(Verdict.FAIL);
        assertThat(mfa.run().failed()).isEqualTo(2);
        assertThat(mfa.accepted()).isEqualTo(1);
        assertThat(assessment.score())
                .isEqualTo(assess(small(), REPORT, Listing.ALL, "console-user-mfa @ben 2025-12-31")
                        .score());
        assertThat(assessment.waivers().register())
                .extracting(WaiverUse::matched)
                .containsExactly(1);
        if (listing == Listing.COUNTS) {
            assertThat(assessment.findings()).isEmpty();
            assertThat(assessment.subjects()).isEmpty();
        }
    }

    @Test
    void theScoreStaysAndTheResidualLeavesWhatIsAcceptedOut() {
        Assessment plain = Assessor.assess(small(), REPORT, Listing.OPEN);
        Assessment waived = assess(small(), REPORT, Listing.OPEN, "console-user-mfa @* 2025-12-31");
        assertThat(waived.score().exact()).isEqualTo(plain.score().exact());
        assertThat(waived.score().grade()).isEqualTo(plain.score().grade());
        assertThat(plain.score().residual()).isEqualByComparingTo(plain.score().value());
        assertThat(waived.score().residual()).isGreaterThan(waived.score().value());
        assertThat(waived.findings()).isEqualTo(plain.findings());
        assertThat(check(waived, "console-user-mfa").gain())
                .isEqualTo(check(plain, "console-user-mfa").gain());
    }

    /** The fail-open anti-pattern: all muted, so 100 and green. */
    @Test
    void whenEverythingIsWaivedNothingLooksBetter() {
        Profile profile = REPORT;
        Snapshot snapshot = TableSnapshots.asOf(AS_OF)
                .root("access_key_1_active=true; access_key_1_last_rotated=2025-01-01T00:00:00Z; mfa_active=false;"
                        + " password_enabled=true")
                .user("user=ben; password_enabled=true; mfa_active=false")
                .build();
        String all = profile.checks().stream()
                .map(c -> c.info().id() + " * 2025-12-31")
                .collect(Collectors.joining(";"));
        Assessment plain = Assessor.assess(snapshot, profile, Listing.OPEN);
        Assessment waived = assess(snapshot, profile, Listing.OPEN, all);
        assertThat(waived.score().value()).isEqualTo(plain.score().value()).isLessThan(BigDecimal.valueOf(90));
        assertThat(waived.score().grade())
                .isEqualTo("D")
                .isEqualTo(plain.score().grade());
        assertThat(waived.score().criticalGaps())
                .isEqualTo(plain.score().criticalGaps())
                .contains("root-mfa-enabled");
        assertThat(waived.score().cappedBy()).isEqualTo(plain.score().cappedBy());
        assertThat(waived.checks())
                .extracting(c -> c.run().state())
                .isEqualTo(plain.checks().stream().map(c -> c.run().state()).toList());
        assertThat(waived.findings()).isEqualTo(plain.findings());
        assertThat(waived.checks()).allMatch(c -> c.accepted() == c.run().failed());
        assertThat(waived.tier().principals()).isEqualTo(plain.tier().principals());
        assertThat(waived.tier().withoutAccepted()).isEqualTo(plain.tier().account());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "console-user-mfa @ben 2025-12-31 | active 1 1 []",
                "console-user-mfa @ben 2025-07-01 | expiring 1 1 []",
                "console-user-mfa @ben 2025-07-02 | active 1 1 []",
                "console-user-mfa @ben 2025-06-02 | expiring 1 1 []",
                "console-user-mfa @ben 2025-06-01 | expired 1 0 []",
                "console-user-mfa @ann 2025-12-31 | active 0 0 [UNUSED]",
                "console-user-mfa @ann 2025-06-01 | expired 0 0 [UNUSED]",
                "console-user-mfa @* 2025-12-31 | active 2 2 [OVER_BROAD]",
                "console-user-mfa @b* 2025-12-31 | active 1 1 []",
                "console-user-mfa arn:aws:iam::444455556666:user/ben 2025-12-31 | active 0 0 [OTHER_ACCOUNT]",
                "pwpolicy-min-length account/111122223333 2025-12-31 | active 0 0 [NOT_JUDGED]",
                "console-user-mfa @ben 2026-01-02 | active 1 1 []",
                "console-user-mfa @ben 2026-01-03 | active 1 1 [LONG]",
                "console-user-mfa console-user-mfa:arn:aws:iam::111122223333:user/ben:2024-01-01T00:00:00Z 2025-12-31 |"
                        + " active 0 0 [UNUSED]"
            })
    void theRegisterTellsStateAndRemarks(String waiver, String expected) {
        WaiverUse use = assess(small(), REPORT, Listing.OPEN, waiver)
                .waivers()
                .register()
                .get(0);
        assertThat(use.state().word() + " " + use.matched() + " " + use.accepted() + " " + use.remarks())
                .isEqualTo(expected);
    }

    @Test
    void aFindingUnderSeveralWaiversCountsOnceWithTheOneThatEndsLast() {
        Assessment assessment = assess(
                small(),
                REPORT,
                Listing.OPEN,
                "console-user-mfa @ben 2025-07-01; console-user-mfa @b* 2025-12-31; console-user-mfa @*n 2025-05-01");
        assertThat(check(assessment, "console-user-mfa").accepted()).isEqualTo(1);
        assertThat(assessment.waivers().register())
                .extracting(WaiverUse::matched)
                .containsExactly(1, 1, 1);
        assertThat(assessment.waivers().register())
                .extracting(WaiverUse::accepted)
                .containsExactly(0, 1, 0);
        Finding finding = assessment.findings().stream()
                .filter(f -> f.check().equals("console-user-mfa"))
                .findFirst()
                .orElseThrow();
        assertThat(assessment.waivers().of(finding.id()).orElseThrow().expiresOn())
                .isEqualTo("2025-12-31");
    }

    @Test
    void moreFindingsThanAnybodyLooksAtAreOverBroad() {
        TableSnapshots many = TableSnapshots.asOf(AS_OF).root("");
        for (int i = 0; i <= WaiverMatcher.MANY; i++) {
            many.user("user=svc-" + i + "; password_enabled=true; mfa_active=false");
        }
        Assessment assessment = assess(many.build(), REPORT, Listing.COUNTS, "console-user-mfa @svc-* 2025-12-31");
        assertThat(assessment.waivers().with(Remark.OVER_BROAD)).hasSize(1);
        assertThat(assessment.waivers().register().get(0).matched()).isEqualTo(WaiverMatcher.MANY + 1);
    }

    @Test
    void anApprovalAfterTheAsOfTimeCountsAndIsTold() {
        Waiver later = new Waiver(
                "W",
                "console-user-mfa",
                "arn:aws:iam::111122223333:user/ben",
                "r",
                "o",
                "a",
                LocalDate.parse("2025-06-02"),
                LocalDate.parse("2025-12-31"),
                "",
                "",
                1);
        Assessment assessment =
                Assessor.assess(small(), REPORT, Terms.of(Listing.OPEN).with(new Waivers(List.of(later), "sha256:0")));
        assertThat(check(assessment, "console-user-mfa").accepted()).isEqualTo(1);
        assertThat(assessment.waivers().register().get(0).remarks()).containsExactly(Remark.APPROVED_LATER);
    }
}
