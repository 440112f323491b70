package org.iamassay.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iamassay.check.Check;
import org.iamassay.check.Parameter;

/**
 * One conformance case: one check on one small input.
 *
 * @param no number of the case in checklist-cases.md
 * @param rows rows of the report, each {@code root:} or {@code user:} with edits of that base row
 * @param given everything else: {@code as-of=}, {@code without=} columns, {@code no-report}, {@code SUM.Name=} counts, parameters;
 *     {@code name.json=} dumps (JSON, {@code error CODE} or nothing);
 *     of the text alone {@code extra=} a further column, {@code quote=all}, {@code end=newline}
 * @param check id of the check
 * @param expected see {@link Expected}
 */
public record Case(int no, List<String> rows, List<String> given, String check, String expected) {

    /** The cases of a file beside the tests of checks: five cells a line, {@code #} begins a remark. */
    public static List<Case> read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }

    private static Case of(String line) {
        String[] cells = line.split("\\|", -1);
        return new Case(
                Integer.parseInt(cells[0].strip()),
                parts(cells[1], " \\+ "),
                parts(cells[2], ";"),
                cells[3].strip(),
                cells[4].strip());
    }

    static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Runs the case on a check. */
    public void run(Check subject) {
        Trial trial = trial();
        Expected.assertAll("case " + no, new ArrayList<>(trial.findings(subject)), expected);
    }

    /** The credential report of the case, as text: what AWS would write but for what the case says. */
    public String csv() {
        List<List<String>> table = trial().table();
        String extra = value("extra=", "");
        boolean quoteAll = given.contains("quote=all");
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            List<String> cells = new ArrayList<>(row);
            if (!extra.isEmpty()) {
                cells.add(row == table.get(0) ? extra : "seen");
            }
            text.append(text.isEmpty() ? "" : "\n").append(line(cells, quoteAll));
        }
        return text.append(given.contains("end=newline") ? "\n" : "").toString();
    }

    private static String line(List<String> cells, boolean quoteAll) {
        return cells.stream()
                .map(cell -> quoteAll || cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }

    /** The input of the case. */
    public Trial trial() {
        Trial trial = Trial.asOf(value("as-of=", Trial.AS_OF));
        given.forEach(setting -> apply(setting, trial));
        rows.forEach(row -> trial.row(edits(row)));
        return trial;
    }

    /** The edits of a row with the headers' names. */
    static String edits(String row) {
        int colon = row.indexOf(':');
        String edits = ShortNames.edits(row.substring(colon + 1));
        return row.startsWith("root:") ? "user=<root_account>; " + edits : edits;
    }

    private String value(String prefix, String otherwise) {
        return given.stream()
                .filter(setting -> setting.startsWith(prefix))
                .findFirst()
                .map(setting -> setting.substring(prefix.length()))
                .orElse(otherwise);
    }

    private static void apply(String setting, Trial trial) {
        String[] parts = setting.split("=", 2);
        if (parts[0].endsWith(".json")) {
            trial.dump(parts[0], parts[1]);
        } else if (parts[0].equals("no-report")) {
            trial.withoutReport();
        } else if (parts[0].equals("without")) {
            Arrays.stream(parts[1].split(",", -1)).map(ShortNames::header).forEach(trial::without);
        } else if (parts[0].startsWith("SUM.")) {
            trial.summary(parts[0].substring("SUM.".length()), Long.parseLong(parts[1]));
        } else if (Parameter.byId(parts[0]).isPresent()) {
            trial.parameter(parts[0], parts[1]);
        }
    }

    @Override
    public String toString() {
        return no + " " + check + " " + expected;
    }
}
