package org.iamassay.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.model.AccountId;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.Arn;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.jspecify.annotations.Nullable;

/** Makes snapshots for tests out of edits of the base rows of checklist-cases.md. */
public final class TableSnapshots {

    private final Instant asOf;
    private final Set<ReportColumn> missing = EnumSet.noneOf(ReportColumn.class);
    private final List<Map<ReportColumn, String>> rows = new ArrayList<>();
    private final Map<String, Long> summary = new LinkedHashMap<>();
    private final List<String> signs = new ArrayList<>();
    private final List<String> inconsistencies = new ArrayList<>();
    private final List<Integer> raggedLines = new ArrayList<>();
    private final List<Integer> headerLines = new ArrayList<>();
    private final Map<String, String> dumps = new TreeMap<>();
    private boolean withReport = true;
    private String file = "report.csv";
    private boolean registered;
    private Optional<Instant> generatedAt = Optional.empty();

    private TableSnapshots(Instant asOf) {
        this.asOf = asOf;
        missing.add(ReportColumn.ADDITIONAL_CREDENTIALS_INFO);
    }

    public static TableSnapshots asOf(String instant) {
        return new TableSnapshots(Instant.parse(instant));
    }

    /** Gives the report a name and, in the register of evidence, a digest that tells its content. */
    public TableSnapshots register(String name) {
        file = name;
        registered = true;
        return this;
    }

    /** Gives the report the time of an envelope. */
    public TableSnapshots generated(String instant) {
        generatedAt = Optional.of(Instant.parse(instant));
        return this;
    }

    /** Adds a user: the base row with edits {@code column=value; column=value}. */
    public TableSnapshots user(String edits) {
        Map<ReportColumn, String> changes = changes(edits);
        Map<ReportColumn, String> row = base();
        row.put(
                ReportColumn.USER_CREATION_TIME,
                asOf.isBefore(Instant.parse("2018-01-01T00:00:00Z")) ? "2012-01-01T00:00:00Z" : "2015-01-01T00:00:00Z");
        row.put(ReportColumn.PASSWORD_ENABLED, "false");
        row.put(ReportColumn.MFA_ACTIVE, "false");
        String name = changes.getOrDefault(ReportColumn.USER, "u");
        row.put(ReportColumn.USER, name);
        row.put(ReportColumn.ARN, "arn:aws:iam::111122223333:user/" + name);
        if ("true".equalsIgnoreCase(changes.get(ReportColumn.PASSWORD_ENABLED))) {
            row.put(ReportColumn.PASSWORD_LAST_USED, asOf.minusSeconds(86_400).toString());
            row.put(
                    ReportColumn.PASSWORD_LAST_CHANGED,
                    asOf.minusSeconds(864_000).toString());
        }
        row.putAll(changes);
        rows.add(row);
        return this;
    }

    /** Adds the root row: the base root row with edits. */
    public TableSnapshots root(String edits) {
        Map<ReportColumn, String> row = base();
        row.put(ReportColumn.USER, "<root_account>");
        row.put(ReportColumn.ARN, "arn:aws:iam::111122223333:root");
        row.put(ReportColumn.USER_CREATION_TIME, "2012-01-01T00:00:00Z");
        row.put(ReportColumn.PASSWORD_ENABLED, "true");
        row.put(ReportColumn.PASSWORD_LAST_USED, "no_information");
        row.put(ReportColumn.PASSWORD_LAST_CHANGED, "2012-01-01T00:00:00Z");
        row.put(ReportColumn.PASSWORD_NEXT_ROTATION, "not_supported");
        row.put(ReportColumn.MFA_ACTIVE, "true");
        row.putAll(changes(edits));
        rows.add(row);
        return this;
    }

    /** Leaves columns out of the header. */
    public TableSnapshots without(ReportColumn... columns) {
        missing.addAll(List.of(columns));
        return this;
    }

    /** Adds the 23rd column to the header. */
    public TableSnapshots withAdditionalColumn() {
        missing.remove(ReportColumn.ADDITIONAL_CREDENTIALS_INFO);
        return this;
    }

    /** Adds a file whose name tells the operation by the rule of file names, and its subject where its content lacks it. */
    public TableSnapshots dump(String name, String content) {
        dumps.put(name, content);
        return this;
    }

    /** Adds a count of the account summary. */
    public TableSnapshots summary(String name, long value) {
        summary.put(name, value);
        return this;
    }

    /** Leaves the credential report out. */
    public TableSnapshots withoutReport() {
        withReport = false;
        return this;
    }

