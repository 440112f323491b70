package org.iamassay.report.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts areas by convex shapes with plain arithmetic (Sutherland and Hodgman): where {@link java.awt.geom.Area} splits an
 * outline depends on the version of Java, and a chart has to have the same bytes on all of them.
 */
final class Cut {

    /** How far a line may stray from the curve it stands for, in user units. */
    private static final double FLATNESS = 0.05;
    /** Steps of a coordinate per user unit. */
    private static final double GRID = 100;

    private Cut() {}

    /** Adds the part of {@code area} inside the convex shape, in hundredths of units and with straight sides. */
    static void add(Path2D target, Shape area, Shape convex) {
        List<Point2D> knife = outlines(convex).get(0);
        for (List<Point2D> outline : outlines(area)) {
            List<Point2D> part = outline;
            for (int i = 0; i < knife.size() && !part.isEmpty(); i++) {
                part = half(part, knife.get(i), knife.get((i + 1) % knife.size()), turn(knife));
            }
            append(target, part);
        }
    }

    /** The part of an outline on the inner side of the line through two points. */
    private static List<Point2D> half(List<Point2D> outline, Point2D from, Point2D to, double turn) {
        List<Point2D> part = new ArrayList<>();
        Point2D before = outline.get(outline.size() - 1);
        for (Point2D point : outline) {
            double sideBefore = turn * side(from, to, before);
            double side = turn * side(from, to, point);
            if (sideBefore < 0 != side < 0) {
                double share = sideBefore / (sideBefore - side);
                part.add(new Point2D.Double(
                        before.getX() + share * (point.getX() - before.getX()),
                        before.getY() + share * (point.getY() - before.getY())));
            }
            if (side >= 0) {
                part.add(point);
            }
            before = point;
        }
        return part;
    }

    private static double side(Point2D from, Point2D to, Point2D point) {
        return (to.getX() - from.getX()) * (point.getY() - from.getY())
                - (to.getY() - from.getY()) * (point.getX() - from.getX());
    }

    /** 1 or -1: the sense of rotation of a convex outline. */
    private static double turn(List<Point2D> outline) {
        double twice = 0;
        for (int i = 0; i < outline.size(); i++) {
            Point2D a = outline.get(i);
            Point2D b = outline.get((i + 1) % outline.size());
            twice += a.getX() * b.getY() - b.getX() * a.getY();
        }
        return Math.signum(twice);
    }

    private static List<List<Point2D>> outlines(Shape shape) {
        List<List<Point2D>> outlines = new ArrayList<>();
        List<Point2D> outline = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = rounded(shape).getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            if (segment == PathIterator.SEG_MOVETO) {
                outline = new ArrayList<>();
                outlines.add(outline);
            }
            if (segment != PathIterator.SEG_CLOSE) {
                outline.add(new Point2D.Double(at[0], at[1]));
            }
        }
        return outlines;
    }

    /** So that the last bits of sines and cosines do not decide into how many lines a curve is broken. */
    private static Path2D rounded(Shape shape) {
        Path2D.Double path = new Path2D.Double();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            for (int n = 0; n < at.length; n++) {
                at[n] = round(at[n]);
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double round(double coordinate) {
        return Math.rint(coordinate * GRID) / GRID;
    }

    private static void append(Path2D target, List<Point2D> outline) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        boolean begun = false;
        for (Point2D point : outline) {
            double x = round(point.getX());
            double y = round(point.getY());
            if (!begun) {
                target.moveTo(x, y);
                begun = true;
            } else if (x != lastX || y != lastY) {
                target.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
        if (begun) {
            target.closePath();
        }
    }
}
