package org.iamassay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** The snapshot before the one judged, as checks of phase H see it. */
public final class Previous {

    /** The reason code without one. */
    public static final String NONE = "no-earlier-snapshot";

    private final PastReport report;
    private final Dates dates;
    private final Map<String, List<UserRows>> byArn = new HashMap<>();

    private Previous(PastReport report, Parameters parameters) {
        this.report = report;
        this.dates = new Dates(report.asOf(), parameters);
        report.users()
                .forEach(user -> byArn.computeIfAbsent(user.first().arn().text(), arn -> new ArrayList<>(1))
                        .add(user));
    }

    /** The latest earlier snapshot that is not the one judged once more; found once per examination. */
    public static Optional<Previous> of(Examination examination) {
        return examination.prepare("previous snapshot", parameters -> find(examination, parameters));
    }

    private static Optional<Previous> find(Examination examination, Parameters parameters) {
        List<PastReport> earlier = examination.earlier();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            PastReport report = earlier.get(i);
            boolean again = examination
                    .report()
                    .map(own -> report.isOneSnapshotWith(own, parameters))
                    .orElse(false);
            if (report.asOf().isBefore(examination.snapshot().asOf()) && !again) {
                return Optional.of(new Previous(report, parameters));
            }
        }
        return Optional.empty();
    }

    public PastReport report() {
        return report;
    }

    /** Dates as seen from the time of the previous snapshot. */
    public Dates dates() {
        return dates;
    }

    /** Its words in evidence texts. */
    public String name() {
        return "the snapshot of " + report.asOf();
    }

    /** The rows of a user of the snapshot judged; none when the user is not in it (history section 2.1). */
    public List<User> rowsOf(User user) {
        return byArn.getOrDefault(user.arn().text(), List.of()).stream()
                .filter(rows -> isSame(rows.first(), user))
                .flatMap(rows -> rows.rows().stream())
                .toList();
    }

    /** Whether two rows are of one user: its ARN, and its creation where both sides know it. */
    public static boolean isSame(User one, User other) {
        boolean bothKnown = one.created().isDate() && other.created().isDate();
        return one.arn().text().equals(other.arn().text())
                && (!bothKnown || one.created().equals(other.created()));
    }

    /** Why a user may have been there without being listed; empty when the user is surely new. */
    public Optional<String> gap(User user) {
        return report.whole() || report.isSurelyBefore(user.created())
                ? Optional.empty()
                : Optional.of(Whole.incomplete(EvidenceKind.CREDENTIAL_REPORT));
    }

    /** What all rows of a user say; unknown where they differ. */
    public static Flag fact(Collection<User> rows, Function<User, Flag> cell, ReportColumn column) {
        if (rows.size() == 1) {
            return cell.apply(rows.iterator().next());
        }
        List<Flag> flags = rows.stream().map(cell).toList();
        if (flags.stream().allMatch(Flag::isYes)) {
            return Flag.YES;
        }
        if (flags.stream().allMatch(Flag::isNo)) {
            return Flag.NO;
        }
        return Flag.unknown(flags.stream()
                .filter(Flag::isUnknown)
                .map(Flag::reason)
                .findFirst()
                .orElse(column.unreadable()));
    }

    /** The reason code of a date that is not known. */
    public static String unknown(Moment date, ReportColumn column) {
        return date.isUnknown() ? date.reason() : column.unreadable();
    }

    /** Cells of the previous report, to stand in a trace beside those of the report judged. */
    public static List<TraceCell> cells(Collection<User> rows, ReportColumn... columns) {
        List<TraceCell> cells = new ArrayList<>();
        for (User user : rows) {
            for (ReportColumn column : columns) {
                cells.add(cell(user.row(), column));
            }
        }
        return cells;
    }

    /** One cell of a row. */
    public static TraceCell cell(Row row, ReportColumn column) {
        return new TraceCell(row.file(), row.line(), row.name(column), row.cell(column));
    }
}
