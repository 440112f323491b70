package org.iamassay.evidence;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iamassay.frame.CredentialsFrame;
import org.iamassay.frame.CredentialsFrameBuilder;
import org.iamassay.model.AccountId;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;

/** Reads one credential report into the dataframe: header, rows, and everything odd about them. */
final class ReportReader {

    /** Rows of one file. AWS allows 5,000 users in an account by default, so these are 200 such accounts. */
    static final int MAX_ROWS = 1_000_000;

    private final Recognition.Report report;
    private final String file;
    private final FileAccounts accounts;
    private final CredentialsFrameBuilder builder = new CredentialsFrameBuilder();
    private final Signs signs = new Signs();
    private final Warnings warnings;
    private final Cells cells;
    private final List<Problem> problems = new ArrayList<>();
    private final List<AccountId> accountOfRow = new ArrayList<>();
    private final Lines ragged = new Lines();
    private final Lines repeatedHeaders = new Lines();
    private final Set<ReportColumn> columns = EnumSet.allOf(ReportColumn.class);
    private final int maxRows;
    private AccountId ofRowBefore;

    private ReportReader(Recognition.Report report, FileAccounts accounts, ReadOptions options, int maxRows) {
        this.report = report;
        this.file = report.item().name();
        this.accounts = accounts;
        this.warnings = new Warnings(file);
        this.cells = new Cells(builder, signs, warnings, options.dateOrder());
        this.ofRowBefore = accounts.first();
        this.maxRows = maxRows;
    }

    static ReadReport read(Recognition.Report report, FileAccounts accounts, ReadOptions options) {
        return read(report, accounts, options, MAX_ROWS);
    }

    static ReadReport read(Recognition.Report report, FileAccounts accounts, ReadOptions options, int maxRows) {
        return new ReportReader(report, accounts, options, maxRows).read();
    }

    private ReadReport read() {
        report.signs().forEach(signs::add);
        report.warnings().forEach(warnings::add);
        try {
            readRows();
        } catch (MalformedTable malformed) {
            ragged.add(malformed.line());
            problems.add(malformed.problem(file));
        } catch (IOException unreadable) {
            // What was read stands, and the report ends where the reading did.
            ragged.add(accountOfRow.size() + 2);
            problems.add(unused("", LimitExceeded.found(unreadable), "", LimitExceeded.advice(unreadable)));
        }
        cells.finish();
        return result(builder.build());
    }

    private ReadReport result(CredentialsFrame frame) {
        if (accounts.disagree()) {
            FileAccounts.Hint hint = accounts.hint().orElseThrow();
            warnings.add(hint.source() + " says account " + hint.account() + ", the ARNs do not", "the same account");
        }
        if (!columns.contains(ReportColumn.ARN) && frame.size() > 0) {
            warnings.add(
                    "the column arn is missing; ARNs without a path are made up for account " + accounts.first(),
                    "the column arn");
        }
        keysWithoutCreation(frame);
        // A tool's export is not edited: it is another carrier.
        List<String> signTexts = report.tool().isPresent() ? List.of() : signs.texts();
        signTexts.forEach(sign -> warnings.add("edited after AWS wrote it: " + sign, ""));
        return new ReadReport(
                report,
                frame,
                accountOfRow,
                columns,
                ragged.all(),
                repeatedHeaders.all(),
                signTexts,
                Consistency.of(frame, accountOfRow),
                warnings,
                problems);
    }

    private void readRows() throws IOException {
        if (report.content() instanceof Recognition.Content.Text text) {
            try (Reader reader = text.open();
                    CsvRows rows = CsvRows.open(reader, signs)) {
                readRows(rows);
                if (!rows.strayText().isEmpty()) {
                    warnings.add("text between a closing quote and the next delimiter, " + rows.strayText(), "");
                }
            }
        } else if (report.content() instanceof Recognition.Content.Sheet sheet) {
            try (RowSource rows = sheet.open()) {
                readRows(rows);
            }
        }
    }

    private void readRows(RowSource rows) throws IOException {
        RowSource.RawRow first = rows.next();
        while (first != null && isBlank(first.cells())) {
            signs.add(Sign.PADDING, first.line());
            first = rows.next();
        }
        Header header = new Header(first == null ? List.of() : first.cells(), report.tool());
        if (!isUsable(header, first == null ? 1 : first.line())) {
            return;
        }
        header.addSigns(signs);
        columns.retainAll(header.columns());
        if (!readRows(rows, header) && problems.isEmpty()) {
            problems.add(unused("", "a header and no rows", "a row for each user", "export the report again"));
        }
    }

