package org.iamassay.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.iamassay.model.ReportColumn;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;

/** The typed columns of {@code credentials}: which report column is a date, a flag or a text, and its Tablesaw column. */
final class Columns {

    private final Map<ReportColumn, LongColumn> dates = new EnumMap<>(ReportColumn.class);
    private final Map<ReportColumn, BooleanColumn> flags = new EnumMap<>(ReportColumn.class);
    private final Map<ReportColumn, StringColumn> texts = new EnumMap<>(ReportColumn.class);
    private final Map<ReportColumn, ShortColumn> states = new EnumMap<>(ReportColumn.class);

    Columns() {
        CredentialsFrame.DATES.forEach(column -> dates.put(column, LongColumn.create(column.header())));
        CredentialsFrame.FLAGS.forEach(column -> flags.put(column, BooleanColumn.create(column.header())));
        CredentialsFrame.TEXTS.forEach(column -> texts.put(column, StringColumn.create(column.header())));
        CredentialsFrame.DATES.forEach(column -> states.put(column, ShortColumn.create(column.header() + "_state")));
        CredentialsFrame.FLAGS.forEach(column -> states.put(column, ShortColumn.create(column.header() + "_state")));
        CredentialsFrame.TEXTS.forEach(column -> states.put(column, ShortColumn.create(column.header() + "_state")));
    }

    /** Epoch seconds. */
    LongColumn date(ReportColumn column) {
        return Objects.requireNonNull(dates.get(column), column.header());
    }

    BooleanColumn flag(ReportColumn column) {
        return Objects.requireNonNull(flags.get(column), column.header());
    }

    StringColumn text(ReportColumn column) {
        return Objects.requireNonNull(texts.get(column), column.header());
    }

    ShortColumn state(ReportColumn column) {
        return Objects.requireNonNull(states.get(column), column.header());
    }
}
