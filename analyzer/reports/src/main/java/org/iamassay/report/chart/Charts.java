package org.iamassay.report.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.iamassay.report.Figure;
import org.iamassay.report.Presentation;
import org.iamassay.report.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Draws figures: the same figure gives the same picture, byte for byte, wherever it is drawn. */
public final class Charts {

    /** Width of every chart in user units. */
    public static final int WIDTH = 640;

    private static final int MARGIN = 10;
    private static final int NO_DATA_HEIGHT = 140;
    private static final int LEGEND_LINE = 22;

    private Charts() {}

    /** A picture that stands alone: with the figure's message above the plot, its unit, source and moment below. */
    public static Picture titled(Figure figure, Presentation presentation) {
        return picture(figure, presentation, true);
    }

    /** A picture for a page that prints title and source itself. */
    public static Picture plain(Figure figure, Presentation presentation) {
        return picture(figure, presentation, false);
    }

    private static Picture picture(Figure figure, Presentation presentation, boolean titled) {
        Tint tint = Tint.of(presentation.brand());
        Sketch sketch = Values.any(figure) ? sketch(figure, tint, presentation.texts()) : noData(presentation.texts());
        JFreeChart chart = new JFreeChart(null, Font.decode(null), sketch.plot(), false);
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        double height = sketch.height() + 2.0 * MARGIN;
        if (titled) {
            chart.setTitle(title(figure.title()));
            height += chartTitleHeight(figure.title());
        }
        if (titled && !figure.footer().isEmpty()) {
            chart.addSubtitle(footer(figure.footer()));
            height += footerHeight(figure.footer());
        }
        if (sketch.legend()) {
            chart.addLegend(legend(sketch.plot()));
            height += legendHeight(figure);
        }
        return new Picture(figure, chart, WIDTH, (int) Math.ceil(height), tint);
    }

    private static Sketch sketch(Figure figure, Tint tint, Texts texts) {
        return switch (figure.kind()) {
            case BARS -> BarSketch.of(figure, false, tint);
            case STACKED_BARS -> BarSketch.of(figure, true, tint);
            case RADAR -> RadarSketch.of(figure, tint);
            case RING -> RingSketch.of(figure, tint);
            case HEAT_MAP -> HeatMapSketch.of(figure, tint);
            case WATERFALL -> WaterfallSketch.of(figure, tint);
            case PLACES -> PlacesSketch.of(figure, tint, texts);
        };
    }

    private static Sketch noData(Texts texts) {
        return new Sketch(new EmptyPlot(texts), NO_DATA_HEIGHT, false);
    }

    private static TextTitle title(String text) {
        TextTitle title = new TextTitle(text, ChartFonts.TITLE);
        title.setPaint(Palette.INK);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(0, 4, MARGIN, 0);
        return title;
    }

    private static double chartTitleHeight(String text) {
        int lines = Lines.wrap(text, ChartFonts.TITLE, WIDTH - 4.0 * MARGIN).size();
        return lines * Lines.height(ChartFonts.TITLE) + MARGIN;
    }

    private static TextTitle footer(String text) {
        TextTitle footer = new TextTitle(text, ChartFonts.SMALL);
        footer.setPaint(Palette.SOFT_INK);
        footer.setPosition(RectangleEdge.BOTTOM);
        footer.setHorizontalAlignment(HorizontalAlignment.LEFT);
        footer.setTextAlignment(HorizontalAlignment.LEFT);
        footer.setPadding(MARGIN, 4, 0, 0);
        return footer;
    }

    private static double footerHeight(String text) {
        int lines = Lines.wrap(text, ChartFonts.SMALL, WIDTH - 4.0 * MARGIN).size();
        return lines * Lines.height(ChartFonts.SMALL) + MARGIN;
    }

    private static LegendTitle legend(Plot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(ChartFonts.REGULAR);
        legend.setItemPaint(Palette.INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(3, 4, 3, 14));
        return legend;
    }

    private static double legendHeight(Figure figure) {
        double line = 0;
        int lines = 1;
        for (Figure.Series series : figure.series()) {
            double item = ChartFonts.width(series.name(), ChartFonts.REGULAR) + 60;
            if (line + item > WIDTH - 2.0 * MARGIN && line > 0) {
                lines++;
                line = 0;
            }
            line += item;
        }
        return lines * (double) LEGEND_LINE + MARGIN;
    }

    /** The swatch of a legend, large enough to show its pattern. */
    static Rectangle2D swatch() {
        return new Rectangle2D.Double(-10, -6, 20, 12);
    }

    /** A plot and the height it needs, in user units. */
    record Sketch(Plot plot, double height, boolean legend) {}
}
