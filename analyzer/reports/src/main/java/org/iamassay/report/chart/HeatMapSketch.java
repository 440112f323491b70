package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.iamassay.report.Figure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Cells in shades of one colour, each with its number: drawn as stacked bars of equal parts, one bar a row. */
final class HeatMapSketch extends StackedBarRenderer {

    private static final long serialVersionUID = 1L;

    private static final double CELL = 30;
    private static final double LABELS = 210;
    private static final double NOTE_LINE = 14;
    private static final int MONTHS = 12;
    private static final Hatch NOTHING = new Hatch(new Color(0xF4F6F8), new Color(0xC5CDD6), Hatch.Pattern.RISING);

    private final transient Figure figure;
    private final transient Tint tint;
    private final double columnWidth;

    private HeatMapSketch(Figure figure, Tint tint) {
        this.figure = figure;
        this.tint = tint;
        this.columnWidth =
                (Charts.WIDTH - LABELS) / Math.max(1, figure.categories().size()) - 6;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(true);
        setDefaultOutlinePaint(Palette.PAPER);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        setDefaultItemLabelsVisible(true);
    }

    static Charts.Sketch of(Figure figure, Tint tint) {
        HeatMapSketch renderer = new HeatMapSketch(figure, tint);
        WrappedCategoryAxis rows = new WrappedCategoryAxis();
        rows.setCategoryMargin(0.06);
        rows.setAxisLineVisible(false);
        NumberAxis columns = new NumberAxis();
        columns.setRange(0, Math.max(1, figure.categories().size()));
        columns.setVisible(false);
        columns.setTickLabelFont(ChartFonts.SMALL);
        columns.setLabelFont(ChartFonts.SMALL);
        CategoryPlot plot = new CategoryPlot(renderer.data(), rows, columns, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(renderer.headHeight(), 0, 2, 4));
        return new Charts.Sketch(plot, renderer.headHeight() + renderer.rowsHeight(), false);
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int c = 0; c < figure.categories().size(); c++) {
            for (int s = 0; s < figure.series().size(); s++) {
                Values.Key row = new Values.Key(s, figure.series().get(s).name());
                data.addValue(1, new Values.Key(c, figure.categories().get(c)), row);
            }
        }
        return data;
    }

    private double headHeight() {
        int lines =
                figure.categories().stream().mapToInt(c -> head(c).size()).max().orElse(1);
        return lines * Lines.height(ChartFonts.SMALL) + 6;
    }

    private double rowsHeight() {
        List<String> names = figure.series().stream().map(Figure.Series::name).toList();
        double row = WrappedCategoryAxis.lines(names) * Lines.height(ChartFonts.REGULAR) + 10;
        double cell = noteLines() == 0 ? CELL : CELL + noteLines() * NOTE_LINE;
        return Math.max(cell, row) * names.size() + 10;
    }

    private List<String> head(String column) {
        return Lines.wrap(column, ChartFonts.SMALL, columnWidth);
    }

    /** A row of the renderer is a column of the figure, and the other way round. */
    @Override
    public Paint getItemPaint(int row, int column) {
        double value = Values.at(figure.series().get(column), row);
        return Double.isNaN(value) ? NOTHING : shade(figure.series().get(column), value);
    }

    private Color shade(Figure.Series series, double value) {
        return tint.shade(series.meaning(), value / Values.top(figure));
    }

    @Override
    protected void drawItemLabel(
            Graphics2D g2,
            CategoryDataset data,
            int row,
            int column,
            CategoryPlot plot,
            CategoryItemLabelGenerator generator,
            Rectangle2D bar,
            boolean negative) {
        if (column == 0) {
            drawHead(g2, figure.categories().get(row), bar);
        }
        drawCell(g2, figure.series().get(column), row, bar);
    }

    private void drawCell(Graphics2D g2, Figure.Series series, int column, Rectangle2D cell) {
        double value = Values.at(series, column);
        boolean nothing = Double.isNaN(value);
        g2.setFont(ChartFonts.BOLD);
        g2.setPaint(nothing ? Palette.DARK_ON_FILL : Palette.inkOn(shade(series, value)));
        List<String> notes = notes(series, column);
        double y = cell.getCenterY() - notes.size() * NOTE_LINE / 2;
        center(g2, nothing ? "–" : number(value), cell.getCenterX(), y);
        g2.setFont(ChartFonts.SMALL);
        for (String note : notes) {
            y += NOTE_LINE;
            center(g2, Lines.shortened(note, ChartFonts.SMALL, columnWidth - 4), cell.getCenterX(), y);
        }
    }

    /** In a calendar nothing is told by a dot, so that what there is stands out. */
    private String number(double value) {
        return value == 0 && figure.categories().size() >= MONTHS ? "·" : Values.text(value, figure.texts());
    }

    private static List<String> notes(Figure.Series series, int column) {
        return series.note(column).isEmpty()
                ? List.of()
                : series.note(column).lines().toList();
    }

    private int noteLines() {
        return figure.series().stream()
                .flatMap(series -> series.notes().stream())
                .mapToInt(note -> note.isEmpty() ? 0 : (int) note.lines().count())
                .max()
                .orElse(0);
    }

    private void drawHead(Graphics2D g2, String column, Rectangle2D cell) {
        g2.setFont(ChartFonts.SMALL);
        g2.setPaint(Palette.INK);
        List<String> lines = head(column);
        double step = Lines.height(ChartFonts.SMALL);
        double y = cell.getMinY() - lines.size() * step + step / 2 - 4;
        for (String line : lines) {
            center(g2, line, cell.getCenterX(), y);
            y += step;
        }
    }

    private static void center(Graphics2D g2, String text, double x, double y) {
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, TextAnchor.CENTER);
    }
}
