package org.iamassay.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.report.Texts;

/**
 * All rows of the large tables as one JSON object: texts that come more than once are numbered in a pool, and a cell is
 * the text itself or its number.
 *
 * <p>Shape: {@code {"pool": [text…], "tables": {"id": [[cell…]…]}}}, one array of cells per row.
 */
final class EmbeddedRows {

    private static final int OFTEN_ENOUGH_TO_POOL = 2;
    private static final double SMALLEST_STEP = 0.9;

    private final int fewest;
    private final Texts texts;
    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    /** @param fewest rows that every table keeps, however little room there is */
    EmbeddedRows(int fewest, Texts texts) {
        this.fewest = fewest;
        this.texts = texts;
    }

    void add(String table, List<List<String>> rows) {
        tables.put(table, rows);
    }

    /** How many rows of a table are kept: all, unless there was no room. */
    int kept(String table, int rows) {
        List<List<String>> kept = tables.get(table);
        return kept == null ? rows : kept.size();
    }

    /** The JSON text, safe to stand in a script element; the largest tables lose their last rows until it fits. */
    String json(int bytes) {
        String json = json();
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        while (length > bytes && shorten((double) bytes / length)) {
            json = json();
            length = json.getBytes(StandardCharsets.UTF_8).length;
        }
        return json;
    }

    /** Whether there was anything left to take away. */
    private boolean shorten(double share) {
        String largest = "";
        int most = fewest;
        for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
            if (table.getValue().size() > most) {
                largest = table.getKey();
                most = table.getValue().size();
            }
        }
        int rows = Math.max(fewest, (int) (most * Math.min(share, SMALLEST_STEP)));
        tables.computeIfPresent(largest, (id, all) -> all.subList(0, rows));
        return most > fewest;
    }

    private String json() {
        Map<String, Integer> pool = pool();
        StringBuilder out = new StringBuilder("{\"words\":");
        object(out, texts.under("js."));
        object(out.append(",\"codes\":"), new CellText(texts).codes());
        object(
                out.append(",\"marks\":"),
                new TreeMap<>(Map.of(
                        "decimal", texts.language().decimalMark(),
                        "group", texts.language().groupMark())));
        out.append(",\"pool\":[");
        String separator = "";
        for (String text : pool.keySet()) {
            out.append(separator);
            Markup.json(out, text);
            separator = ",";
        }
        out.append("],\"tables\":{");
        separator = "\n";
        for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
            out.append(separator);
            Markup.json(out, table.getKey());
            rows(out.append(":["), table.getValue(), pool);
            out.append(']');
            separator = ",\n";
        }
        return out.append("}}").toString();
    }

    private static void object(StringBuilder out, Map<String, String> members) {
        String separator = "";
        out.append('{');
        for (Map.Entry<String, String> member : members.entrySet()) {
            Markup.json(out.append(separator), member.getKey());
            Markup.json(out.append(':'), member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void rows(StringBuilder out, List<List<String>> rows, Map<String, Integer> pool) {
        String separator = "";
        for (List<String> row : rows) {
            out.append(separator).append('[');
            String comma = "";
            for (String cell : row) {
                out.append(comma);
                cell(out, cell, pool);
                comma = ",";
            }
            out.append(']');
            separator = ",";
        }
    }

    private static void cell(StringBuilder out, String cell, Map<String, Integer> pool) {
        Integer number = pool.get(cell);
        if (number == null) {
            Markup.json(out, cell);
        } else {
            out.append(number.intValue());
        }
    }

    /** Texts that come more than once, the commonest first so that they get the short numbers. */
    private Map<String, Integer> pool() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tables.values().forEach(rows -> rows.forEach(row -> row.forEach(cell -> counts.merge(cell, 1, Integer::sum))));
        Map<String, Integer> pool = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN_ENOUGH_TO_POOL)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(e -> pool.put(e.getKey(), pool.size()));
        return pool;
    }
}
