package org.iamassay.checks.evidence;

import java.util.List;
import java.util.function.Function;
import org.iamassay.check.Dates;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.check.Previous;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/**
 * One user in one report; what its rows do not agree on is unknown.
 *
 * @param number place of the report in the series
 */
record Sighting(int number, PastReport report, List<User> rows, Dates dates) {

    Sighting {
        rows = List.copyOf(rows);
    }

    Sighting(int number, PastReport report, UserRows rows, Parameters parameters) {
        this(number, report, rows.rows(), Dates.at(report.asOf(), parameters));
    }

    User first() {
        return rows.get(0);
    }

    /** Whether there was a password: of root the old form of the report tells nothing, and it always had one. */
    Flag password() {
        Flag cell = Previous.fact(rows, User::password, ReportColumn.PASSWORD_ENABLED);
        return first().isRoot() && cell.isUnknown() ? Flag.YES : cell;
    }

    Moment passwordLastUsed() {
        return agreed(dates::passwordLastUsed, ReportColumn.PASSWORD_LAST_USED);
    }

    Moment passwordLastChanged() {
        return agreed(dates::passwordLastChanged, ReportColumn.PASSWORD_LAST_CHANGED);
    }

    Moment lastUsed(AccessKey key) {
        ReportColumn column = key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE);
        return agreed(row -> dates.lastUsed(row.keys().get(key.slot() - 1)), column);
    }

    private Moment agreed(Function<User, Moment> cell, ReportColumn column) {
        if (rows.size() == 1) {
            return cell.apply(first());
        }
        List<Moment> moments = rows.stream().map(cell).distinct().toList();
        return moments.size() == 1 ? moments.get(0) : Moment.unknown(column.unreadable());
    }

    /** Whether any row has a key of this creation, in whatever slot. */
    boolean hasKey(Moment created) {
        return rows.stream()
                .anyMatch(row ->
                        row.keys().stream().anyMatch(key -> key.lastRotated().equals(created)));
    }
}
