package org.iamassay.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws on a graphics, for pictures that stand alone. */
final class GraphicsPen implements Pen {

    private static final float[] DASHES = {5, 3};

    private final Graphics2D target;

    GraphicsPen(Graphics2D target) {
        this.target = target;
    }

    @Override
    public void area(Dye dye, double... points) {
        fill(dye, path(points, true));
    }

    @Override
    public void line(Dye dye, double width, boolean dashed, double... points) {
        target.setPaint(dye.paint());
        target.setStroke(new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashed ? DASHES.clone() : null, 0));
        target.draw(path(points, false));
    }

    @Override
    public void mark(Blot blot, Dye dye, boolean hollow, double x, double y, double size, String note) {
        Shape shape = Blots.shape(blot, x, y, size);
        fill(hollow ? Dye.PAPER : dye, shape);
        target.setPaint(dye.paint());
        target.setStroke(new BasicStroke(1.5f));
        target.draw(shape);
    }

    @Override
    public void text(Dye dye, Font font, int anchor, double x, double y, String text) {
        double width = ChartFonts.width(text, font);
        target.setFont(font);
        target.setPaint(dye.paint());
        target.drawString(text, (float) (x - width * (anchor + 1) / 2), (float) y);
    }

    @Override
    public void upright(Dye dye, Font font, double x, double y, String text) {
        AffineTransform before = target.getTransform();
        target.rotate(-Math.PI / 2, x, y);
        text(dye, font, 0, x, y + font.getSize2D() / 3, text);
        target.setTransform(before);
    }

    private void fill(Dye dye, Shape shape) {
        target.setPaint(dye.paint());
        target.fill(shape);
    }

    private static Shape path(double[] points, boolean closed) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
