package org.iamassay.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.iamassay.report.Figure;
import org.iamassay.report.Texts;

/** The numbers of a figure as JFreeChart and labels want them. */
final class Values {

    private Values() {}

    /** A key that keeps the given order and allows equal names. */
    record Key(int index, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** At most one decimal; never an exponent. */
    static String text(double value, Texts texts) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return texts.number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** Value of a series at a category; NaN where there is none. */
    static double at(Figure.Series series, int category) {
        List<Double> values = series.values();
        return category < values.size() ? values.get(category) : Double.NaN;
    }

    /** Sum of the numbers of a series. */
    static double sum(Figure.Series series) {
        return series.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v))
                .sum();
    }

    /** Whether there is anything to draw: a number, and for parts of a whole one above zero. */
    static boolean any(Figure figure) {
        boolean parts = figure.kind() == Figure.Kind.RING || figure.kind() == Figure.Kind.STACKED_BARS;
        return figure.series().stream()
                .flatMap(s -> s.values().stream())
                .anyMatch(v -> !Double.isNaN(v) && (!parts || v > 0));
    }

    /** Whether the numbers are of 100, so that the scale has to show the whole. */
    static boolean ofHundred(Figure figure) {
        return !Double.isNaN(figure.whole());
    }

    /** End of the scale: 100, or the greatest number, at least 1. */
    static double top(Figure figure) {
        if (ofHundred(figure)) {
            return figure.whole();
        }
        double greatest = figure.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(1);
        return Math.max(greatest, 1);
    }
}
