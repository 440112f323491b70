package org.iamassay.history.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.history.timeline.Timeline.State;

/** Joins neighbouring spans of one state; two changes stay two. */
final class Spans {

    private final List<Span> all = new ArrayList<>();

    /** The next span; one without length tells what a snapshot showed between two times of which less is known. */
    void add(Instant from, Instant to, State state) {
        if (state == State.CHANGED) {
            if (from.isBefore(to)) {
                all.add(new Span(from, to, state));
            }
            return;
        }
        Span last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.state() == state) {
            all.set(all.size() - 1, new Span(last.from(), to, state));
        } else {
            all.add(new Span(from, to, state));
        }
    }

    List<Span> all() {
        return all;
    }
}
