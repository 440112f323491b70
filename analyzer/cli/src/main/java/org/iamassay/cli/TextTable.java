package org.iamassay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rows of cells as aligned lines; the first row is the header. */
final class TextTable {

    private static final int GAP = 2;

    private TextTable() {}

    /** Prints rows of equal length, the header in bold. */
    static void print(List<List<String>> rows, Terminal terminal) {
        List<String> lines = lines(rows);
        for (int i = 0; i < lines.size(); i++) {
            terminal.result(i == 0 ? terminal.paint("1", lines.get(i)) : lines.get(i));
        }
    }

    private static List<String> lines(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row ->
                Arrays.setAll(widths, i -> Math.max(widths[i], row.get(i).length())));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                text.append(String.format(Locale.ROOT, "%-" + (widths[i] + GAP) + "s", row.get(i)));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
