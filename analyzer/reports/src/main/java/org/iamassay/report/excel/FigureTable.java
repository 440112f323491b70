package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.report.Column;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart as a table: one row per category, one column per series. */
final class FigureTable {

    private static final int CATEGORY_WIDTH = 38;
    private static final int SERIES_WIDTH = 12;

    private FigureTable() {}

    static ReportTable of(Figure figure, Texts texts) {
        return switch (figure.kind()) {
            case RING -> slices(figure, texts);
            case HEAT_MAP -> heat(figure, texts);
            case WATERFALL -> waterfall(figure, texts);
            default -> series(figure, texts);
        };
    }

    private static ReportTable series(Figure figure, Texts texts) {
        List<Column> columns = new ArrayList<>(figure.series().size() + 1);
        columns.add(text(figure.unit().isEmpty() ? " " : texts.get("workbook.in-unit", figure.unit())));
        figure.series().forEach(each -> columns.add(number(figure, each.name())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < figure.categories().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(figure.categories().get(i));
            for (Figure.Series each : figure.series()) {
                row.add(value(each.values().get(i)));
            }
            rows.add(row);
        }
        return table(figure, columns, rows);
    }

    private static ReportTable slices(Figure figure, Texts texts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure.Series slice : figure.series()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(slice.name());
            row.add(value(slice.values().stream().mapToDouble(v -> v).sum()));
            rows.add(row);
        }
        return table(figure, List.of(text(texts.get("workbook.part")), number(figure, figure.unit())), rows);
    }

    private static ReportTable heat(Figure figure, Texts texts) {
        List<Column> columns = new ArrayList<>();
        columns.add(text(texts.get("workbook.in-unit", figure.unit())));
        figure.categories().forEach(each -> columns.add(number(figure, each)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure.Series line : figure.series()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(line.name());
            line.values().forEach(number -> row.add(value(number)));
            rows.add(row);
        }
        return table(figure, columns, rows);
    }

    /** The numbers, then the stacks that are drawn of them. */
    private static ReportTable waterfall(Figure figure, Texts texts) {
        List<Figure.Series> series = new ArrayList<>(figure.series());
        for (WaterfallChart.Stack stack : WaterfallChart.stacks(figure)) {
            series.add(new Figure.Series(
                    texts.get("workbook.stack." + stack.id()), Figure.Meaning.NEUTRAL, stack.heights()));
        }
        Figure stacked = new Figure(
                figure.id(),
                figure.title(),
                figure.description(),
                figure.kind(),
                figure.unit(),
                figure.categories(),
                series);
        return series(stacked, texts);
    }

    private static ReportTable table(Figure figure, List<Column> columns, List<List<@Nullable Object>> rows) {
        return new ReportTable("figure-" + figure.id(), figure.title(), columns, rows);
    }

    private static Column text(String title) {
        return new Column("category", title, Column.Type.TEXT, CATEGORY_WIDTH, "");
    }

    private static Column number(Figure figure, String title) {
        boolean whole = figure.series().stream()
                .flatMap(each -> each.values().stream())
                .allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
        Column.Type type = whole ? Column.Type.WHOLE_NUMBER : Column.Type.DECIMAL;
        return new Column(title, title, type, SERIES_WIDTH, "");
    }

    private static @Nullable BigDecimal value(double number) {
        return Double.isNaN(number) ? null : BigDecimal.valueOf(number);
    }
}
