package org.iamassay.report.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** Builds a table of a trend. */
final class Grid {

    private final String id;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Grid(String id, String title) {
        this.id = id;
        this.title = title;
    }

    Grid text(String column, String heading, int width, String meaning) {
        return column(column, heading, Column.Type.TEXT, width, meaning);
    }

    Grid id(String column, String heading, int width, String meaning) {
        return column(column, heading, Column.Type.ID, width, meaning);
    }

    Grid time(String column, String heading, String meaning) {
        return column(column, heading, Column.Type.TIME, 20, meaning);
    }

    Grid whole(String column, String heading, String meaning) {
        return column(column, heading, Column.Type.WHOLE_NUMBER, 10, meaning);
    }

    Grid decimal(String column, String heading, String meaning) {
        return column(column, heading, Column.Type.DECIMAL, 10, meaning);
    }

    Grid column(String column, String heading, Column.Type type, int width, String meaning) {
        columns.add(new Column(column, heading, type, width, meaning));
        return this;
    }

    void row(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalStateException("table " + id + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
    }

    /** A table without one of its columns, for a page that says it above. */
    static ReportTable without(String column, ReportTable table) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!table.columns().get(i).id().equals(column)) {
                kept.add(i);
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            kept.forEach(at -> cells.add(row.get(at)));
            rows.add(Collections.unmodifiableList(cells));
        }
        List<Column> columns = kept.stream().map(table.columns()::get).toList();
        return new ReportTable(table.id(), table.title(), columns, Collections.unmodifiableList(rows));
    }

    ReportTable build() {
        return new ReportTable(id, title, columns, Collections.unmodifiableList(rows));
    }
}
