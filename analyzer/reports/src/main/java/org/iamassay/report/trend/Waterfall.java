package org.iamassay.report.trend;

import java.util.List;

/**
 * How a number moved from one snapshot to the next, in parts that add up.
 *
 * @param parts names and tones of the parts
 * @param steps one per snapshot after the first
 */
public record Waterfall(Caption caption, List<Part> parts, List<Step> steps) implements Drawable {

    public Waterfall {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /** One part of every step. */
    public record Part(String name, Tone tone) {}

    /**
     * The movement to one snapshot.
     *
     * @param gap words of the gap before it; empty without one
     * @param before the number before; NaN where it is not known
     * @param after the number after; NaN where it is not known
     * @param moves one per part; empty where the movement is not known
     */
    public record Step(String label, String gap, double before, double after, List<Double> moves) {

        public Step {
            moves = List.copyOf(moves);
        }
    }
}
