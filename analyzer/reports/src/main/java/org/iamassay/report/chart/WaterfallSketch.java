package org.iamassay.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Texts;
import org.iamassay.report.Waterfall;
import org.iamassay.report.Waterfall.Kind;
import org.iamassay.report.Waterfall.Step;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Columns that begin where the one before ended, each with its number and a line that leads to the next. */
final class WaterfallSketch extends Plot {

    private static final long serialVersionUID = 1L;

    private static final double HEIGHT = 250;
    private static final double SCALE_WIDTH = 40;
    private static final double COLUMN = 0.62;
    private static final double LABEL = 0.94;
    private static final double GAP = 11;
    private static final double NOTE = 20;
    private static final double PLATE = 15;
    private static final double THIN = 3;
    private static final BasicStroke LINE = new BasicStroke(1);
    private static final BasicStroke BASE_LINE = new BasicStroke(1.2f);
    private static final BasicStroke LEAD =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);

    private final transient Waterfall waterfall;
    private final transient Texts texts;
    private final transient Tint tint;

    private WaterfallSketch(Figure figure, Tint tint) {
        this.tint = tint;
        this.waterfall = Waterfall.of(figure);
        this.texts = figure.texts();
    }

    static Charts.Sketch of(Figure figure, Tint tint) {
        WaterfallSketch sketch = new WaterfallSketch(figure, tint);
        return new Charts.Sketch(sketch, HEIGHT + sketch.foot(), false);
    }

    @Override
    public String getPlotType() {
        return "waterfall";
    }

    /** Room below the columns: their names, and the note on a scale that does not begin at zero. */
    private double foot() {
        double width = (Charts.WIDTH - 20 - SCALE_WIDTH) / waterfall.steps().size() * LABEL;
        int lines = waterfall.steps().stream()
                .mapToInt(step -> Lines.wrap(step.name(), font(step), width).size())
                .max()
                .orElse(1);
        return lines * Lines.height(ChartFonts.REGULAR) + 12 + (isCut() ? NOTE : 0);
    }

    private boolean isCut() {
        return waterfall.floor() > 0;
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        Rectangle2D field = new Rectangle2D.Double(
                area.getX() + SCALE_WIDTH,
                area.getY() + 4,
                area.getWidth() - SCALE_WIDTH,
                area.getHeight() - 4 - foot());
        drawScale(g2, field);
        List<Step> steps = waterfall.steps();
        for (int i = 0; i + 1 < steps.size(); i++) {
            drawLead(g2, field, i);
        }
        for (int i = 0; i < steps.size(); i++) {
            drawColumn(g2, field, i);
            drawName(g2, field, i);
        }
        line(g2, Palette.SOFT_INK, BASE_LINE, field.getX(), y(field, base()), field.getMaxX(), y(field, base()));
        if (isCut()) {
            String note = texts.get("chart.cut-scale", Values.text(waterfall.floor(), texts));
            text(
                    g2,
                    ChartFonts.SMALL,
                    Palette.SOFT_INK,
                    note,
                    field.getX(),
                    area.getMaxY() - 8,
                    TextAnchor.CENTER_LEFT);
        }
    }

    private double base() {
        return Math.max(0, waterfall.floor());
    }

    private void drawScale(Graphics2D g2, Rectangle2D field) {
        double tick = waterfall.tick();
        long first = (long) Math.ceil(waterfall.floor() / tick - 1e-9);
        for (long i = first; i * tick <= waterfall.top(); i++) {
            double at = y(field, i * tick);
            line(g2, Palette.GRID, LINE, field.getX(), at, field.getMaxX(), at);
            String number = Values.text(i * tick, texts);
            text(g2, ChartFonts.SMALL, Palette.SOFT_INK, number, field.getX() - 6, at, TextAnchor.CENTER_RIGHT);
        }
    }

    /** From the end of a column to the next one, which begins or, for the last, ends there. */
    private void drawLead(Graphics2D g2, Rectangle2D field, int step) {
        double at = y(field, waterfall.steps().get(step).to());
        Rectangle2D one = column(field, step);
        Rectangle2D next = column(field, step + 1);
        line(g2, Palette.SOFT_INK, LEAD, one.getMaxX(), at, next.getX(), at);
    }

    private void drawColumn(Graphics2D g2, Rectangle2D field, int index) {
        Step step = waterfall.steps().get(index);
        Rectangle2D column = column(field, index);
        Hatch fill = tint.fill(meaning(step));
        if (step.value() == 0) {
            line(
                    g2,
                    Palette.SOFT_INK,
                    new BasicStroke(2),
                    column.getX(),
                    column.getY(),
                    column.getMaxX(),
                    column.getY());
        } else {
            g2.setPaint(fill);
            g2.fill(column);
            g2.setPaint(fill.line());
            g2.setStroke(LINE);
            g2.draw(column);
        }
        boolean below = step.kind() == Kind.LOSS;
        double at = below ? column.getMaxY() + GAP : column.getY() - GAP;
        plate(g2, step.text(texts), column.getCenterX(), at);
        text(g2, ChartFonts.BOLD, Palette.INK, step.text(texts), column.getCenterX(), at, TextAnchor.CENTER);
    }

    /** Keeps the lines of the scale away from a number. */
    private static void plate(Graphics2D g2, String number, double x, double y) {
        double width = ChartFonts.width(number, ChartFonts.BOLD) + 6;
        g2.setPaint(Palette.PAPER);
        g2.fill(new Rectangle2D.Double(x - width / 2, y - PLATE / 2, width, PLATE));
    }

    private Rectangle2D column(Rectangle2D field, int index) {
        Step step = waterfall.steps().get(index);
        double slot = field.getWidth() / waterfall.steps().size();
        double top = y(field, step.high());
        double height = Math.max(step.value() == 0 ? 0 : THIN, y(field, step.low()) - top);
        return new Rectangle2D.Double(field.getX() + slot * (index + (1 - COLUMN) / 2), top, slot * COLUMN, height);
    }

    private void drawName(Graphics2D g2, Rectangle2D field, int index) {
        Step step = waterfall.steps().get(index);
        double slot = field.getWidth() / waterfall.steps().size();
        double y = field.getMaxY() + 6 + Lines.height(ChartFonts.REGULAR) / 2;
        for (String line : Lines.wrap(step.name(), font(step), slot * LABEL)) {
            text(g2, font(step), Palette.INK, line, field.getX() + slot * (index + 0.5), y, TextAnchor.CENTER);
            y += Lines.height(ChartFonts.REGULAR);
        }
    }

    private static Font font(Step step) {
        return step.kind() == Kind.TOTAL ? ChartFonts.BOLD : ChartFonts.REGULAR;
    }

    private static Meaning meaning(Step step) {
        return switch (step.kind()) {
            case TOTAL -> Meaning.NEUTRAL;
            case GAIN -> Meaning.PASS;
            case LOSS -> Meaning.FAIL;
        };
    }

    private double y(Rectangle2D field, double value) {
        double share = (value - waterfall.floor()) / (waterfall.top() - waterfall.floor());
        return field.getMaxY() - share * field.getHeight();
    }

    private static void line(
            Graphics2D g2, Paint paint, BasicStroke stroke, double x1, double y1, double x2, double y2) {
        g2.setPaint(paint);
        g2.setStroke(stroke);
        g2.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void text(
            Graphics2D g2, Font font, Paint paint, String text, double x, double y, TextAnchor anchor) {
        g2.setFont(font);
        g2.setPaint(paint);
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }
}
