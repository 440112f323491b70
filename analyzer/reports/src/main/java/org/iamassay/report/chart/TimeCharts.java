package org.iamassay.report.chart;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.iamassay.report.Brand;
import org.iamassay.report.Figure;
import org.iamassay.report.trend.Caption;
import org.iamassay.report.trend.Columns;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.LifeStrip;
import org.iamassay.report.trend.RangeBars;
import org.iamassay.report.trend.TimeLines;
import org.iamassay.report.trend.Waterfall;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

/** Draws figures over time: the same figure gives the same picture, byte for byte, wherever it is drawn. */
public final class TimeCharts {

    /** Width of a figure that stands beside another, in user units. */
    static final int WIDTH = 560;

    private static final int MARGIN = 12;
    private static final double TITLE_LINE = 20;
    private static final double FOOTER_LINE = 15;

    private TimeCharts() {}

    /** A picture that stands alone: its message above, its unit, source and time below. */
    public static Picture titled(Drawable figure) {
        Outline outline = outline(figure);
        double room = outline.width();
        List<String> title = Lines.wrap(figure.caption().title(), ChartFonts.TITLE, room);
        List<String> footer = Lines.wrap(footer(figure.caption()), ChartFonts.SMALL, room);
        double top = title.size() * TITLE_LINE + 8;
        double height = top + outline.height() + 8 + footer.size() * FOOTER_LINE;
        PenPlot plot = new PenPlot(outline.drawing(), top, pen -> {
            lines(pen, Dye.INK, ChartFonts.TITLE, title, 15, TITLE_LINE);
            lines(pen, Dye.SOFT, ChartFonts.SMALL, footer, top + outline.height() + 18, FOOTER_LINE);
        });
        JFreeChart chart = new JFreeChart(null, Font.decode(null), plot, false);
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        return new Picture(
                named(figure.caption()),
                chart,
                (int) Math.ceil(room + 2 * MARGIN),
                (int) Math.ceil(height + 2 * MARGIN),
                Tint.of(Brand.ASSAY));
    }

    private static String footer(Caption caption) {
        return caption.unit() + ". " + caption.footer();
    }

    private static void lines(Pen pen, Dye dye, Font font, List<String> lines, double first, double step) {
        double y = first;
        for (String line : lines) {
            pen.text(dye, font, -1, 0, y, line);
            y += step;
        }
    }

    private static Figure named(Caption caption) {
        return new Figure(
                caption.id(),
                caption.title(),
                caption.description(),
                Figure.Kind.BARS,
                caption.unit(),
                List.of(),
                List.of());
    }

    /** A lean {@code svg} element for a page that has {@link #patterns}, the styles of texts, and prints the title itself. */
    public static String inline(Drawable figure) {
        return inline(figure, figure.caption().id());
    }

    /** The same with other ids, for a page that draws several accounts. */
    public static String inline(Drawable figure, String id) {
        Outline outline = outline(figure);
        SvgPen pen = new SvgPen();
        outline.drawing().accept(pen);
        String slug = "c-" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return "<svg class=\"lean\" viewBox=\"0 0 " + SvgPen.number(outline.width()) + " "
                + SvgPen.number(Math.ceil(outline.height())) + "\" role=\"img\" aria-labelledby=\"" + slug + "-t "
                + slug
                + "-d\"><title id=\"" + slug + "-t\">"
                + SvgPen.escaped(figure.caption().title())
                + "</title><desc id=\"" + slug + "-d\">"
                + SvgPen.escaped(figure.caption().description()) + "</desc>" + pen.body() + "</svg>";
    }

    /** What the lean drawings of a page share. */
    public static String patterns() {
        return SvgPatterns.element();
    }

    private static Outline outline(Drawable figure) {
        if (figure instanceof TimeLines lines) {
            return LinesSketch.of(lines);
        }
        if (figure instanceof Columns columns) {
            return ColumnsSketch.of(columns);
        }
        if (figure instanceof Waterfall waterfall) {
            return StepsSketch.of(waterfall);
        }
        if (figure instanceof RangeBars bars) {
            return BarsSketch.of(bars);
        }
        return LifeSketch.of((LifeStrip) figure);
    }
}
