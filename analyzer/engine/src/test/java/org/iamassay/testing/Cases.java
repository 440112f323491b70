package org.iamassay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.iamassay.check.Finding;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of single runs: one line {@code number | edits | expected}, or with parameters in between.
 *
 * <p>Unlike in {@link CheckTable} each line is an input of its own, so that header and parameters differ from line to line.
 * Edits are those of the base user row with short column names; {@code R:} begins a root row, {@code ##} another row,
 * {@code column k1u missing} takes a column out of the header. Several outcomes stand in the order of the finding ids.
 */
public final class Cases {

    private Cases() {}

    /** One test for each line of the table. */
    public static Stream<DynamicTest> of(Check check, String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> DynamicTest.dynamicTest(line.strip(), () -> verify(check, line)));
    }

    private static void verify(Check check, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Trial trial = trial(cells.get(1));
        if (cells.size() > 3) {
            edits(cells.get(2)).forEach(change -> {
                String[] parts = change.split("=", 2);
                trial.parameter(parts[0], parts[1]);
            });
        }
        assertThat(trial.run(check).findings().stream().map(Cases::words).collect(Collectors.joining(", ")))
                .isEqualTo(cells.get(cells.size() - 1));
    }

    /** The input that edits of the base rows give. */
    public static Trial trial(String rows) {
        Trial trial = Trial.asOf(Trial.AS_OF);
        for (String row : rows.split("##", -1)) {
            boolean root = row.strip().startsWith("R:");
            List<String> edits = edits(root ? row.strip().substring(2) : row);
            edits.stream().filter(Cases::takesAway).forEach(edit -> trial.without(column(edit)));
            String changes = edits.stream().filter(edit -> !takesAway(edit)).collect(Collectors.joining(";"));
            trial.row((root ? "user=<root_account>; " : "") + ShortNames.edits(changes));
        }
        return trial;
    }

    private static List<String> edits(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(edit -> !edit.isEmpty())
                .toList();
    }

    private static boolean takesAway(String edit) {
        return edit.endsWith(" missing");
    }

    private static String column(String edit) {
        return ShortNames.header(edit.replaceAll("^column | missing$", ""));
    }

    private static String words(Finding finding) {
        return (finding.verdict().word() + " " + Objects.requireNonNullElse(finding.reason(), "")).strip();
    }
}