    /** Reads the rows below the header; says whether there was one. */
    private boolean readRows(RowSource rows, Header first) throws IOException {
        Header header = first;
        RowSource.RawRow raw = rows.next();
        while (raw != null) {
            TableRow row = new TableRow(file, raw.line(), raw.cells(), header);
            if (row.isBlank()) {
                signs.add(Sign.PADDING, row.line());
            } else if (header.isSame(row.cells()) || Header.repeats(row.cells())) {
                header = repeated(row, header);
            } else if (accountOfRow.size() == maxRows) {
                throw new MalformedTable(row.line(), "more than " + maxRows + " rows", "fewer rows in one file");
            } else {
                add(row);
            }
            raw = rows.next();
            requireOneLine(row, raw);
        }
        return !accountOfRow.isEmpty();
    }

    private boolean isUsable(Header header, int line) {
        if (!header.has(ReportColumn.USER)) {
            problems.add(unused(
                    "line " + line,
                    header.found(),
                    "the header of a credential report: user,arn,user_creation_time,…",
                    "give the file as aws iam get-credential-report wrote it"));
            return false;
        }
        if (!header.twice().isEmpty()) {
            problems.add(unused(
                    "line " + line,
                    "columns that stand there twice: " + String.join(", ", header.twice()),
                    "each column once",
                    "export the report again"));
            return false;
        }
        if (!header.has(ReportColumn.ARN) && accounts.fallback().isEmpty()) {
            problems.add(unused(
                    "line " + line,
                    "no column arn, so the account is not known",
                    "the columns user and arn",
                    "name the account with --account"));
            return false;
        }
        return true;
    }

    /** Reports put together in one file may have different columns. */
    private Header repeated(TableRow row, Header header) {
        repeatedHeaders.add(row.line());
        Header next = new Header(row.cells());
        if (header.isSame(row.cells()) || !isUsable(next, row.line())) {
            return header;
        }
        next.addSigns(signs);
        columns.retainAll(next.columns());
        return next;
    }

    private void add(TableRow raw) {
        TableRow row = whole(raw);
        Identity identity = Identity.of(row, accounts, ofRowBefore, signs, warnings);
        cells.append(row, row.header().columns(), identity.name(), identity.arn());
        accountOfRow.add(identity.account());
        ofRowBefore = identity.account();
    }

    private TableRow whole(TableRow row) {
        if (row.isRagged()) {
            ragged.add(row.line());
            warnings.addLine(
                    row.line(), row.cells().size() + " cells", row.header().width() + ", as in the header");
            return row;
        }
        if (!row.hasExtraCells()) {
            return row;
        }
        TableRow joined = row.joined();
        warnings.addLine(
                row.line(),
                row.cells().size() + " cells" + (joined == null ? "" : ", read with the pieces of the name joined"),
                row.header().width() + ", as in the header");
        return joined == null ? row : joined;
    }

    /** A quote that is never closed takes the rows behind it into one cell, up to the next quote. */
    private void requireOneLine(TableRow row, RowSource.@Nullable RawRow next) {
        if (next != null && next.line() == row.line() + 1) {
            return;
        }
        for (ReportColumn column : row.header().columns()) {
            String cell = row.cell(column);
            if (cell != null && cell.indexOf('\n') >= 0) {
                ragged.add(row.line());
                problems.add(unused(
                        "line " + row.line() + ", column " + column.header(),
                        "a cell with line breaks",
                        "one line",
                        "rows may be hidden in it; export the report again"));
            }
        }
    }

    private void keysWithoutCreation(CredentialsFrame frame) {
        for (int slot = 1; slot <= 2; slot++) {
            for (int row = 0; row < frame.size(); row++) {
                if (frame.isKeyWithoutCreation(row, slot)) {
                    warnings.addCell(
                            frame.source(row).line(),
                            ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot).header(),
                            "an inactive key with a last use and no creation time",
                            "a time");
                }
            }
        }
    }

    private Problem unused(String place, String found, String expected, String advice) {
        return new Problem(Problem.Level.UNUSED, file, place, found, expected, advice);
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
