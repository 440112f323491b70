package org.iamassay.report.chart;

import java.awt.BasicStroke;
import java.util.Locale;
import org.iamassay.report.Figure;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars from left to right, side by side or stacked, each with its number. */
final class BarSketch {

    private static final double ROW = 30;
    private static final double BAR = 20;
    private static final double ROW_GAP = 12;
    private static final double AXIS = 46;
    /** Blank space around the longest number, which stands right of its bar. */
    private static final double LABEL_GAPS = 24;

    private static final double SIDES = 40;

    private final Figure figure;
    private final boolean stacked;
    private final Tint tint;

    private BarSketch(Figure figure, boolean stacked, Tint tint) {
        this.figure = figure;
        this.tint = tint;
        this.stacked = stacked;
    }

    static Charts.Sketch of(Figure figure, boolean stacked, Tint tint) {
        BarSketch sketch = new BarSketch(figure, stacked, tint);
        return new Charts.Sketch(
                sketch.plot(), sketch.height(), stacked || figure.series().size() > 1);
    }

    private double height() {
        double labels = WrappedCategoryAxis.lines(figure.categories()) * Lines.height(ChartFonts.REGULAR);
        double bars = stacked ? BAR : BAR * figure.series().size();
        double row = Math.max(ROW, Math.max(labels, bars) + ROW_GAP);
        return row * figure.categories().size() + AXIS;
    }

    private CategoryPlot plot() {
        CategoryPlot plot = new CategoryPlot(data(), new WrappedCategoryAxis(), valueAxis(), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(2, 0, 2, 4));
        annotate(plot);
        return plot;
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int s = 0; s < figure.series().size(); s++) {
            Figure.Series series = figure.series().get(s);
            for (int c = 0; c < figure.categories().size(); c++) {
                double value = Values.at(series, c);
                data.addValue(Double.isNaN(value) ? null : (Number) value, new Values.Key(s, series.name()), key(c));
            }
        }
        return data;
    }

    private Values.Key key(int category) {
        return new Values.Key(category, figure.categories().get(category));
    }

    private NumberAxis valueAxis() {
        NumberAxis axis = new NumberAxis(figure.unit());
        axis.setLabelFont(ChartFonts.SMALL);
        axis.setLabelPaint(Palette.SOFT_INK);
        axis.setTickLabelFont(ChartFonts.SMALL);
        axis.setTickLabelPaint(Palette.SOFT_INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
        double top = stacked && !Values.ofHundred(figure) ? greatestTotal() : Values.top(figure);
        axis.setRange(0, top / (1 - labelShare(top)));
        if (Values.ofHundred(figure)) {
            axis.setTickUnit(new NumberTickUnit(20));
        }
        return axis;
    }

    /** Share of the scale's length that is kept free for the number of the longest bar. */
    private double labelShare(double top) {
        double scale = Charts.WIDTH - SIDES - WrappedCategoryAxis.width(figure.categories());
        double fraction = Values.ofHundred(figure)
                ? 0
                : ChartFonts.width(figure.texts().language().decimalMark() + "5", ChartFonts.BOLD);
        return (ChartFonts.width(Values.text(Math.ceil(top), figure.texts()), ChartFonts.BOLD) + fraction + LABEL_GAPS)
                / scale;
    }

    private BarRenderer renderer() {
        BarRenderer renderer = stacked ? new LabelledStackedBars(figure.texts()) : new LabelledBars(figure.texts());
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.5);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultLegendShape(Charts.swatch());
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        for (int s = 0; s < figure.series().size(); s++) {
            Hatch fill = tint.fill(figure, s);
            renderer.setSeriesPaint(s, fill);
            renderer.setSeriesOutlinePaint(s, fill.line());
            renderer.setSeriesOutlineStroke(s, new BasicStroke(1));
        }
        return renderer;
    }

    private void annotate(CategoryPlot plot) {
        for (int c = 0; c < figure.categories().size(); c++) {
            double total = total(c);
            boolean nothing = Double.isNaN(total);
            if (nothing || stacked) {
                plot.addAnnotation(note(
                        c,
                        nothing ? figure.texts().get("html-no-data") : Values.text(total, figure.texts()),
                        nothing ? 0 : total));
            }
        }
    }

    private CategoryTextAnnotation note(int category, String text, double at) {
        CategoryTextAnnotation note = new CategoryTextAnnotation("  " + text, key(category), at);
        note.setFont(ChartFonts.REGULAR);
        note.setPaint(Palette.SOFT_INK);
        note.setTextAnchor(TextAnchor.CENTER_LEFT);
        return note;
    }

    private double greatestTotal() {
        double greatest = 1;
        for (int c = 0; c < figure.categories().size(); c++) {
            double total = total(c);
            greatest = Double.isNaN(total) ? greatest : Math.max(greatest, total);
        }
        return greatest;
    }

    /** Sum of the numbers of a category; NaN when it has none. */
    private double total(int category) {
        return figure.series().stream()
                .mapToDouble(s -> Values.at(s, category))
                .filter(v -> !Double.isNaN(v))
                .reduce(Double::sum)
                .orElse(Double.NaN);
    }
}
