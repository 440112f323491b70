package org.iamassay.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.report.Figure;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SpiderWebPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** A web with rings at quarters of the scale; every spoke carries its name and numbers. */
final class RadarSketch extends SpiderWebPlot {

    private static final long serialVersionUID = 1L;

    private static final double HEIGHT = 470;
    private static final double LABEL_WIDTH = 190;
    private static final double SIDE = 16;
    private static final String NO_BREAK = "\u00A0";
    private static final double GAP = 0.27;
    private static final int RINGS = 4;
    private static final double DOT = 7;
    private static final int TRANSLUCENT = 46;
    private static final int FURTHEST = 6;

    private final transient Figure figure;
    private final transient Tint tint;
    /** Where labels stand in the drawing under way. */
    private final transient List<Rectangle2D> labels = new ArrayList<>();

    private RadarSketch(Figure figure, Tint tint) {
        super(data(figure));
        this.figure = figure;
        this.tint = tint;
        setMaxValue(Values.top(figure));
        setInteriorGap(GAP);
        setStartAngle(90);
        setAxisLinePaint(Palette.GRID);
        setBackgroundPaint(Palette.PAPER);
        setOutlineVisible(false);
        for (int s = 0; s < figure.series().size(); s++) {
            setSeriesPaint(s, tint.fill(figure, s));
        }
        setLegendItemShape(Charts.swatch());
    }

    static Charts.Sketch of(Figure figure, Tint tint) {
        return new Charts.Sketch(
                new RadarSketch(figure, tint), HEIGHT, figure.series().size() > 1);
    }

    private static DefaultCategoryDataset data(Figure figure) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int s = 0; s < figure.series().size(); s++) {
            for (int c = 0; c < figure.categories().size(); c++) {
                double value = Values.at(figure.series().get(s), c);
                data.addValue(
                        Double.isNaN(value) ? null : (Number) value,
                        new Values.Key(s, figure.series().get(s).name()),
                        new Values.Key(c, figure.categories().get(c)));
            }
        }
        return data;
    }

    @Override
    protected void drawRadarPoly(
            Graphics2D g2,
            Rectangle2D area,
            Point2D centre,
            @Nullable PlotRenderingInfo info,
            int series,
            int spokes,
            double headHeight,
            double headWidth) {
        if (series == 0) {
            drawRings(g2, area, spokes);
        }
        Hatch fill = tint.fill(figure, series);
        for (int spoke = 0; spoke < spokes; spoke++) {
            drawSide(g2, area, fill, figure.series().get(series), spoke);
        }
        for (int spoke = 0; spoke < spokes; spoke++) {
            drawDot(g2, area, fill, series, spoke);
        }
    }

    /** Joins two neighbours; where one of them has no number there is a gap, for nothing is known in between. */
    private void drawSide(Graphics2D g2, Rectangle2D area, Hatch fill, Figure.Series series, int spoke) {
        int next = (spoke + 1) % figure.categories().size();
        double from = Values.at(series, spoke) / getMaxValue();
        double to = Values.at(series, next) / getMaxValue();
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return;
        }
        Path2D.Double sector = new Path2D.Double();
        join(sector, point(area, spoke, 0));
        join(sector, point(area, spoke, from));
        join(sector, point(area, next, to));
        sector.closePath();
        g2.setPaint(translucent(fill.base()));
        g2.fill(sector);
        g2.setPaint(fill.line());
        g2.setStroke(new BasicStroke(2));
        g2.draw(new Line2D.Double(point(area, spoke, from), point(area, next, to)));
    }

    private void drawDot(Graphics2D g2, Rectangle2D area, Hatch fill, int series, int spoke) {
        double value = Values.at(figure.series().get(series), spoke);
        if (!Double.isNaN(value)) {
            Point2D at = point(area, spoke, value / getMaxValue());
            g2.setPaint(fill.line());
            g2.fill(new Ellipse2D.Double(at.getX() - DOT / 2, at.getY() - DOT / 2, DOT, DOT));
        }
    }

    private void drawRings(Graphics2D g2, Rectangle2D area, int spokes) {
        g2.setPaint(Palette.GRID);
        g2.setStroke(new BasicStroke(1));
        for (int ring = 1; ring <= RINGS; ring++) {
            Path2D.Double path = new Path2D.Double();
            for (int spoke = 0; spoke < spokes; spoke++) {
                join(path, point(area, spoke, (double) ring / RINGS));
            }
            path.closePath();
            g2.draw(path);
        }
    }

    private static void join(Path2D path, Point2D point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }

    private Point2D point(Rectangle2D area, int spoke, double share) {
        double angle = getStartAngle() - spoke * 360.0 / figure.categories().size();
        return getWebPoint(area, angle, share);
    }

    @Override
    protected void drawLabel(
            Graphics2D g2, Rectangle2D area, double value, int spoke, double startAngle, double extent) {
        Point2D end = getWebPoint(area, startAngle, 1.08);
        double side = Math.cos(Math.toRadians(startAngle));
        TextAnchor anchor =
                Math.abs(side) < 0.1 ? TextAnchor.CENTER : side > 0 ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
        double room = side > 0 ? Charts.WIDTH - SIDE - end.getX() : end.getX() - SIDE;
        List<String> lines = Lines.wrap(label(spoke), ChartFonts.SMALL, Math.min(room, LABEL_WIDTH));
        double step = Lines.height(ChartFonts.SMALL);
        double rise = Math.sin(Math.toRadians(startAngle));
        double y = free(lines, end.getX(), end.getY() - (lines.size() - 1) * step * (1 + rise) / 2, side, rise);
        for (String line : lines) {
            g2.setFont(ChartFonts.SMALL);
            g2.setPaint(Palette.INK);
            TextUtils.drawAlignedString(line, g2, (float) end.getX(), (float) y, anchor);
            y += step;
        }
    }

    /** The nearest height, outwards, at which the lines meet no label that stands already. */
    private double free(List<String> lines, double x, double y, double side, double rise) {
        double step = Lines.height(ChartFonts.SMALL);
        double width = lines.stream()
                .mapToDouble(line -> ChartFonts.width(line, ChartFonts.SMALL))
                .max()
                .orElse(0);
        double left = Math.abs(side) < 0.1 ? x - width / 2 : side > 0 ? x : x - width;
        Rectangle2D.Double box = new Rectangle2D.Double(left - 3, y - step / 2, width + 6, lines.size() * step);
        for (int tries = 0; tries < FURTHEST && labels.stream().anyMatch(box::intersects); tries++) {
            box.y += rise < 0 ? step / 2 : -step / 2;
        }
        labels.add(box);
        return box.y + step / 2;
    }

    private String label(int spoke) {
        String numbers = figure.series().stream()
                .map(s -> Values.at(s, spoke))
                .map(v -> Double.isNaN(v)
                        ? figure.texts().get("html-no-data").replace(" ", NO_BREAK)
                        : Values.text(v, figure.texts()))
                .collect(Collectors.joining(NO_BREAK + "/" + NO_BREAK));
        return figure.categories().get(spoke) + ": " + numbers;
    }

    private static Color translucent(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), TRANSLUCENT);
    }
}
