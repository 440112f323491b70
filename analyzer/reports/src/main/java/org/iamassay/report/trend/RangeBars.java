package org.iamassay.report.trend;

import java.util.List;

/** Lying bars from one number to another, with their words. */
public record RangeBars(Caption caption, List<Bar> bars) implements Drawable {

    public RangeBars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param low its beginning; NaN for no bar
     * @param high its end; NaN where it has none, so that it is drawn open
     * @param text what is written beside it
     */
    public record Bar(String name, Tone tone, double low, double high, String text) {}
}
