package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.iamassay.history.Comparison;
import org.junit.jupiter.api.Test;

/** What a comparison prints on the terminal. */
class ComparisonPrinterTest {

    private static final int MOST_LINES = 25;
    private static final int WIDEST = 240;

    private static List<String> printed(Comparison... comparisons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new PrintStream(out, false, UTF_8), new PrintStream(out, true, UTF_8), Map.of());
        new ComparisonPrinter(terminal).print(List.of(comparisons));
        terminal.flush();
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void oneAccountIsReadInTenSeconds() {
        assertThat(printed(SampleComparisons.full()))
                .hasSizeLessThanOrEqualTo(MOST_LINES)
                .allMatch(line -> line.length() < WIDEST)
                .contains(
                        "Account     111122223333 (aws), 2025-12-01T06:00:00Z → 2026-01-01T00:00:00Z",
                        "Score       50.0 → 66.6 (+16.6)",
                        "            What people did gained 41.6 points; principals and resources that came or went and other evidence",
                        "Findings    1 regressed, 2 new, 1 acceptance-expired, 1 changed, 1 resolved, 1 not-repeated, 2 removed,",
                        "New         critical  Console users have MFA: alice (console-user-mfa)",
                        "            Access key created: alice, 2025-12-15 08:30:00",
                        "Not told    column-not-on-both-sides, identity-by-name, movement-needs-all-findings, some-new-code");
    }

    @Test
    void nothingThatHidesReachesTheTerminal() {
        assertThat(String.join("\n", printed(SampleComparisons.full())))
                .doesNotContain("\u202E")
                .contains("right‹U+202E›left");
    }

    @Test
    void manyChangesAreCountedAndTheFirstNamed() {
        assertThat(printed(SampleComparisons.large(1_000)))
                .hasSizeLessThanOrEqualTo(MOST_LINES)
                .contains("            and 195 more", "Principals  1000 added (user-0, user-1, user-2, …)")
                .contains("Events      1000 password-set");
    }

    @Test
    void nothingChangedSaysSo() {
        assertThat(printed(SampleComparisons.quiet()))
                .contains("Changes     none", "Findings    1 accepted, 2 persisting")
                .hasSize(4);
    }

    @Test
    void aMissingScoreIsNoZero() {
        assertThat(printed(SampleComparisons.withoutScore())).contains("Score       none → 66.6");
    }

    @Test
    void severalAccountsTakeALineEach() {
        List<String> lines = printed(SampleComparisons.full(), SampleComparisons.withoutScore());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).split(" +"))
                .containsExactly(
                        "111122223333",
                        "2025-12-01",
                        "2026-01-01",
                        "50.0",
                        "66.6",
                        "+16.6",
                        "2",
                        "1",
                        "1",
                        "2",
                        "4",
                        "15");
        assertThat(lines.get(2)).contains("     -   66.6      -");
    }
}
