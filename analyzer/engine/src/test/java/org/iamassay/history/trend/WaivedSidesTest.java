package org.iamassay.history.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.iamassay.assess.Assessor;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.Comparer;
import org.iamassay.history.Sequence;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.frame.SideFrame;
import org.iamassay.model.Snapshot;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides that were judged under waivers: each at its own as-of (history sections 3, 6 and 8). */
class WaivedSidesTest {

    private static final Profile DEFAULT = Profiles.shipped(Profiles.DEFAULT);
    private static final String FIRST = "2025-06-01T12:00:00Z";
    private static final String SECOND = "2025-07-01T12:00:00Z";

    private static Snapshot snapshot(String asOf, String mfa) {
        return TableSnapshots.asOf(asOf)
                .root("password_enabled=true; password_last_used=" + asOf)
                .user("user=ben; password_enabled=true; mfa_active=" + mfa)
                .user("user=cat; password_enabled=true; mfa_active=false")
                .build();
    }

    /** {@code user until} pairs for the check on MFA. */
    private static Waivers waivers(String text) {
        List<Waiver> all = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> waiver(
                        "console-user-mfa",
                        "arn:aws:iam::111122223333:user/" + one.split(" ", -1)[0],
                        one.split(" ", -1)[1]))
                .toList();
        return new Waivers(all, "sha256:" + text);
    }

    private static Waiver waiver(String check, String scope, String until) {
        return new Waiver(
                scope, check, scope, "r", "o", "a", LocalDate.parse("2025-01-01"), LocalDate.parse(until), "", "", 1);
    }

    private static Side side(Snapshot snapshot, Waivers waivers) {
        return SideMaker.of(
                Assessor.assess(snapshot, DEFAULT, Terms.of(Listing.ALL).with(waivers)));
    }

    private static String states(Side before, Side after) {
        return Comparer.compare(ComparedSide.of(before), ComparedSide.of(after)).findings().stream()
                .filter(finding -> finding.check().equals("console-user-mfa"))
                .map(finding -> finding.subject().name() + " " + finding.state().word()
                        + (finding.reason() == null ? "" : " " + finding.reason()))
                .toList()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ben 2025-12-31 | ben 2025-12-31 | false | ben accepted",
                "ben 2025-07-01 | ben 2025-07-01 | false | ben acceptance-expired expired",
                "ben 2025-06-30 | '' | false | ben acceptance-expired expired",
                "ben 2025-12-31 | '' | false | ben acceptance-expired withdrawn",
                "'' | ben 2025-12-31 | false | ben accepted",
                "ben 2025-06-01 | ben 2025-06-01 | false | ben persisting",
                "ben 2025-12-31 | ben 2025-12-31 | true | ben resolved"
            })
    void acceptanceEndsByItsDayOrIsTakenBack(String before, String after, String mfa, String expected)
            throws IOException {
        Side one = side(snapshot(FIRST, "false"), waivers(before));
        Side other = side(snapshot(SECOND, mfa), waivers(after));
        assertThat(states(one, other)).isEqualTo("[" + expected + ", cat persisting]");
        assertThat(states(SideFrame.read(SideFrame.write(one)), SideFrame.read(SideFrame.write(other))))
                .as("from the compact form")
                .isEqualTo("[" + expected + ", cat persisting]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 0 0 0",
                "ben 2025-07-01 | 1 1 1 1",
                "ben 2025-07-02 | 1 0 1 1",
                "ben 2025-07-31 | 1 0 1 1",
                "ben 2025-08-01 | 1 0 0 1",
                "ben 2025-08-30 | 1 0 0 1",
                "ben 2025-08-31 | 1 0 0 0",
                "ben 2025-06-01 | 0 0 0 0",
                "ben 2025-07-01, cat 2026-01-01 | 2 1 1 1"
            })
    void waiverDebtCountsWhatEndsSoon(String waivers, String expected) {
        WaiverDebt debt = Figures.waivers(side(snapshot(FIRST, "false"), waivers(waivers)));
        assertThat(debt.accepted() + " " + debt.within30() + " " + debt.within60() + " " + debt.within90())
                .isEqualTo(expected);
    }

    @Test
    void waiversSpeakOfWhatChangedBetweenSnapshotsToo() {
        Waivers waivers = new Waivers(
                List.of(waiver("root-not-used-between-snapshots", "arn:aws:iam::111122223333:root", "2025-12-31")),
                "sha256:1");
        Sequence sequence = new Sequence(DEFAULT, waivers);
        sequence.skip(side(snapshot(FIRST, "false"), waivers));
        Side second = sequence.next(side(snapshot(SECOND, "false"), waivers));
        assertThat(second.check("root-not-used-between-snapshots").orElseThrow().accepted())
                .isEqualTo(1);
        Sequence plain = new Sequence(DEFAULT);
        plain.skip(side(snapshot(FIRST, "false"), Waivers.NONE));
        Side without = plain.next(side(snapshot(SECOND, "false"), Waivers.NONE));
        assertThat(without.check("root-not-used-between-snapshots")
                        .orElseThrow()
                        .failed())
                .isEqualTo(1);
        assertThat(second.headline().exact()).isEqualTo(without.headline().exact());
    }
}
