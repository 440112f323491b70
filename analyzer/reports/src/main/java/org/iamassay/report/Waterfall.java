package org.iamassay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A waterfall as columns: each step from where the one before it ended, and the scale they stand on.
 *
 * @param floor lowest number of the scale; above zero when the steps are small beside the totals
 * @param top highest number of the scale
 * @param tick distance between two lines of the scale
 */
public record Waterfall(List<Step> steps, double floor, double top, double tick) {

    /** What a column shows. */
    public enum Kind {
        TOTAL,
        GAIN,
        LOSS
    }

    /**
     * One column.
     *
     * @param from where the column begins; for totals the foot of the scale
     * @param to where it ends
     * @param value the number of the figure
     */
    public record Step(String name, Kind kind, double value, double from, double to) {

        public double low() {
            return Math.min(from, to);
        }

        public double high() {
            return Math.max(from, to);
        }

        /** The number as people read it: totals as they are, steps with their sign. */
        public String text(Texts texts) {
            BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
            if (kind == Kind.TOTAL) {
                return texts.number(tenths);
            }
            return value == 0 ? "0" : (value < 0 ? "−" : "+") + texts.number(tenths.abs());
        }
    }

    /** Free space above and below the columns for their numbers, as a share of what they span. */
    private static final double AIR = 0.12;
    /** Totals above the lowest step by this share of the span keep a body when the scale does not begin at zero. */
    private static final double BODY = 0.45;

    private static final double[] NICE = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};
    private static final int MOST_LINES = 6;

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** The columns of a figure with one series: first and last are totals. */
    public static Waterfall of(Figure figure) {
        List<Double> values = figure.series().get(0).values();
        List<Step> steps = new ArrayList<>();
        double reached = 0;
        for (int i = 0; i < values.size(); i++) {
            boolean total = i == 0 || i == values.size() - 1;
            double value = values.get(i);
            double from = total ? 0 : reached;
            reached = round(total ? value : reached + value);
            Kind kind = total ? Kind.TOTAL : value < 0 ? Kind.LOSS : Kind.GAIN;
            steps.add(new Step(figure.categories().get(i), kind, value, from, reached));
        }
        return scaled(steps);
    }

    private static Waterfall scaled(List<Step> steps) {
        double least = steps.stream().mapToDouble(Step::to).min().orElse(0);
        double most = steps.stream().mapToDouble(Step::to).max().orElse(1);
        double span = Math.max(1, most - least);
        double wanted = least - span * BODY;
        boolean whole = wanted < most / 2;
        double foot = whole ? Math.min(0, least) : wanted;
        double head = Math.max(most, whole ? 1 : 0);
        double tick = tick(head - foot);
        double floor = Math.floor(foot / tick) * tick;
        double air = (head - floor) * AIR;
        return new Waterfall(stand(steps, floor), round(floor < 0 ? floor - air : floor), round(head + air), tick);
    }

    /** Totals stand on the foot of a scale that does not begin at zero. */
    private static List<Step> stand(List<Step> steps, double floor) {
        double foot = round(Math.max(0, floor));
        return steps.stream()
                .map(s -> s.kind() == Kind.TOTAL ? new Step(s.name(), s.kind(), s.value(), foot, s.to()) : s)
                .toList();
    }

    private static double tick(double span) {
        for (double nice : NICE) {
            if (span / nice <= MOST_LINES) {
                return nice;
            }
        }
        return span;
    }

    /** Sums of tenths in binary fractions would be 91.60000000000001. */
    private static double round(double number) {
        return Math.rint(number * 1000) / 1000;
    }

    /** Whether some column goes below zero. */
    public boolean goesBelowZero() {
        return steps.stream().anyMatch(step -> step.low() < 0);
    }
}
