package org.iamassay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CutTest {

    private static final Rectangle2D BAR = new Rectangle2D.Double(10, 10, 80, 20);

    static Stream<Shape> areas() {
        Area ring = new Area(new Ellipse2D.Double(0, 0, 100, 100));
        ring.subtract(new Area(new Ellipse2D.Double(30, 30, 40, 40)));
        return Stream.of(BAR, ring, new Ellipse2D.Double(5, 5, 60, 40));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void keepsWhatLiesInBoth(Shape area) {
        for (boolean clockwise : new boolean[] {true, false}) {
            Path2D strip = strip(clockwise);
            Path2D.Double part = new Path2D.Double(Path2D.WIND_NON_ZERO);
            Cut.add(part, area, strip);
            for (double x = 0.5; x < 100; x += 3) {
                for (double y = 0.5; y < 100; y += 3) {
                    if (isClearOfEdges(area, strip, x, y)) {
                        assertThat(part.contains(x, y))
                                .as("%s %s", x, y)
                                .isEqualTo(area.contains(x, y) && strip.contains(x, y));
                    }
                }
            }
        }
    }

    @Test
    void cutsARectangleExactly() {
        Path2D.Double part = new Path2D.Double();
        Cut.add(part, BAR, new Rectangle2D.Double(0, 15, 200, 5));
        assertThat(part.getBounds2D()).isEqualTo(new Rectangle2D.Double(10, 15, 80, 5));
    }

    @Test
    void leavesNothingWhereNothingMeets() {
        Path2D.Double part = new Path2D.Double();
        Cut.add(part, BAR, new Rectangle2D.Double(200, 200, 5, 5));
        assertThat(part.getCurrentPoint()).isNull();
    }

    @Test
    void roundsToHundredths() {
        Path2D.Double part = new Path2D.Double();
        Cut.add(part, BAR, new Rectangle2D.Double(20.0049, 0, 5, 100));
        assertThat(part.getBounds2D().getMinX()).isCloseTo(20.0, within(1e-9));
    }

    private static Path2D strip(boolean clockwise) {
        double[][] points = {{20, 0}, {40, 0}, {80, 100}, {60, 100}};
        Path2D.Double strip = new Path2D.Double();
        for (int i = 0; i < points.length; i++) {
            double[] point = points[clockwise ? i : points.length - 1 - i];
            if (i == 0) {
                strip.moveTo(point[0], point[1]);
            } else {
                strip.lineTo(point[0], point[1]);
            }
        }
        strip.closePath();
        return strip;
    }

    /** Points near an edge may fall on either side by the flattening of curves. */
    private static boolean isClearOfEdges(Shape area, Shape strip, double x, double y) {
        Rectangle2D around = new Rectangle2D.Double(x - 0.3, y - 0.3, 0.6, 0.6);
        boolean clearOfArea = area.contains(around) || !area.intersects(around);
        boolean clearOfStrip = strip.contains(around) || !strip.intersects(around);
        return clearOfArea && clearOfStrip;
    }
}
