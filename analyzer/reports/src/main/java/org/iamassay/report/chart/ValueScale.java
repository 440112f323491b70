package org.iamassay.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.report.Texts;

/** A scale of numbers from below to above, with round steps. */
final class ValueScale {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final double low;
    private final double high;
    private final double step;
    private final double top;
    private final double bottom;

    private ValueScale(double low, double high, double step, double top, double bottom) {
        this.low = low;
        this.high = high;
        this.step = step;
        this.top = top;
        this.bottom = bottom;
    }

    /** A scale that ends at round numbers around these. */
    static ValueScale around(double least, double greatest, double top, double bottom) {
        double span = Math.max(1, greatest - least);
        double step = step(span / Math.max(2, (bottom - top) / 42));
        double high = Math.max(step, Math.ceil(greatest / step) * step);
        return new ValueScale(Math.floor(least / step) * step, high, step, top, bottom);
    }

    /** A scale from 0 to a given end. */
    static ValueScale upTo(double end, double step, double top, double bottom) {
        return new ValueScale(0, end, step, top, bottom);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-9))));
        for (double round : ROUND) {
            double step = round * power;
            // Everything counted here is whole.
            if (step >= least && step >= 1 && step == Math.rint(step)) {
                return step;
            }
        }
        return Math.max(1, 10 * power);
    }

    double y(double value) {
        return bottom - (bottom - top) * (value - low) / (high - low);
    }

    List<Double> steps() {
        List<Double> steps = new ArrayList<>();
        for (double at = low; at <= high + step / 1000; at += step) {
            steps.add(at);
        }
        return steps;
    }

    /** The widest label. */
    double width(Texts texts) {
        return steps().stream()
                .mapToDouble(at -> ChartFonts.width(Values.text(at, texts), ChartFonts.SMALL))
                .max()
                .orElse(0);
    }

    /** Labels left of {@code left} and lines to {@code right}. */
    void draw(Pen pen, double left, double right, Texts texts) {
        for (double at : steps()) {
            double y = y(at);
            boolean axis = at == 0 && low < 0;
            pen.line(axis ? Dye.SOFT : Dye.GRID, 1, false, left, y, right, y);
            pen.text(Dye.SOFT, ChartFonts.SMALL, 1, left - 7, y + 4, Values.text(Math.abs(at), texts));
        }
    }
}
