package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.Snapshot;
import org.iamassay.testing.Accounts;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A principal whose tier-lowering failures are all accepted counts with the tier it would have without them (checklist 7.4). */
class AcceptedTierTest {

    private static final String USED = "; password_last_used=2025-05-30T00:00:00Z";
    private static final String OLD_KEY =
            "; access_key_1_active=true; access_key_1_last_rotated=2024-06-01T00:00:00Z; access_key_1_last_used_date=2025-05-30T00:00:00Z";
    private static final String QUIET_ROOT =
            "password_enabled=true; mfa_active=true; password_last_used=2020-01-01T00:00:00Z";

    private static Terms terms(String checks) {
        List<Waiver> all = Arrays.stream(checks.split(" ", -1))
                .filter(check -> !check.isEmpty())
                .map(check -> new Waiver(
                        check,
                        check,
                        "arn:aws:iam::111122223333:*",
                        "r",
                        "o",
                        "a",
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2025-12-31"),
                        "",
                        "",
                        1))
                .toList();
        return Terms.of(Listing.COUNTS).with(new Waivers(all, "sha256:0"));
    }

    private static String tier(Snapshot snapshot, String checks) {
        TierSummary tier = Assessor.assess(snapshot, Profiles.shipped(Profiles.DEFAULT), terms(checks))
                .tier();
        return tier.account().word() + " from " + tier.withoutAccepted().word();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mfa_active=false | | not-recommended from not-recommended",
                "mfa_active=false | console-user-mfa | acceptable from not-recommended",
                "mfa_active=false | user-in-use | not-recommended from not-recommended",
                "mfa_active=true KEY | console-user-mfa access-key-rotated | not-recommended from not-recommended",
                "mfa_active=true KEY | console-and-key-separate | not-recommended from not-recommended",
                "mfa_active=true KEY | console-and-key-separate access-key-rotated | acceptable from not-recommended",
                "mfa_active=false KEY | console-and-key-separate access-key-rotated | not-recommended from not-recommended",
                "mfa_active=false KEY | console-and-key-separate access-key-rotated console-user-mfa | acceptable from"
                        + " not-recommended"
            })
    void ofUsers(String cells, String checks, String expected) {
        Snapshot snapshot = TableSnapshots.asOf("2025-06-01T12:00:00Z")
                .root(QUIET_ROOT)
                .user("user=ann; password_enabled=true; " + cells.replace(" KEY", OLD_KEY) + USED)
                .build();
        assertThat(tier(snapshot, checks == null ? "" : checks)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mfa_active=false | | not-recommended from not-recommended",
                "mfa_active=false | root-mfa-enabled | not-assessable from not-recommended",
                "mfa_active=true KEY | root-no-active-access-key | acceptable from not-recommended",
                "mfa_active=true KEY | root-no-active-access-key root-not-used-recently | not-assessable from not-recommended",
                "mfa_active=false KEY | root-no-active-access-key | not-recommended from not-recommended"
            })
    void ofRoot(String cells, String checks, String expected) {
        Snapshot snapshot = TableSnapshots.asOf("2025-06-01T12:00:00Z")
                .root("password_enabled=true; password_last_used=2020-01-01T00:00:00Z; "
                        + cells.replace(" KEY", OLD_KEY))
                .build();
        assertThat(tier(snapshot, checks == null ? "" : checks)).isEqualTo(expected);
    }

    @Test
    void ofRoles() {
        Snapshot snapshot = Accounts.trial(
                        "trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} + report")
                .examination()
                .snapshot();
        assertThat(tier(snapshot, "")).isEqualTo("not-recommended from not-recommended");
        assertThat(tier(snapshot, "trust-no-any-principal")).isEqualTo("good from not-recommended");
    }

    @Test
    void thePrincipalsStayAsTheyAre() {
        Snapshot snapshot = TableSnapshots.asOf("2025-06-01T12:00:00Z")
                .root(QUIET_ROOT)
                .user("user=ann; password_enabled=true; mfa_active=false" + USED)
                .build();
        Assessment plain = Assessor.assess(snapshot, Profiles.shipped(Profiles.DEFAULT), terms(""));
        Assessment waived = Assessor.assess(snapshot, Profiles.shipped(Profiles.DEFAULT), terms("console-user-mfa"));
        assertThat(waived.principals()).isEqualTo(plain.principals());
        assertThat(waived.tier().principals()).isEqualTo(plain.tier().principals());
    }
}