    /** The rows as a table: the header, then the cells of each row, in the order of AWS's columns. */
    public List<List<String>> table() {
        Set<ReportColumn> columns = EnumSet.complementOf(EnumSet.copyOf(missing));
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(ReportColumn::header).toList());
        for (Map<ReportColumn, String> row : rows) {
            table.add(columns.stream().map(c -> row.getOrDefault(c, "")).toList());
        }
        return table;
    }

    /** Adds a sign of editing that the reader would have seen. */
    public TableSnapshots sign(String sign) {
        signs.add(sign);
        return this;
    }

    /** Adds a contradiction between rows that the reader would have seen. */
    public TableSnapshots inconsistency(String what) {
        inconsistencies.add(what);
        return this;
    }

    /** Adds a line with fewer cells than the header. */
    public TableSnapshots ragged(int line) {
        raggedLines.add(line);
        return this;
    }

    /** Adds a line that repeats the header. */
    public TableSnapshots repeatedHeader(int line) {
        headerLines.add(line);
        return this;
    }

    public Snapshot build() {
        Set<ReportColumn> columns = EnumSet.complementOf(EnumSet.copyOf(missing));
        UserReader reader = new UserReader(columns);
        Map<String, List<User>> users = new LinkedHashMap<>();
        int line = 2;
        for (Map<ReportColumn, String> cells : rows) {
            User user = reader.read(
                    new CellRow(file, line++, cells, columns),
                    cells.getOrDefault(ReportColumn.USER, ""),
                    Arn.of(cells.getOrDefault(ReportColumn.ARN, "")));
            users.computeIfAbsent(user.arn() + "|" + user.created().text(), k -> new ArrayList<>())
                    .add(user);
        }
        List<UserRows> all = users.values().stream().map(UserRows::new).toList();
        String partition = all.isEmpty() ? "aws" : all.get(0).first().arn().partition();
        Set<EvidenceKind> given = EnumSet.noneOf(EvidenceKind.class);
        if (withReport) {
            given.add(EvidenceKind.CREDENTIAL_REPORT);
        }
        if (!summary.isEmpty()) {
            given.add(EvidenceKind.ACCOUNT_SUMMARY);
        }
        return new Snapshot(
                new AccountId("111122223333"),
                partition,
                asOf,
                AsOfSource.OPTION,
                all.stream().filter(u -> !u.first().isRoot()).toList(),
                all.stream().filter(u -> u.first().isRoot()).findFirst(),
                withReport ? List.of(report(columns, all)) : List.of(),
                summary.isEmpty()
                        ? DumpTexts.read(dumps).first(AccountSummary.class)
                        : Optional.of(new AccountSummary(new JsonPlace("summary.json", "/SummaryMap"), summary)),
                registered && withReport ? List.of(entry()) : List.of(),
                given,
                DumpTexts.read(dumps));
    }

    private EvidenceFile entry() {
        String digest = "%064x".formatted(table().hashCode() & 0xffffffffL);
        return new EvidenceFile(
                file,
                EvidenceKind.CREDENTIAL_REPORT.word(),
                "a table",
                digest,
                1,
                rows.size(),
                generatedAt,
                true,
                List.of());
    }

    private CredentialReport report(Set<ReportColumn> columns, List<UserRows> all) {
        return new CredentialReport(
                file,
                all.stream().anyMatch(u -> u.first().isRoot()),
                ReportColumn.BASE.stream().filter(c -> !columns.contains(c)).toList(),
                raggedLines,
                headerLines,
                signs,
                inconsistencies,
                columns);
    }

    private static Map<ReportColumn, String> base() {
        Map<ReportColumn, String> row = new EnumMap<>(ReportColumn.class);
        for (ReportColumn column : ReportColumn.values()) {
            row.put(column, column.header().endsWith("_active") ? "false" : "N/A");
        }
        return row;
    }

    private static Map<ReportColumn, String> changes(String edits) {
        Map<ReportColumn, String> changes = new EnumMap<>(ReportColumn.class);
        for (String edit : edits.split(";", -1)) {
            if (!edit.isBlank()) {
                String[] parts = edit.split("=", 2);
                ReportColumn column = ReportColumn.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
                changes.put(column, parts[1].strip().replace("(empty)", ""));
            }
        }
        return changes;
    }

    private record CellRow(String file, int line, Map<ReportColumn, String> cells, Set<ReportColumn> columns)
            implements Row {
        @Override
        public @Nullable String cell(ReportColumn column) {
            return columns.contains(column) ? cells.get(column) : null;
        }
    }
}
