package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.trend.Caption;
import org.iamassay.report.trend.Columns;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.Gap;
import org.iamassay.report.trend.TimeLines;
import org.iamassay.report.trend.Waterfall;
import org.jspecify.annotations.Nullable;

/** The numbers of a figure over time as the table that its native chart is drawn from; what is not known is an empty cell. */
final class TrendNumbers {

    private static final int WIDTH = 13;
    private static final String NO_VALUE = "no value";

    private TrendNumbers() {}

    /** Whether Excel has a chart for it. */
    static boolean canDraw(Drawable figure) {
        if (figure instanceof TimeLines lines) {
            return lines.scale().steps().isEmpty();
        }
        return (figure instanceof Columns columns && !columns.slots().isEmpty())
                || (figure instanceof Waterfall steps && !steps.steps().isEmpty());
    }

    /** The table: what the horizontal axis shows in the first column, a series in each other, a remark in the last. */
    static ReportTable of(Drawable figure) {
        if (figure instanceof TimeLines lines) {
            return lines(lines);
        }
        return figure instanceof Columns columns ? columns(columns) : steps((Waterfall) figure);
    }

    private static ReportTable lines(TimeLines figure) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("as-of", "As of (UTC)", Column.Type.TIME, 20, ""));
        figure.lines().forEach(line -> columns.add(decimal(line.name())));
        columns.add(remark());
        TreeMap<Instant, String> remarks = new TreeMap<>();
        figure.lines()
                .forEach(line -> line.dots().forEach(dot -> {
                    remarks.merge(dot.at(), Double.isNaN(dot.value()) ? NO_VALUE : "", TrendNumbers::joined);
                }));
        for (Gap gap : figure.gaps()) {
            // A row without numbers between the two ends, so that the chart breaks its lines there too.
            remarks.put(middle(gap), gap.text());
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        remarks.forEach((at, text) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(at);
            figure.lines().forEach(line -> row.add(value(line, at)));
            row.add(text);
            rows.add(row);
        });
        return table(figure.caption(), columns, rows);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || one.equals(other) ? other : other.isEmpty() ? one : one + "; " + other;
    }

    private static Instant middle(Gap gap) {
        return Instant.ofEpochSecond((gap.from().getEpochSecond() + gap.to().getEpochSecond()) / 2);
    }

    private static @Nullable BigDecimal value(TimeLines.Line line, Instant at) {
        return line.dots().stream()
                .filter(dot -> dot.at().equals(at))
                .findFirst()
                .map(dot -> decimal(dot.value()))
                .orElse(null);
    }

    private static ReportTable columns(Columns figure) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("snapshot", "Snapshot", Column.Type.ID, 12, ""));
        figure.stacks().forEach(stack -> columns.add(decimal(stack.name())));
        columns.add(remark());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < figure.slots().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(figure.slots().get(i).label());
            boolean hole = true;
            for (Columns.Stack stack : figure.stacks()) {
                double value = stack.values().get(i);
                hole &= Double.isNaN(value);
                row.add(decimal(stack.below() ? 0 - value : value));
            }
            row.add(joined(figure.slots().get(i).gap(), hole ? NO_VALUE : ""));
            rows.add(row);
        }
        return table(figure.caption(), columns, rows);
    }

    private static ReportTable steps(Waterfall figure) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("snapshot", "To snapshot", Column.Type.ID, 12, ""));
        figure.parts().forEach(part -> columns.add(decimal(part.name())));
        columns.add(remark());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Waterfall.Step step : figure.steps()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(step.label());
            for (int i = 0; i < figure.parts().size(); i++) {
                row.add(step.moves().isEmpty() ? null : decimal(step.moves().get(i)));
            }
            row.add(joined(step.gap(), step.moves().isEmpty() ? "not known" : ""));
            rows.add(row);
        }
        return table(figure.caption(), columns, rows);
    }

    private static ReportTable table(Caption caption, List<Column> columns, List<List<@Nullable Object>> rows) {
        return new ReportTable("figure-" + caption.id(), caption.title(), distinct(typed(columns, rows)), rows);
    }

    /** Columns that hold nothing but whole numbers are shown without decimals. */
    private static List<Column> typed(List<Column> columns, List<List<@Nullable Object>> rows) {
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = i;
            boolean whole = column.type() == Column.Type.DECIMAL
                    && rows.stream()
                            .map(row -> row.get(at))
                            .allMatch(cell -> !(cell instanceof BigDecimal number)
                                    || number.stripTrailingZeros().scale() <= 0);
            Column.Type type = whole ? Column.Type.WHOLE_NUMBER : column.type();
            all.add(new Column(column.id(), column.title(), type, column.width(), column.meaning()));
        }
        return all;
    }

    /** Excel wants every heading of a table once. */
    private static List<Column> distinct(List<Column> columns) {
        TreeSet<String> met = new TreeSet<>();
        List<Column> all = new ArrayList<>();
        for (Column column : columns) {
            String title = column.title();
            while (!met.add(title)) {
                title += " ";
            }
            all.add(new Column(column.id(), title, column.type(), column.width(), column.meaning()));
        }
        return all;
    }

    private static @Nullable BigDecimal decimal(double value) {
        return Double.isNaN(value) ? null : BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private static Column decimal(String title) {
        return new Column(title, title, Column.Type.DECIMAL, WIDTH, "");
    }

    private static Column remark() {
        return new Column("remark", "Remark", Column.Type.TEXT, 30, "");
    }
}
