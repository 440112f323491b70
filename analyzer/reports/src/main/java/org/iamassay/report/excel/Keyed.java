package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** Sets input columns, and the hidden key and digest of each row, beside a table. */
final class Keyed {

    private static final int WIDTH = 20;

    private final CellValue values;
    private final Set<String> formulas;

    /** Columns whose cells are {@code formulas} are worked out anew by other programs and take no part in the digest. */
    Keyed(CellValue values, Set<String> formulas) {
        this.values = values;
        this.formulas = formulas;
    }

    /** The table with {@code inputs} filled in by {@code given}, and its rows known by {@code key}. */
    View beside(
            ReportTable table,
            List<Inputs.Input> inputs,
            Function<List<@Nullable Object>, String> key,
            Function<String, List<@Nullable Object>> given) {
        List<Column> columns = new ArrayList<>(table.columns());
        inputs.forEach(input -> columns.add(Inputs.column(values.words().texts(), input)));
        columns.add(hidden(View.KEY));
        columns.add(hidden(View.DIGEST));
        List<List<@Nullable Object>> rows = new ArrayList<>(table.rows().size());
        for (List<@Nullable Object> row : table.rows()) {
            String known = Objects.requireNonNull(key.apply(row));
            List<@Nullable Object> cells = new ArrayList<>(columns.size());
            cells.addAll(row);
            cells.addAll(given.apply(known));
            cells.add(known);
            cells.add(digest(table.columns(), row));
            rows.add(Collections.unmodifiableList(cells));
        }
        ReportTable beside = new ReportTable(table.id(), table.title(), columns, Collections.unmodifiableList(rows));
        return new View(beside, Inputs.kinds(inputs));
    }

    private Column hidden(String id) {
        Column told = Inputs.column(values.words().texts(), id, Column.Type.ID, WIDTH);
        return new Column(id, id, told.type(), told.width(), told.meaning());
    }

    private String digest(List<Column> columns, List<@Nullable Object> row) {
        List<String> texts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!formulas.contains(columns.get(i).id())) {
                texts.add(values.of(columns.get(i).type(), row.get(i)));
            }
        }
        return RowDigest.row(texts);
    }
}
