package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.model.ReportColumn;

/** Writes small credential reports for tests: base rows with edits {@code column=value; column=value}. */
final class Csv {

    static final String HEADER =
            ReportColumn.BASE.stream().map(ReportColumn::header).collect(Collectors.joining(","));

    private final List<Map<ReportColumn, String>> rows = new ArrayList<>();
    private String account = "111122223333";

    static Csv report() {
        return new Csv();
    }

    /** The account of the rows added from here on. */
    Csv account(String id) {
        account = id;
        return this;
    }

    Csv root() {
        return row("<root_account>", "root", "mfa_active=true; password_next_rotation=not_supported");
    }

    Csv user(String name) {
        return user(name, "");
    }

    Csv user(String name, String edits) {
        return row(name, "user/" + name, edits);
    }

    private Csv row(String name, String resource, String edits) {
        Map<ReportColumn, String> row = new EnumMap<>(ReportColumn.class);
        for (ReportColumn column : ReportColumn.BASE) {
            row.put(column, column.header().endsWith("_active") ? "false" : "N/A");
        }
        row.put(ReportColumn.USER, name);
        row.put(ReportColumn.ARN, "arn:aws:iam::" + account + ":" + resource);
        row.put(ReportColumn.USER_CREATION_TIME, "2015-01-01T00:00:00Z");
        row.put(ReportColumn.PASSWORD_ENABLED, "false");
        for (String edit : edits.split(";", -1)) {
            if (!edit.isBlank()) {
                String[] parts = edit.strip().split("=", 2);
                row.put(ReportColumn.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
            }
        }
        rows.add(row);
        return this;
    }

    /** The rows in AWS's 22 columns, without a final newline. */
    String text() {
        return text(ReportColumn.BASE, ",");
    }

    String text(List<ReportColumn> columns, String delimiter) {
        String header = columns.stream().map(ReportColumn::header).collect(Collectors.joining(delimiter));
        String lines = rows.stream()
                .map(row -> columns.stream().map(row::get).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? header : header + "\n" + lines;
    }
}
