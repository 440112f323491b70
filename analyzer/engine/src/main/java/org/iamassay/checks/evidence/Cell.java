package org.iamassay.checks.evidence;

import java.util.function.Supplier;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Previous;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;

/**
 * A date of one report that must not run backwards in later ones.
 *
 * @param what its name in texts, made when it is needed
 */
record Cell(Supplier<String> what, Moment date, ReportColumn column, Sighting sighting) {

    TraceCell trace() {
        return Previous.cell(sighting.first().row(), column);
    }

    /** The second in which the report was made, at the earliest. */
    long madeFrom() {
        return sighting.report().time().low().getEpochSecond();
    }

    /** What it says, for texts. */
    String words() {
        return (date.isDate() ? date.text() : "never") + " in the snapshot of "
                + sighting.report().asOf();
    }
}
