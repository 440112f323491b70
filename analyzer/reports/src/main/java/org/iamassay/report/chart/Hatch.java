package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * A colour with a pattern on it, so that an area is told without seeing its colour.
 *
 * <p>The pattern is drawn as shapes by {@link OutlineGraphics}, because a texture becomes a bitmap in SVG.
 */
record Hatch(Color base, Color line, Pattern pattern) implements Paint {

    /** The pattern on a fill. */
    enum Pattern {
        PLAIN,
        RISING,
        FALLING,
        CROSSED,
        LEVEL,
        DOTTED
    }

    private static final double STEP = 7;
    private static final double HALF_LINE = 0.75;
    private static final double DOT = 2.4;
    /** Steps of a coordinate per user unit. */
    private static final double GRID = 100;
    /** Points of a segment by its type in PathIterator: move, line, quadratic, cubic, close. */
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    /** The part of {@code area} that the pattern covers; empty for a plain one. */
    Shape marks(Shape area) {
        Path2D.Double marks = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Rectangle2D box = area.getBounds2D();
        switch (pattern) {
            case PLAIN -> {}
            case RISING -> slanted(marks, box, -1);
            case FALLING -> slanted(marks, box, 1);
            case CROSSED -> {
                slanted(marks, box, -1);
                slanted(marks, box, 1);
            }
            case LEVEL -> level(marks, box);
            case DOTTED -> dots(marks, box);
        }
        Area covered = new Area(marks);
        covered.intersect(new Area(area));
        return rounded(covered);
    }

    /** Without the specks that intersecting leaves, which differ between Java versions. */
    private static Path2D rounded(Area area) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] at = new double[6];
        double[] last = new double[2];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            int points = POINTS[segment];
            for (int n = 0; n < 2 * points; n++) {
                at[n] = Math.rint(at[n] * GRID) / GRID;
            }
            boolean moves = points > 0 && (at[2 * points - 2] != last[0] || at[2 * points - 1] != last[1]);
            if (moves || segment == PathIterator.SEG_CLOSE || segment == PathIterator.SEG_MOVETO) {
                append(path, segment, at);
            }
            if (points > 0) {
                last = new double[] {at[2 * points - 2], at[2 * points - 1]};
            }
        }
        return path;
    }

    private static void append(Path2D path, int segment, double[] at) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
            case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> path.closePath();
        }
    }

    private static void slanted(Path2D marks, Rectangle2D box, int slope) {
        double run = box.getHeight();
        for (double x = box.getMinX() - run; x < box.getMaxX() + run; x += STEP) {
            double end = x + slope * run;
            marks.moveTo(x - HALF_LINE, box.getMinY());
            marks.lineTo(x + HALF_LINE, box.getMinY());
            marks.lineTo(end + HALF_LINE, box.getMaxY());
            marks.lineTo(end - HALF_LINE, box.getMaxY());
            marks.closePath();
        }
    }

    private static void level(Path2D marks, Rectangle2D box) {
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP) {
            marks.append(new Rectangle2D.Double(box.getMinX(), y - HALF_LINE, box.getWidth(), 2 * HALF_LINE), false);
        }
    }

    private static void dots(Path2D marks, Rectangle2D box) {
        boolean odd = false;
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP / 2 + 1) {
            for (double x = box.getMinX() + (odd ? STEP : STEP / 2); x < box.getMaxX(); x += STEP) {
                marks.append(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), false);
            }
            odd = !odd;
        }
    }

    /** The plain colour, for whoever paints without knowing of patterns. */
    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        return base.createContext(model, device, user, transform, hints);
    }

    @Override
    public int getTransparency() {
        return base.getTransparency();
    }
}
