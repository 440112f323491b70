package org.iamassay.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** Tables for the template: small ones whole, large ones with their first rows and the rest for the script. */
final class TableModel {

    /** Rows that stand in the page itself when a table is large. */
    static final int FIRST_ROWS = 25;
    /** Tables up to this size stand in the page as a whole. */
    static final int SMALL = 150;

    private final ReportTable table;
    private final List<Column> columns;
    private final List<List<String>> cells;
    private final Texts texts;
    private final CellText words;
    private final Map<String, String> codes;

    TableModel(ReportTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
        this.words = new CellText(texts);
        this.codes = words.codes();
        boolean large = table.rows().size() > SMALL;
        this.columns = table.columns().stream()
                .filter(c -> !large || !Layout.isHeavy(table, c))
                .toList();
        this.cells = cells();
    }

    String id() {
        return table.id();
    }

    /** All rows as people read them. */
    List<List<String>> rows() {
        return cells;
    }

    boolean isLarge() {
        return cells.size() > SMALL;
    }

    /** Values for the template; {@code kept} is how many rows the page holds. */
    Map<String, Object> values(int kept) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", table.id());
        model.put("title", table.title());
        model.put("total", String.valueOf(cells.size()));
        model.put("rowsWords", texts.count("html-rows", cells.size()));
        model.put("empty", cells.isEmpty());
        model.put("large", isLarge());
        model.put("firstWords", texts.get("html-first", FIRST_ROWS, cells.size()));
        model.put("cut", kept < cells.size());
        model.put("cutWords", texts.get("html-cut", kept, cells.size()));
        model.put("fewerColumns", columns.size() < table.columns().size());
        model.put("columns", columns.stream().map(this::column).toList());
        model.put("rows", first().stream().map(this::row).toList());
        return model;
    }

    private List<List<String>> first() {
        return isLarge() ? cells.subList(0, FIRST_ROWS) : cells;
    }

    private List<List<String>> cells() {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> columns.contains(table.columns().get(i)))
                .boxed()
                .toList();
        List<List<String>> rows = new ArrayList<>(table.rows().size());
        for (List<@Nullable Object> row : table.rows()) {
            List<String> shownCells = new ArrayList<>(shown.size());
            for (int i : shown) {
                shownCells.add(words.of(table.columns().get(i), row.get(i)));
            }
            rows.add(shownCells);
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
        List<Map<String, Object>> models = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            models.add(cell(columns.get(i), row.get(i), i == 0));
        }
        return Map.of("cells", models);
    }

    private Map<String, Object> cell(Column column, String text, boolean head) {
        String kind = CellText.kind(column.type());
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("text", text);
        cell.put("kind", kind);
        cell.put("head", head);
        cell.put("extra", !Layout.isMain(table, column));
        cell.put("badge", kind.equals("word") && !text.isEmpty());
        cell.put("slug", Markup.slug(kind.equals("word") ? codes.getOrDefault(text, text) : text));
        cell.put("link", kind.equals("link") && text.startsWith("https://"));
        cell.put("finding", table.id().equals("findings") && column.id().equals("reference"));
        return cell;
    }
}
