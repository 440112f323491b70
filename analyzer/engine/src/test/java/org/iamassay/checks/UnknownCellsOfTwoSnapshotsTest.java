package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.testing.TestChecks;
import org.iamassay.testing.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A verdict on what changed stands only if it is the same for every value that an unknown cell of either snapshot could have:
 * each cell is blanked, and then filled with every kind of value.
 */
class UnknownCellsOfTwoSnapshotsTest {

    private static final List<String> FLAGS = List.of("true", "false");
    private static final List<String> BEFORE = List.of("N/A", "2025-01-20T00:00:00Z", "2025-04-20T00:00:00Z");
    private static final List<String> NOW =
            List.of("N/A", "2025-01-20T00:00:00Z", "2025-04-20T00:00:00Z", "2025-05-20T00:00:00Z");
    private static final List<String> CREATIONS = List.of("2025-01-10T00:00:00Z", "2025-01-11T00:00:00Z");

    /** Check, columns with the values they take before and now. */
    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of("mfa-not-removed", "", List.of("pe", "mfa"), List.of(FLAGS, FLAGS), List.of(FLAGS, FLAGS)),
                Arguments.of(
                        "root-not-used-between-snapshots",
                        "R: k1a=true; k1r=2025-01-10T00:00:00Z; ",
                        List.of("plu", "k1u"),
                        List.of(BEFORE, BEFORE),
                        List.of(NOW, NOW)),
                Arguments.of(
                        "inactive-key-not-reactivated",
                        "",
                        List.of("k1a", "k1r"),
                        List.of(FLAGS, CREATIONS),
                        List.of(FLAGS, CREATIONS)),
                Arguments.of(
                        "evidence-snapshots-ordered",
                        "pe=true; k1a=true; k1r=2025-01-10T00:00:00Z; ",
                        List.of("plu", "k1u"),
                        List.of(BEFORE, BEFORE),
                        List.of(NOW, NOW)));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void standsOnlyIfItStandsForEveryValue(
            String check, String base, List<String> columns, List<List<String>> before, List<List<String>> now) {
        for (List<String> then : pairs(before)) {
            for (List<String> later : pairs(now)) {
                for (int column = 0; column < columns.size(); column++) {
                    List<String> values = before.get(column);
                    int blank = column;
                    String ofThen = verdict(check, base, columns, with(then, blank, "(empty)"), later);
                    values.forEach(value -> compare(
                            ofThen,
                            verdict(check, base, columns, with(then, blank, value), later),
                            check + " " + columns + " before " + with(then, blank, value) + " now " + later));
                    if (columns.get(blank).equals("k1r")) {
                        continue; // without its creation a key is another subject
                    }
                    String ofNow = verdict(check, base, columns, then, with(later, blank, "(empty)"));
                    now.get(column)
                            .forEach(value -> compare(
                                    ofNow,
                                    verdict(check, base, columns, then, with(later, blank, value)),
                                    check + " " + columns + " before " + then + " now " + with(later, blank, value)));
                }
            }
        }
    }

    private static void compare(String unknown, String known, String what) {
        if (!unknown.equals(Verdict.NOT_ASSESSED.name())) {
            assertThat(known).as(what).isEqualTo(unknown);
        }
    }

    private static List<List<String>> pairs(List<List<String>> values) {
        return values.get(0).stream()
                .flatMap(one -> values.get(1).stream().map(other -> List.of(one, other)))
                .toList();
    }

    private static List<String> with(List<String> pair, int index, String value) {
        return index == 0 ? List.of(value, pair.get(1)) : List.of(pair.get(0), value);
    }

    private static String verdict(
            String check, String base, List<String> columns, List<String> before, List<String> now) {
        List<Finding> findings = Trial.asOf(Trial.AS_OF)
                .example("earlier 2025-05-01T12:00:00Z:\n" + row(base, columns, before) + "\nnow:\n"
                        + row(base, columns, now))
                .run(TestChecks.byId(check).orElseThrow())
                .findings();
        // What is said of a key that is gone stands beside what is said of the one in the slot.
        return findings.stream()
                .filter(finding -> findings.size() == 1 || !finding.rows().isEmpty())
                .map(finding -> finding.verdict().name())
                .findFirst()
                .orElse("");
    }

    private static String row(String base, List<String> columns, List<String> cells) {
        return base + columns.get(0) + "=" + cells.get(0) + "; " + columns.get(1) + "=" + cells.get(1);
    }
}
