package org.iamassay.report.trend;

import java.time.Instant;
import java.util.List;

/**
 * The life of the credentials of one principal: a lane for each, with events and findings.
 *
 * @param snapshots when somebody looked
 */
public record LifeStrip(
        Caption caption,
        Instant from,
        Instant to,
        List<Instant> snapshots,
        List<Lane> lanes,
        List<Mark> marks,
        List<Load> loads,
        List<Gap> gaps)
        implements Drawable {

    public LifeStrip {
        snapshots = List.copyOf(snapshots);
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
        loads = List.copyOf(loads);
        gaps = List.copyOf(gaps);
    }

    /**
     * One credential.
     *
     * @param uses last uses that were seen
     */
    public record Lane(String name, List<Stretch> stretches, List<Instant> uses) {

        public Lane {
            stretches = List.copyOf(stretches);
            uses = List.copyOf(uses);
        }
    }

    /** A time in one state; {@code word} names it. */
    public record Stretch(Instant from, Instant to, Tone tone, String word) {}

    /**
     * A numbered event.
     *
     * @param lane its lane; -1 for the principal as a whole
     */
    public record Mark(int number, int lane, Instant from, Instant to, String text) {}

    /** The failing findings of the principal at a snapshot; {@code worst} is the tone of the worst severity. */
    public record Load(Instant at, int findings, Tone worst, String text) {}
}
