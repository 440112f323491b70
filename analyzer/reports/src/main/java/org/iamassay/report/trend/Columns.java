package org.iamassay.report.trend;

import java.util.List;

/**
 * Stacked columns, one per snapshot, side by side in order of time.
 *
 * @param slots the snapshots
 * @param stacks from the axis outwards, those above and those below each for themselves
 * @param totals whether the sums are written
 */
public record Columns(Caption caption, List<Slot> slots, List<Stack> stacks, boolean totals) implements Drawable {

    public Columns {
        slots = List.copyOf(slots);
        stacks = List.copyOf(stacks);
    }

    /**
     * A snapshot, or a time between two.
     *
     * @param gap words of the gap before it; empty without one
     * @param note words below it; empty without any
     */
    public record Slot(String label, String gap, String note) {}

    /**
     * One part of every column.
     *
     * @param below whether it hangs from the axis
     * @param values NaN where there is none
     */
    public record Stack(String name, Tone tone, boolean below, List<Double> values) {

        public Stack {
            values = List.copyOf(values);
        }
    }
}
