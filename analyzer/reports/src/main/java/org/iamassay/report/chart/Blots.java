package org.iamassay.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The outlines of marks. */
final class Blots {

    private Blots() {}

    /** A mark around a place; {@code size} is its radius. */
    static Shape shape(Pen.Blot blot, double x, double y, double size) {
        return blot == Pen.Blot.DISC
                ? new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size)
                : closed(points(blot, x, y, size));
    }

    /** The corners of any mark but a disc, by turns x and y. */
    static double[] points(Pen.Blot blot, double x, double y, double size) {
        double s = size * 1.15;
        return switch (blot) {
            case DIAMOND -> new double[] {x, y - s * 1.1, x + s * 1.1, y, x, y + s * 1.1, x - s * 1.1, y};
            case SQUARE ->
                new double[] {
                    x - s * .85,
                    y - s * .85,
                    x + s * .85,
                    y - s * .85,
                    x + s * .85,
                    y + s * .85,
                    x - s * .85,
                    y + s * .85
                };
            case TRIANGLE -> new double[] {x, y - s * 1.1, x + s, y + s * .8, x - s, y + s * .8};
            default -> cross(x, y, s);
        };
    }

    private static double[] cross(double x, double y, double s) {
        double t = s * .35;
        return new double[] {
            x - s, y - t, x - t, y - t, x - t, y - s, x + t, y - s, x + t, y - t, x + s, y - t, x + s, y + t, x + t,
            y + t, x + t, y + s, x - t, y + s, x - t, y + t, x - s, y + t
        };
    }

    private static Shape closed(double[] points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
