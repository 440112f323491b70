package org.iamassay.check;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Finding.TraceCell;

/** The reports of an account up to the one judged, oldest first. */
public final class ReportSeries {

    private ReportSeries() {}

    /** Every snapshot once: the same bytes again while AWS keeps the report are no snapshot of their own. */
    public static List<PastReport> of(Examination examination) {
        List<PastReport> all = new ArrayList<>(examination.earlier());
        examination.report().ifPresent(all::add);
        List<PastReport> once = new ArrayList<>();
        for (PastReport report : all) {
            if (once.stream().noneMatch(kept -> kept.isOneSnapshotWith(report, examination.parameters()))) {
                once.add(report);
            }
        }
        return once;
    }

    /** The files of a report, each with the time of its snapshot. */
    public static List<TraceCell> files(PastReport report) {
        return report.everybody()
                .flatMap(rows -> rows.rows().stream())
                .map(user -> user.row().file())
                .distinct()
                .sorted()
                .map(file -> new TraceCell(file, 0, "", report.asOf().toString()))
                .toList();
    }
}
