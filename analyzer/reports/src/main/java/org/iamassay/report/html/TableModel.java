package org.iamassay.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** Tables for the template: small ones whole, large ones with their first rows and the rest for the script. */
final class TableModel {

    /** Rows that stand in the page itself when a table is large. */
    static final int FIRST_ROWS = 25;
    /** Tables up to this size stand in the page as a whole. */
    static final int SMALL = 150;

    private final ReportTable table;
    private final List<Column> columns;
    private final List<List<String>> texts;

    TableModel(ReportTable table) {
        this.table = table;
        boolean large = table.rows().size() > SMALL;
        this.columns = table.columns().stream()
                .filter(c -> !large || !Layout.isHeavy(table, c))
                .toList();
        this.texts = texts();
    }

    String id() {
        return table.id();
    }

    /** All rows as people read them. */
    List<List<String>> rows() {
        return texts;
    }

    boolean isLarge() {
        return texts.size() > SMALL;
    }

    /** Values for the template; {@code kept} is how many rows the page holds. */
    Map<String, Object> values(int kept) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", table.id());
        model.put("title", table.title());
        model.put("total", String.valueOf(texts.size()));
        model.put("rowWord", texts.size() == 1 ? "row" : "rows");
        model.put("empty", texts.isEmpty());
        model.put("large", isLarge());
        model.put("shownFirst", String.valueOf(FIRST_ROWS));
        model.put("cut", kept < texts.size());
        model.put("fewerColumns", columns.size() < table.columns().size());
        model.put("kept", String.valueOf(kept));
        model.put("columns", columns.stream().map(this::column).toList());
        model.put("rows", first().stream().map(this::row).toList());
        return model;
    }

    private List<List<String>> first() {
        return isLarge() ? texts.subList(0, FIRST_ROWS) : texts;
    }

    private List<List<String>> texts() {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> columns.contains(table.columns().get(i)))
                .boxed()
                .toList();
        List<List<String>> rows = new ArrayList<>(table.rows().size());
        for (List<@Nullable Object> row : table.rows()) {
            List<String> cells = new ArrayList<>(shown.size());
            for (int i : shown) {
                cells.add(CellText.of(table.columns().get(i), row.get(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private Map<String, Object> column(Column column) {
        return Map.of(
                "id", column.id(),
                "title", column.title(),
                "meaning", column.meaning(),
                "kind", CellText.kind(column.type()),
                "extra", !Layout.isMain(table, column));
    }

    private Map<String, Object> row(List<String> row) {
        List<Map<String, Object>> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(cell(columns.get(i), row.get(i), i == 0));
        }
        return Map.of("cells", cells);
    }

    private Map<String, Object> cell(Column column, String text, boolean head) {
        String kind = CellText.kind(column.type());
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("text", text);
        cell.put("kind", kind);
        cell.put("head", head);
        cell.put("extra", !Layout.isMain(table, column));
        cell.put("badge", kind.equals("word") && !text.isEmpty());
        cell.put("slug", Markup.slug(text));
        cell.put("link", kind.equals("link") && text.startsWith("https://"));
        cell.put("finding", table.id().equals("findings") && column.id().equals("reference"));
        return cell;
    }
}
