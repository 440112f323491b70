package org.iamassay.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;

/**
 * Runs a check on a small report written as a table and compares what it says of each row.
 *
 * <p>The first line names columns and, last, {@code expect} (see {@link Expected}). A blank cell or {@code (empty)} is an
 * empty cell, {@code (as is)} and columns not named keep the value of the base row of checklist-cases.md. The user
 * {@code <root_account>} edits the base root row; {@code (account)} adds no row and expects a verdict on the whole,
 * {@code (no root row)} one on the root user.
 */
public final class CheckTable {

    private final Check check;
    private String asOf = Trial.AS_OF;
    private final List<Consumer<Trial>> settings = new ArrayList<>();

    private CheckTable(Check check) {
        this.check = check;
    }

    public static CheckTable checking(Check check) {
        return new CheckTable(check);
    }

    public CheckTable asOf(String instant) {
        asOf = instant;
        return this;
    }

    /** Sets a parameter of the profile. */
    public CheckTable with(String parameter, String value) {
        settings.add(trial -> trial.parameter(parameter, value));
        return this;
    }

    /** Leaves columns out of the header. */
    public CheckTable without(String... columns) {
        settings.add(trial -> Arrays.stream(columns).forEach(trial::without));
        return this;
    }

    /** Adds a dump by the name of its file: JSON, {@code error CODE}, or an empty file. */
    public CheckTable dump(String name, String content) {
        settings.add(trial -> trial.dump(name, content));
        return this;
    }

    /** Adds a count of the account summary. */
    public CheckTable summary(String name, long value) {
        settings.add(trial -> trial.summary(name, value));
        return this;
    }

    /** Leaves the credential report out. */
    public CheckTable withoutReport() {
        settings.add(Trial::withoutReport);
        return this;
    }

    /** Runs the check on all rows at once and compares row by row. */
    public void report(String table) {
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<String> header = cells(lines.get(0));
        Trial trial = Trial.asOf(asOf);
        settings.forEach(setting -> setting.accept(trial));
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String edits = edits(header, cells);
            expected.put(cells.get(0).startsWith("(") ? arn(cells) : trial.row(edits), cells.get(cells.size() - 1));
        }
        CheckRun run = trial.run(check);
        expected.forEach((arn, words) -> Expected.assertAll(arn, of(run, arn), words));
    }

    private static String arn(List<String> cells) {
        return cells.get(0).equals("(account)") ? "" : "arn:aws:iam::111122223333:root";
    }

    private static List<Finding> of(CheckRun run, String arn) {
        return run.findings().stream()
                .filter(finding -> finding.subject().arn().equals(arn))
                .toList();
    }

    private static String edits(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalArgumentException("expected " + header.size() + " cells: " + cells);
        }
        List<String> edits = new ArrayList<>();
        for (int i = 0; i < header.size() - 1; i++) {
            if (!cells.get(i).equals("(as is)")) {
                edits.add(header.get(i) + "=" + cells.get(i));
            }
        }
        return String.join("; ", edits);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
