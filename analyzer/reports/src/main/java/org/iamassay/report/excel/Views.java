package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.report.Column;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** Tables of the content in the shape their sheet needs: some columns of one, or two joined into one. */
final class Views {

    private static final int FACTORS_WIDTH = 70;
    private static final int TRACE_WIDTH = 90;
    private static final Set<String> TRACE = Set.of("columns", "values", "finding-id");

    /** Lists of words whose meaning the dictionary tells. */
    private static final List<String> LEGEND =
            List.of(Words.TICK, Words.RESULT, Words.RESPONSE_STATUS, Words.ATTESTATION_STATUS);

    private Views() {}

    /** Where a column stands, or -1. */
    static int index(ReportTable table, String columnId) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(columnId)) {
                return i;
            }
        }
        return -1;
    }

    /** Some columns of a table; ids it does not have are left out. */
    static ReportTable columns(ReportTable table, String... ids) {
        List<Integer> kept = new ArrayList<>();
        for (String id : ids) {
            int at = index(table, id);
            if (at >= 0) {
                kept.add(at);
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            kept.forEach(at -> cells.add(row.get(at)));
            rows.add(cells);
        }
        List<Column> columns = kept.stream().map(table.columns()::get).toList();
        return new ReportTable(table.id(), table.title(), columns, rows);
    }

    /** The principals with what their risk is made of, one factor a line. */
    static ReportTable principals(ReportContent content, Words words) {
        ReportTable principals = content.table("principals");
        ReportTable factors = content.table("risk-factors");
        Map<Object, String> byArn = factors(factors);
        int arn = index(principals, "arn");
        List<Column> columns = new ArrayList<>(principals.columns());
        columns.add(Inputs.column(words.texts(), "risk-factors", Column.Type.TEXT, FACTORS_WIDTH));
        List<List<@Nullable Object>> rows = new ArrayList<>(principals.rows().size());
        for (List<@Nullable Object> row : principals.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.add(byArn.getOrDefault(row.get(arn), ""));
            rows.add(cells);
        }
        return new ReportTable(principals.id(), principals.title(), columns, Collections.unmodifiableList(rows));
    }

    /** What is affected, with room for the cells a verdict rests on: narrow, they would make every row tall. */
    static ReportTable affected(ReportContent content) {
        ReportTable affected = content.table("affected");
        List<Column> columns = affected.columns().stream()
                .map(column -> TRACE.contains(column.id()) ? wide(column) : column)
                .toList();
        return new ReportTable(affected.id(), affected.title(), columns, affected.rows());
    }

    private static Column wide(Column column) {
        return new Column(column.id(), column.title(), column.type(), TRACE_WIDTH, column.meaning());
    }

    /** Columns and words in one table, so that one filter finds any of them; columns that views add are there too. */
    static ReportTable dictionary(ReportContent content, List<View> views, Texts texts) {
        ReportTable dictionary = content.table("dictionary");
        ReportTable words = content.table("glossary");
        List<List<@Nullable Object>> rows = new ArrayList<>(dictionary.rows());
        for (View view : views) {
            ReportTable table = view.table();
            table.columns().stream()
                    .skip(
                            content.has(table.id())
                                    ? content.table(table.id()).columns().size()
                                    : 0)
                    .forEach(column ->
                            rows.add(entry(dictionary, table.title(), column.id(), column.title(), column.meaning())));
        }
        for (String list : LEGEND) {
            String title = texts.get("workbook.legend." + list);
            for (String code : Words.lists().getOrDefault(list, List.of())) {
                String word = new Words(texts).word(list, code);
                String meaning = texts.get("workbook.meaning." + list + "." + code);
                rows.add(entry(dictionary, title, code, word, meaning));
            }
        }
        int term = index(words, "term");
        int meaning = index(words, "meaning");
        words.rows().forEach(row -> rows.add(entry(dictionary, words.title(), "", row.get(term), row.get(meaning))));
        return new ReportTable(dictionary.id(), dictionary.title(), dictionary.columns(), rows);
    }

    private static List<@Nullable Object> entry(
            ReportTable dictionary, String group, String code, @Nullable Object heading, @Nullable Object meaning) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : dictionary.columns()) {
            cells.add(
                    switch (column.id()) {
                        case "group" -> group;
                        case "code" -> code;
                        case "heading" -> heading;
                        default -> meaning;
                    });
        }
        return cells;
    }

    private static Map<Object, String> factors(ReportTable table) {
        int arn = index(table, "arn");
        int factor = index(table, "factor");
        int points = index(table, "points");
        int cell = index(table, "cell");
        Map<Object, String> byArn = new HashMap<>();
        for (List<@Nullable Object> row : table.rows()) {
            Object key = row.get(arn);
            String line = row.get(points) + " " + row.get(factor) + " (" + row.get(cell) + ")";
            if (key != null) {
                byArn.merge(key, line, (above, below) -> above + "\n" + below);
            }
        }
        return byArn;
    }
}
