package org.iamassay.history.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.history.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of single snapshots, and the lives of keys over several. */
class FiguresTest {

    private static Side side(String table, String report) {
        Side side = Story.of(table).snapshots().get(0).reported();
        return Story.withReport(side, Reports.of(side.asOf(), report));
    }

    @Test
    void mfaCoverageCountsConsoleUsersOfWhomItIsKnown() {
        Side side = side("| 2026-01-01\na u | O", """
                alice yes yes - -
                bob   yes no  - -
                carol no  no  - -
                dave  yes ?   - -
                erin  ?   yes - -
                """);
        assertThat(Figures.mfa(side)).isEqualTo(new MfaCoverage(true, 1, 2, 2));
        assertThat(Figures.mfa(side).share().orElseThrow()).hasToString("1 / 2");
        assertThat(Figures.mfa(side("| 2026-01-01\na u | O", "")).share()).isEmpty();
        Side without = Story.of("| 2026-01-01\na u | O").snapshots().get(0).reported();
        assertThat(Figures.mfa(without)).isEqualTo(new MfaCoverage(false, 0, 0, 0));
        assertThat(Figures.keyAges(without)).isEqualTo(new KeyAges(false, null, null, null, null, null, 0, 0));
    }

    @Test
    void keyAgesAreThoseOfActiveKeysWithKnownCreation() {
        Side side = side("| 2026-01-11\na u | O", """
                alice no no A2026-01-01 A2026-01-10
                bob   no no I2020-01-01 -
                carol no no A           ?2020-01-01
                dave  no no A2025-12-12 A2026-02-01
                """);
        assertThat(Figures.keyAges(side)).isEqualTo(new KeyAges(true, 10L, 30L, 30L, 30L, 30L, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "F F O U,2,1",
        "O O O O,0,0",
        "U U U U,0,4",
        "F W O .,2,0",
    })
    void unusedCountsFailingFindings(String classes, int failing, int unseen) {
        String[] each = classes.split(" ", -1);
        Side side = Story.of("| 2026-01-01\naccess-key-in-use a|" + each[0] + "\naccess-key-in-use b|" + each[1]
                        + "\naccess-key-in-use c|" + each[2] + "\naccess-key-in-use d|" + each[3])
                .snapshots()
                .get(0)
                .reported();
        assertThat(Figures.unused(side).accessKeys()).isEqualTo(new Unused.Count(failing, unseen));
        assertThat(Figures.unused(side).users()).isEqualTo(Unused.Count.NONE);
    }

    @Test
    void unusedIsAHoleWhereTheCheckSawNothing() {
        Side side = Story.of("| 2026-01-01\nuser-in-use *|U").snapshots().get(0).reported();
        assertThat(Figures.unused(side).users().failing()).isNull();
    }

    @Test
    void waiverDebtDoesNotGuessWhenWaiversEnd() {
        Side side = Story.of("| 2026-01-01\na u|W\na v|F").snapshots().get(0).reported();
        assertThat(Figures.waivers(side)).isEqualTo(new WaiverDebt(1, null, null, null));
        assertThat(Figures.waivers(side("| 2026-01-01\na u|F", ""))).isEqualTo(new WaiverDebt(0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // what alice's two slots hold in each snapshot, 31 days apart, half-life in days and deleted/all keys
        "A2025-12-02 - | A2025-12-02 - | A2025-12-02 -, none 0/1",
        "A2025-12-02 - | I2025-12-02 - | - -, 92 1/1",
        // Slots do not matter.
        "A2025-12-02 - | - A2025-12-02 | - -, 92 1/1",
        // An unknown slot may hold the key.
        "A2025-12-02 - | ? - | A2025-12-02 -, none 0/1",
        "A2025-12-02 - | ? - | - -, 92 1/1",
        // Two keys are the most: the old one had to go before the new one was made.
        "A2025-12-02 A2025-12-22 | A2026-01-11 A2025-12-22, 40 1/3",
        "A2025-12-02 A2025-12-22 | A2026-01-11 - | A2026-01-11 -, 61 2/3",
        "A2025-12-02 A2025-12-02 | A2025-12-02 - | A2025-12-02 -, none 0/2",
    })
    void keysLiveUntilTheyAreSeenNoMore(String snapshots, String expected) {
        String[] each = snapshots.split(" \\| ", -1);
        List<Recorded> plain = Story.of("""
                        | 2026-01-01 | 2026-02-01 | 2026-03-04
                a alice | O          | O          | O
                """).snapshots();
        List<Recorded> all = new ArrayList<>();
        for (int i = 0; i < each.length; i++) {
            Side side = plain.get(i).reported();
            Side with = Story.withReport(side, Reports.of(side.asOf(), "alice no no " + each[i]));
            all.add(new Recorded(i + 1, with, Optional.empty()));
        }
        HalfLife found = Trend.of(List.of(new AccountHistory(Story.ACCOUNT, all)), new TrendOptions(Bucket.MONTH, 35))
                .accounts()
                .get(0)
                .reported()
                .keyHalfLife();
        String days = found.days() == null
                ? "none"
                : String.valueOf(Objects.requireNonNull(found.days()).intValue());
        assertThat(Stream.of(days, found.deleted() + "/" + found.keys()).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
