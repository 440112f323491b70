package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.ArrayList;
import java.util.List;

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

    /** The part of {@code area} that the pattern covers; empty for a plain one. */
    Shape marks(Shape area) {
        Path2D.Double covered = new Path2D.Double(Path2D.WIND_NON_ZERO);
        pattern(area.getBounds2D()).forEach(mark -> Cut.add(covered, area, mark));
        return covered;
    }

    private List<Shape> pattern(Rectangle2D box) {
        List<Shape> marks = new ArrayList<>();
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
        return marks;
    }

    private static void slanted(List<Shape> marks, Rectangle2D box, int slope) {
        double run = box.getHeight();
        for (double x = box.getMinX() - run; x < box.getMaxX() + run; x += STEP) {
            double end = x + slope * run;
            Path2D.Double mark = new Path2D.Double();
            mark.moveTo(x - HALF_LINE, box.getMinY());
            mark.lineTo(x + HALF_LINE, box.getMinY());
            mark.lineTo(end + HALF_LINE, box.getMaxY());
            mark.lineTo(end - HALF_LINE, box.getMaxY());
            mark.closePath();
            marks.add(mark);
        }
    }

    private static void level(List<Shape> marks, Rectangle2D box) {
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP) {
            marks.add(new Rectangle2D.Double(box.getMinX(), y - HALF_LINE, box.getWidth(), 2 * HALF_LINE));
        }
    }

    private static void dots(List<Shape> marks, Rectangle2D box) {
        boolean odd = false;
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP / 2 + 1) {
            for (double x = box.getMinX() + (odd ? STEP : STEP / 2); x < box.getMaxX(); x += STEP) {
                marks.add(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
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
