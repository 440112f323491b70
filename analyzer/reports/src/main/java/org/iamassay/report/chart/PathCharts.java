package org.iamassay.report.chart;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.iamassay.report.Figure;
import org.iamassay.report.PathDrawing;
import org.iamassay.report.Presentation;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

/** Draws ways to administrator: the same way gives the same picture, byte for byte, wherever it is drawn. */
public final class PathCharts {

    private static final int MARGIN = 12;
    private static final double GAP = 24;
    private static final double TITLE_LINE = 20;
    private static final double FOOTER_LINE = 15;
    private static final int COLUMNS = 2;
    /** What fits on a page that is as wide as the picture. */
    private static final double TALLEST = 1080;

    private PathCharts() {}

    /** Several ways in one picture that stands alone, under the title of a figure. */
    public static Picture titled(Figure caption, List<PathDrawing> paths, Presentation presentation) {
        return picture(caption, paths, presentation, true);
    }

    /** The same for a page that prints title and source itself. */
    public static Picture plain(Figure caption, List<PathDrawing> paths, Presentation presentation) {
        return picture(caption, paths, presentation, false);
    }

    private static Picture picture(Figure caption, List<PathDrawing> paths, Presentation presentation, boolean titled) {
        Outline outline = PathSketch.of(paths, COLUMNS, GAP, TALLEST);
        double width = Math.max(outline.width(), PathSketch.WIDTH);
        List<String> title = titled ? Lines.wrap(caption.title(), ChartFonts.TITLE, width) : List.of();
        List<String> footer = titled ? Lines.wrap(caption.footer(), ChartFonts.SMALL, width) : List.of();
        double top = titled ? title.size() * TITLE_LINE + 8 : 0;
        double height = top + outline.height() + (titled ? 8 + footer.size() * FOOTER_LINE : 0);
        PenPlot plot = new PenPlot(outline.drawing(), top, pen -> {
            lines(pen, Dye.INK, ChartFonts.TITLE, title, 15, TITLE_LINE);
            lines(pen, Dye.SOFT, ChartFonts.SMALL, footer, top + outline.height() + 18, FOOTER_LINE);
        });
        JFreeChart chart = new JFreeChart(null, Font.decode(null), plot, false);
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        return new Picture(
                caption,
                chart,
                (int) Math.ceil(width + 2 * MARGIN),
                (int) Math.ceil(height + 2 * MARGIN),
                Tint.of(presentation.brand()));
    }

    private static void lines(Pen pen, Dye dye, Font font, List<String> lines, double first, double step) {
        double y = first;
        for (String line : lines) {
            pen.text(dye, font, -1, 0, y, line);
            y += step;
        }
    }

    /** A lean {@code svg} element for a page that has the styles of texts. */
    public static String inline(PathDrawing path) {
        Outline outline = PathSketch.of(path);
        SvgPen pen = new SvgPen();
        outline.drawing().accept(pen);
        String slug = "d-" + path.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return "<svg class=\"lean way\" viewBox=\"0 0 " + SvgPen.number(outline.width()) + " "
                + SvgPen.number(Math.ceil(outline.height())) + "\" role=\"img\" aria-labelledby=\"" + slug + "-t "
                + slug + "-d\"><title id=\"" + slug + "-t\">" + SvgPen.escaped(path.title())
                + "</title><desc id=\"" + slug + "-d\">" + SvgPen.escaped(path.description()) + "</desc>"
                + pen.body() + "</svg>";
    }
}
