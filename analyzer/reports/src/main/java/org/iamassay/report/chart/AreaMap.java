package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Series;
import org.iamassay.report.Presentation;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * Draws many rows by many columns of scores from 0 to 100, the headings upright: from orange over a pale middle to blue, which
 * people with any colour vision tell apart, with the number in each cell.
 */
public final class AreaMap extends Plot {

    private static final long serialVersionUID = 1L;

    private static final int MARGIN = 12;
    private static final double LABELS = 118;
    private static final double COLUMN = 38;
    private static final double ROW = 21;
    private static final double HEAD_ROOM = 150;
    private static final double TITLE_LINE = 20;
    private static final double FOOT_LINE = 15;
    private static final double TOP_GAP = 10;
    private static final int TOP = 100;
    private static final int MIDDLE = 70;

    private static final Color LOW = new Color(0xF0A875);
    private static final Color PALE = new Color(0xF7F3E8);
    private static final Color HIGH = new Color(0x8FBFE0);
    private static final Hatch NOTHING = new Hatch(new Color(0xF4F6F8), new Color(0xC5CDD6), Hatch.Pattern.RISING);

    private final transient Figure figure;
    private final transient List<String> title;
    private final transient List<String> foot;

    private AreaMap(Figure figure) {
        this.figure = figure;
        this.title = Lines.wrap(figure.title(), ChartFonts.TITLE, width());
        this.foot = Lines.wrap(figure.unit() + ". " + figure.description(), ChartFonts.SMALL, width());
    }

    /** A picture that stands alone: its message above, what it shows below. */
    public static Picture titled(Figure figure, Presentation presentation) {
        AreaMap plot = new AreaMap(figure);
        JFreeChart chart = new JFreeChart(null, Font.decode(null), plot, false);
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        double height = plot.cells() + figure.series().size() * ROW + TOP_GAP + plot.foot.size() * FOOT_LINE;
        return new Picture(
                figure,
                chart,
                (int) Math.ceil(plot.width() + 2 * MARGIN),
                (int) Math.ceil(height + 2 * MARGIN),
                Tint.of(presentation.brand()));
    }

    private double width() {
        return LABELS + Math.max(COLUMN * 8, COLUMN * figure.categories().size());
    }

    /** Where the cells begin, below title and headings. */
    private double cells() {
        double longest = figure.categories().stream()
                .flatMap(name -> head(name).stream())
                .mapToDouble(line -> ChartFonts.width(line, ChartFonts.SMALL))
                .max()
                .orElse(0);
        return title.size() * TITLE_LINE + TOP_GAP + longest + 8;
    }

    private static List<String> head(String name) {
        return Lines.wrap(name, ChartFonts.SMALL, HEAD_ROOM);
    }

    @Override
    public String getPlotType() {
        return "areas";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        g2.translate(area.getX(), area.getY());
        lines(g2, ChartFonts.TITLE, Palette.INK, title, 0, TITLE_LINE);
        for (int c = 0; c < figure.categories().size(); c++) {
            heading(g2, head(figure.categories().get(c)), LABELS + (c + 0.5) * COLUMN, cells() - 6);
        }
        for (int r = 0; r < figure.series().size(); r++) {
            row(g2, figure.series().get(r), cells() + r * ROW);
        }
        double end = cells() + figure.series().size() * ROW + TOP_GAP;
        lines(g2, ChartFonts.SMALL, Palette.SOFT_INK, foot, end, FOOT_LINE);
        g2.translate(-area.getX(), -area.getY());
    }

    private static void lines(Graphics2D g2, Font font, Color ink, List<String> lines, double top, double step) {
        g2.setFont(font);
        g2.setPaint(ink);
        for (int i = 0; i < lines.size(); i++) {
            text(g2, lines.get(i), 0, top + (i + 0.5) * step, TextAnchor.CENTER_LEFT);
        }
    }

    /** A heading of one or more lines that runs upwards and ends above its column. */
    private static void heading(Graphics2D g2, List<String> lines, double x, double bottom) {
        AffineTransform before = g2.getTransform();
        g2.translate(x, bottom);
        g2.rotate(-Math.PI / 2);
        g2.setFont(ChartFonts.SMALL);
        g2.setPaint(Palette.INK);
        double step = Lines.height(ChartFonts.SMALL);
        for (int i = 0; i < lines.size(); i++) {
            text(g2, lines.get(i), 0, (i - (lines.size() - 1) / 2.0) * step, TextAnchor.CENTER_LEFT);
        }
        g2.setTransform(before);
    }

    private void row(Graphics2D g2, Series series, double top) {
        g2.setFont(ChartFonts.REGULAR);
        g2.setPaint(Palette.INK);
        text(g2, series.name(), 0, top + ROW / 2, TextAnchor.CENTER_LEFT);
        for (int c = 0; c < figure.categories().size(); c++) {
            cell(g2, Values.at(series, c), LABELS + c * COLUMN, top);
        }
    }

    private void cell(Graphics2D g2, double value, double x, double y) {
        boolean nothing = Double.isNaN(value);
        g2.setPaint(nothing ? NOTHING : shade(value));
        g2.fill(new Rectangle2D.Double(x + 1, y + 1, COLUMN - 2, ROW - 2));
        g2.setFont(ChartFonts.SMALL);
        g2.setPaint(Palette.DARK_ON_FILL);
        text(g2, nothing ? "–" : Values.text(value, figure.texts()), x + COLUMN / 2, y + ROW / 2, TextAnchor.CENTER);
    }

    /** Orange at 0, pale at 70, blue at 100. */
    static Color shade(double value) {
        return value < MIDDLE
                ? mix(LOW, PALE, Math.max(0, value) / MIDDLE)
                : mix(PALE, HIGH, Math.min(1, (value - MIDDLE) / (TOP - MIDDLE)));
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(
                channel(from.getRed(), to.getRed(), share),
                channel(from.getGreen(), to.getGreen(), share),
                channel(from.getBlue(), to.getBlue(), share));
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static void text(Graphics2D g2, String text, double x, double y, TextAnchor anchor) {
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }
}
