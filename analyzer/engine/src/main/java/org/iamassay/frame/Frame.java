package org.iamassay.frame;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The dataframe of one table of one account: typed columns, filled row by row, then only read. */
public final class Frame {

    private final TableDescription description;
    private final List<Column<?>> columns;
    private int size;

    Frame(TableDescription description) {
        this.description = description;
        this.columns =
                description.columns().stream().<Column<?>>map(Frame::column).toList();
    }

    public TableDescription description() {
        return description;
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** A cell: a String for a text or a time (ISO 8601, UTC), a Long, a Double, a Boolean; null when empty. */
    public @Nullable Object cell(int row, int column) {
        Column<?> cells = columns.get(column);
        if (cells.isMissing(row)) {
            return null;
        }
        return switch (description.columns().get(column).type()) {
            case TEXT -> ((StringColumn) cells).get(row);
            case INTEGER -> ((LongColumn) cells).getLong(row);
            case NUMBER -> ((DoubleColumn) cells).getDouble(row);
            case BOOLEAN -> ((BooleanColumn) cells).getByte(row) == 1;
            case TIME ->
                Instant.ofEpochSecond(((LongColumn) cells).getLong(row)).toString();
        };
    }

    /** Adds a row; each value has the type of its column, and an empty text is an empty cell. */
    void append(List<@Nullable Object> values) {
        for (int i = 0; i < columns.size(); i++) {
            append(columns.get(i), description.columns().get(i).type(), values.get(i));
        }
        size++;
    }

    private static void append(Column<?> cells, ColumnType type, @Nullable Object value) {
        if (value == null) {
            cells.appendMissing();
            return;
        }
        switch (type) {
            case TEXT -> ((StringColumn) cells).append((String) value);
            case INTEGER -> ((LongColumn) cells).append(((Number) value).longValue());
            case NUMBER -> ((DoubleColumn) cells).append(((Number) value).doubleValue());
            case BOOLEAN -> ((BooleanColumn) cells).append((Boolean) value);
            case TIME -> ((LongColumn) cells).append(((Instant) value).getEpochSecond());
        }
    }

    /** The whole as a Tablesaw table. */
    Table table() {
        return Table.create(description.name(), columns);
    }

    private static Column<?> column(ColumnDescription description) {
        return switch (description.type()) {
            case TEXT -> StringColumn.create(description.name());
            case INTEGER, TIME -> LongColumn.create(description.name());
            case NUMBER -> DoubleColumn.create(description.name());
            case BOOLEAN -> BooleanColumn.create(description.name());
        };
    }
}
