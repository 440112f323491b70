package org.iamassay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a table whose title, headings and meanings are texts. */
final class TableBuilder {

    private final Texts texts;
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    TableBuilder(Texts texts, String id) {
        this.texts = texts;
        this.id = id;
    }

    /** Adds a column; its text is {@code column.TABLE.ID}, else {@code column.ID}: heading and meaning. */
    TableBuilder column(String column, Column.Type type, int width) {
        String own = "column." + id + "." + column;
        return column(column, texts.parts(texts.has(own) ? own : "column." + column), type, width);
    }

    /** Adds a column with heading and meaning. */
    TableBuilder column(String column, List<String> headingAndMeaning, Column.Type type, int width) {
        columns.add(new Column(column, headingAndMeaning.get(0), type, width, headingAndMeaning.get(1)));
        return this;
    }

    /** Adds a row, one cell per column. */
    TableBuilder row(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalStateException("table " + id + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
        return this;
    }

    /** How many rows were added. */
    int size() {
        return rows.size();
    }

    ReportTable build() {
        return new ReportTable(id, texts.get("table." + id), columns, Collections.unmodifiableList(rows));
    }
}
