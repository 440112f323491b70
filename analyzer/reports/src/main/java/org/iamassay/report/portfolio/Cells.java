package org.iamassay.report.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** Builds a table of a portfolio: title, headings and meanings are texts. */
final class Cells {

    private final Texts texts;
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Cells(Texts texts, String id) {
        this.texts = texts;
        this.id = id;
    }

    /** A column whose text is {@code column.TABLE.ID}: heading and meaning. */
    Cells column(String column, Column.Type type, int width) {
        String[] parts = texts.get("column." + id + "." + column).split("\\|", -1);
        return column(column, parts[0].strip(), type, width, parts[1].strip());
    }

    Cells column(String column, String heading, Column.Type type, int width, String meaning) {
        columns.add(new Column(column, heading, type, width, meaning));
        return this;
    }

    void row(List<@Nullable Object> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException("table " + id + " has " + columns.size() + " columns, not " + cells.size());
        }
        rows.add(Collections.unmodifiableList(new ArrayList<>(cells)));
    }

    void row(@Nullable Object... cells) {
        row(Arrays.asList(cells));
    }

    ReportTable build() {
        return new ReportTable(id, texts.get("table." + id), columns, Collections.unmodifiableList(rows));
    }
}
