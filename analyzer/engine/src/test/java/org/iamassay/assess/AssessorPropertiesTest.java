package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;

/** What holds of every assessment, whatever is in the rows. */
class AssessorPropertiesTest {

    private static final String SEED = "20260101";
    private static final int TRIES = 60;
    private static final Profile PROFILE = Profiles.shipped(Profiles.CREDENTIAL_REPORT);

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.of("ann", "ann.lee", "ci-deploy", "u", "u1", "u-1"),
                        Arbitraries.of("", "; password_enabled=true", "; password_enabled=(empty)"),
                        Arbitraries.of("", "; mfa_active=true", "; mfa_active=(empty)"),
                        key(1),
                        key(2),
                        Arbitraries.of("", "; cert_1_active=true; cert_1_last_rotated=2019-01-01T00:00:00Z"))
                .as((name, password, mfa, one, two, certificate) ->
                        "user=" + name + password + mfa + one + two + certificate)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<String> key(int slot) {
        String key = "; access_key_" + slot + "_";
        return Arbitraries.of(
                "",
                key + "active=(empty)",
                key + "last_rotated=2024-01-01T00:00:00Z",
                key + "active=true" + key + "last_rotated=2025-05-01T00:00:00Z" + key
                        + "last_used_date=2025-05-31T00:00:00Z" + key + "last_used_service=iam",
                key + "active=true" + key + "last_rotated=2020-01-01T00:00:00Z",
                key + "active=true" + key + "last_rotated=(empty)");
    }

    @Property(seed = SEED, tries = TRIES)
    void orderOfRowsHasNoEffect(@ForAll("rows") List<String> rows, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(Views.lines(assess(shuffled))).isEqualTo(Views.lines(assess(rows)));
    }

    @Property(seed = SEED, tries = TRIES)
    void rowsSaidTwiceHaveNoEffect(@ForAll("rows") List<String> rows, @ForAll int pick) {
        Assume.that(!rows.isEmpty());
        List<String> twice = with(rows, rows.get(Math.floorMod(pick, rows.size())));
        assertThat(Views.lines(assess(twice))).isEqualTo(Views.lines(assess(rows)));
    }

    // Only of console users with plain names: MFA is a sign of a person, and a program that turns into a person by it
    // falls under other checks (checklist section 7.2).
    @Property(seed = SEED, tries = TRIES)
    void givingAConsoleUserMfaNeverLowersTheScore(@ForAll("rows") List<String> others) {
        String user = "user=plain; password_enabled=true; mfa_active=";
        String without = assess(with(others, user + "false")).score().exact();
        Assume.that(without != null);
        String fixed = assess(with(others, user + "true")).score().exact();
        assertThat(BigFraction.parse(fixed)).isGreaterThanOrEqualTo(BigFraction.parse(without));
    }

    private static List<String> with(List<String> rows, String row) {
        List<String> all = new ArrayList<>(rows);
        all.add(row);
        return all;
    }

    private static Assessment assess(List<String> rows) {
        TableSnapshots table = TableSnapshots.asOf("2025-06-01T12:00:00Z").root("");
        rows.forEach(table::user);
        return Assessor.assess(table.build(), PROFILE, Listing.ALL);
    }
}
