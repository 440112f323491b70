package org.iamassay.report.trend;

import java.time.Instant;
import java.util.List;

/**
 * Lines over real time; a line never crosses a gap or a hole.
 *
 * @param scale what the upright axis shows
 * @param large whether it fills the width of a page
 * @param hollow what a hollow mark means; empty where there is none
 */
public record TimeLines(Caption caption, Scale scale, boolean large, List<Line> lines, List<Gap> gaps, String hollow)
        implements Drawable {

    /** What a hollow mark means where a number is a lower bound. */
    public static final String AT_LEAST = "at least (>=)";

    /** What a hollow mark means where a number is of an earlier time. */
    public static final String CARRIED = "partly carried";

    public TimeLines {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    /**
     * The upright axis.
     *
     * @param top its end; 0 for the greatest number
     * @param steps words of the whole numbers from 0; empty for numbers
     */
    public record Scale(double top, List<String> steps) {

        /** From 0 to 100. */
        public static final Scale HUNDRED = new Scale(100, List.of());

        /** From 0 to the greatest number. */
        public static final Scale FREE = new Scale(0, List.of());

        public Scale {
            steps = List.copyOf(steps);
        }

        /** Words from below to above. */
        public static Scale of(List<String> steps) {
            return new Scale(steps.size() - 1, steps);
        }
    }

    /**
     * One line.
     *
     * @param labelled whether its first and last numbers are written beside it
     */
    public record Line(String name, Tone tone, boolean labelled, List<Dot> dots) {

        public Line {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One snapshot on a line.
     *
     * @param value NaN for a hole
     * @param low lower end of what it might be; NaN without one
     * @param high upper end; NaN without one
     * @param broken whether no line leads here from the dot before
     * @param hollow whether it is carried, or only a bound
     * @param note words for this dot
     */
    public record Dot(Instant at, double value, double low, double high, boolean broken, boolean hollow, String note) {

        /** A dot without an interval. */
        public static Dot of(Instant at, double value, boolean broken, String note) {
            return new Dot(at, value, Double.NaN, Double.NaN, broken, false, note);
        }
    }
}
