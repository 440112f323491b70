package org.iamassay.checks.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.check.Dates;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** The date cells of a row that cannot be true, each with why (checklist section 5.15). */
final class TimestampOddities {

    /** AWS opened to the public on this day: nothing of an account is older. */
    private static final long FIRST_DAY = Instant.parse("2006-03-14T00:00:00Z").getEpochSecond();

    /** AWS keeps the first use of each quarter of an hour, which may lie before the creation. */
    private static final long RECORDING_WINDOW = 15 * 60;

    private final long latest;

    TimestampOddities(Dates dates) {
        this.latest = dates.asOf() + dates.tolerance();
    }

    List<String> of(User row) {
        List<String> odd = new ArrayList<>();
        Map<ReportColumn, Moment> past = pastFacing(row);
        past.forEach((column, cell) -> alone(row, column, cell, odd));
        if (row.passwordNextRotation().isDate()) {
            before(row, ReportColumn.PASSWORD_NEXT_ROTATION, row.passwordNextRotation(), FIRST_DAY, "before AWS", odd);
        }
        if (row.password().isNo() && row.passwordLastUsed().isDate()) {
            odd.add(place(row, ReportColumn.PASSWORD_LAST_USED, row.passwordLastUsed()) + " without a password");
        }
        order(row, odd);
        return odd;
    }

    private static Map<ReportColumn, Moment> pastFacing(User row) {
        Map<ReportColumn, Moment> cells = new TreeMap<>();
        cells.put(ReportColumn.USER_CREATION_TIME, row.created());
        cells.put(ReportColumn.PASSWORD_LAST_USED, row.passwordLastUsed());
        cells.put(ReportColumn.PASSWORD_LAST_CHANGED, row.passwordLastChanged());
        for (AccessKey key : row.keys()) {
            cells.put(key.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED), key.lastRotated());
            cells.put(key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE), key.lastUsed());
        }
        for (SigningCertificate certificate : row.certificates()) {
            cells.put(ReportColumn.CERT_1_LAST_ROTATED.forSlot(certificate.slot()), certificate.lastRotated());
        }
        cells.values().removeIf(cell -> !cell.isDate());
        return cells;
    }

    private void alone(User row, ReportColumn column, Moment cell, List<String> odd) {
        before(row, column, cell, FIRST_DAY, "before AWS", odd);
        if (cell.epochSecond() > latest) {
            odd.add(place(row, column, cell) + " after the as-of time");
        }
    }

    /** What lies before something it cannot lie before; the order of certificates and users is not judged. */
    private static void order(User row, List<String> odd) {
        if (row.created().isDate()) {
            long created = row.created().epochSecond();
            String why = "before the user was created";
            before(row, ReportColumn.PASSWORD_LAST_USED, row.passwordLastUsed(), created - RECORDING_WINDOW, why, odd);
            before(row, ReportColumn.PASSWORD_LAST_CHANGED, row.passwordLastChanged(), created, why, odd);
            for (AccessKey key : row.keys()) {
                ReportColumn used = key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE);
                before(row, key.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED), key.lastRotated(), created, why, odd);
                before(row, used, key.lastUsed(), created - RECORDING_WINDOW, why, odd);
            }
        }
        for (AccessKey key : row.keys()) {
            if (key.lastRotated().isDate()) {
                ReportColumn used = key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE);
                long earliest = key.lastRotated().epochSecond() - RECORDING_WINDOW;
                before(row, used, key.lastUsed(), earliest, "before the key was created", odd);
            }
        }
    }

    private static void before(
            User row, ReportColumn column, Moment cell, long earliest, String why, List<String> odd) {
        if (cell.isDate() && cell.epochSecond() < earliest) {
            odd.add(place(row, column, cell) + " " + why);
        }
    }

    private static String place(User row, ReportColumn column, Moment cell) {
        return "line " + row.row().line() + ", " + column.header() + " " + cell.text();
    }
}
