package org.iamassay.evidence;

import java.util.Set;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.Sentinel;
import org.iamassay.model.TextCell;
import org.jspecify.annotations.Nullable;

/** Turns the text of cells into types, once, at the border (checklist section 1.3). */
final class Cells {

    private final Set<ReportColumn> columns;

    /** Reads cells of a table whose header has these columns. */
    Cells(Set<ReportColumn> columns) {
        this.columns = columns;
    }

    Flag flag(Row row, ReportColumn column) {
        if (!columns.contains(column)) {
            return Flag.unknown(column.missing());
        }
        String cell = text(row, column);
        if (cell.equalsIgnoreCase("true")) {
            return Flag.YES;
        }
        if (cell.equalsIgnoreCase("false")) {
            return Flag.NO;
        }
        Sentinel sentinel = sentinel(cell);
        return sentinel == null ? Flag.unknown(column.unreadable()) : Flag.sentinel(sentinel, column.unreadable());
    }

    /** The flag of a password: what is neither true nor false is {@code password-unknown}. */
    Flag password(Row row) {
        Flag flag = flag(row, ReportColumn.PASSWORD_ENABLED);
        if (!flag.isUnknown() || !columns.contains(ReportColumn.PASSWORD_ENABLED)) {
            return flag;
        }
        Sentinel sentinel = sentinel(text(row, ReportColumn.PASSWORD_ENABLED));
        return sentinel == null ? Flag.unknown("password-unknown") : Flag.sentinel(sentinel, "password-unknown");
    }

    Moment moment(Row row, ReportColumn column) {
        if (!columns.contains(column)) {
            return Moment.unknown(column.missing());
        }
        String cell = text(row, column);
        Sentinel sentinel = sentinel(cell);
        if (sentinel != null) {
            return Moment.sentinel(sentinel);
        }
        Long second = Timestamps.epochSecond(cell);
        return second == null ? Moment.unknown(column.unreadable()) : Moment.at(second);
    }

    TextCell textCell(Row row, ReportColumn column) {
        if (!columns.contains(column)) {
            return TextCell.unknown(column.missing());
        }
        String cell = text(row, column);
        Sentinel sentinel = sentinel(cell);
        if (sentinel != null) {
            return TextCell.sentinel(sentinel);
        }
        return cell.isEmpty() ? TextCell.unknown(column.unreadable()) : TextCell.of(cell);
    }

    private static String text(Row row, ReportColumn column) {
        String cell = row.cell(column);
        return cell == null ? "" : cell.strip();
    }

    private static @Nullable Sentinel sentinel(String cell) {
        for (Sentinel sentinel : Sentinel.values()) {
            if (cell.equalsIgnoreCase(sentinel.word())) {
                return sentinel;
            }
        }
        return null;
    }
}
