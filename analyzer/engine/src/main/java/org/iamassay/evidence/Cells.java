package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.evidence.json.Timestamps;
import org.iamassay.frame.CellState;
import org.iamassay.frame.CredentialsFrame;
import org.iamassay.frame.CredentialsFrameBuilder;
import org.iamassay.model.Arn;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.Sentinel;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of cells into typed cells of the dataframe, once, at the border (checklist section 1.3), undoing what
 * spreadsheets did to them (formats section 3).
 */
final class Cells {

    private static final int SHOWN = 80;

    private final CredentialsFrameBuilder builder;
    private final Signs signs;
    private final Warnings warnings;
    private final Optional<DateOrder> given;
    private final List<Pending> pending = new ArrayList<>();
    private final Lines withoutZone = new Lines();
    private boolean dayFirstSeen;
    private boolean monthFirstSeen;

    /** A date that reads in two ways, until the whole file was seen. */
    private record Pending(int index, int line, ReportColumn column, String text, SpreadsheetDate date) {}

    Cells(CredentialsFrameBuilder builder, Signs signs, Warnings warnings, Optional<DateOrder> given) {
        this.builder = builder;
        this.signs = signs;
        this.warnings = warnings;
        this.given = given;
    }

    /** Adds a row of a table whose header has these columns. */
    void append(Row row, Set<ReportColumn> columns, String name, Arn arn) {
        int index = builder.begin(row, name, arn);
        for (ReportColumn column : CredentialsFrame.DATES) {
            String cell = text(row, column);
            if (cell == null || cell.isEmpty()) {
                builder.noDate(
                        column, absent(row, columns, column, cell, "a time, N/A, no_information or not_supported"));
            } else {
                date(row, index, column, cell);
            }
        }
        for (ReportColumn column : CredentialsFrame.FLAGS) {
            String cell = text(row, column);
            if (cell == null || cell.isEmpty()) {
                builder.noFlag(column, absent(row, columns, column, cell, "true or false"));
            } else {
                flag(row, column, cell);
            }
        }
        for (ReportColumn column : CredentialsFrame.TEXTS) {
            String cell = text(row, column);
            if (cell == null || cell.isEmpty()) {
                builder.noText(column, absent(row, columns, column, cell, "a word or N/A"));
            } else {
                word(column, cell);
            }
        }
    }

    /** Reads the dates that the whole file had to be seen for; those that stay ambiguous stay unreadable. */
    void finish() {
        for (Pending cell : pending) {
            Long second = decided(cell.date());
            if (second == null) {
                warnings.addCell(
                        cell.line(),
                        cell.column().header(),
                        "'" + cell.text() + "' is one day or another",
                        "an order of day and month, given with --date-order");
            } else {
                builder.resolve(cell.index(), cell.column(), second);
            }
        }
        if (!withoutZone.isEmpty()) {
            warnings.add("the time zone of dates is lost in " + withoutZone, "UTC, which they are read as");
        }
    }

    private @Nullable Long decided(SpreadsheetDate date) {
        if (date.isSymmetric()) {
            return date.epochSecond(DateOrder.DAY_FIRST);
        }
        if (given.isPresent()) {
            return date.epochSecond(given.get());
        }
        if (dayFirstSeen == monthFirstSeen) {
            return null;
        }
        return date.epochSecond(dayFirstSeen ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private CellState absent(
            Row row, Set<ReportColumn> columns, ReportColumn column, @Nullable String cell, String expected) {
        if (!columns.contains(column)) {
            return CellState.MISSING_COLUMN;
        }
        if (cell == null) {
            return CellState.MISSING_CELL;
        }
        // AWS leaves this one empty where there is nothing to say.
        if (column != ReportColumn.ADDITIONAL_CREDENTIALS_INFO) {
            warnings.addCell(row.line(), column.header(), "an empty cell", expected);
        }
        return CellState.EMPTY;
    }

    private void date(Row row, int index, ReportColumn column, String cell) {
        long exact = Timestamps.aws(cell);
        if (exact != Timestamps.NONE) {
            builder.date(column, exact);
            return;
        }
        Sentinel sentinel = Sentinels.read(cell);
        if (sentinel != null) {
            builder.noDate(column, CellState.of(sentinel));
            return;
        }
        Long iso = Timestamps.epochSecond(cell);
        if (iso != null) {
            if (!Timestamps.isWhole(cell)) {
                mangled(row, Timestamps.hasOffset(cell));
            }
            builder.date(column, iso);
            return;
        }
        spreadsheetDate(row, index, column, cell);
    }

    private void spreadsheetDate(Row row, int index, ReportColumn column, String cell) {
        Long serial = SpreadsheetDate.serial(cell);
        if (serial != null) {
            signs.add(Sign.SERIAL_NUMBERS, row.line());
            withoutZone.add(row.line());
            builder.date(column, serial);
            return;
        }
        Long yearFirst = SpreadsheetDate.yearFirst(cell);
        if (yearFirst != null) {
            mangled(row, false);
            builder.date(column, yearFirst);
            return;
        }
        SpreadsheetDate date = SpreadsheetDate.yearLast(cell);
        if (date == null) {
            signs.add(Sign.DATE_TEXTS, row.line());
            unreadable(row, column, cell, "a time, N/A, no_information or not_supported");
            builder.noDate(column, CellState.UNREADABLE);
            return;
        }
        mangled(row, false);
        yearLast(row, index, column, cell, date);
    }

    private void yearLast(Row row, int index, ReportColumn column, String cell, SpreadsheetDate date) {
        DateOrder order = date.order();
        dayFirstSeen |= order == DateOrder.DAY_FIRST;
        monthFirstSeen |= order == DateOrder.MONTH_FIRST;
        Long second = order == null ? null : date.epochSecond(order);
        if (second == null) {
            pending.add(new Pending(index, row.line(), column, cell, date));
            builder.noDate(column, CellState.UNREADABLE);
        } else {
            builder.date(column, second);
        }
    }

    private void mangled(Row row, boolean zoneIsTold) {
        signs.add(Sign.DATES, row.line());
        if (!zoneIsTold) {
            withoutZone.add(row.line());
        }
    }

    private void flag(Row row, ReportColumn column, String cell) {
        Boolean word =
                cell.equals("false") ? Boolean.FALSE : cell.equals("true") ? Boolean.TRUE : translated(row, cell);
        if (word != null) {
            builder.flag(column, word);
            return;
        }
        Sentinel sentinel = Sentinels.read(cell);
        if (sentinel == null) {
            unreadable(row, column, cell, "true or false");
        }
        builder.noFlag(column, sentinel == null ? CellState.UNREADABLE : CellState.of(sentinel));
    }

    private @Nullable Boolean translated(Row row, String cell) {
        Boolean word = BooleanWords.read(cell);
        if (word != null) {
            signs.add(Sign.BOOLEANS, row.line());
        }
        return word;
    }

    private void word(ReportColumn column, String cell) {
        Sentinel sentinel = Sentinels.read(cell);
        if (sentinel == null) {
            builder.text(column, cell);
        } else {
            builder.noText(column, CellState.of(sentinel));
        }
    }

    private void unreadable(Row row, ReportColumn column, String cell, String expected) {
        warnings.addCell(row.line(), column.header(), "'" + shown(cell) + "'", expected);
    }

    /** A cell as it may stand in a sentence: cut, and without anything that would move a terminal's cursor. */
    static String shown(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static @Nullable String text(Row row, ReportColumn column) {
        String cell = row.cell(column);
        return cell == null ? null : cell.strip();
    }
}
