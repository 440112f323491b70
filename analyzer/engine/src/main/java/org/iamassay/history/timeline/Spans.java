package org.iamassay.history.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.history.timeline.Timeline.State;

/** Joins neighbouring spans of one state. */
final class Spans {

    private final List<Span> all = new ArrayList<>();

    /** The next span; one without length counts only as the first, for an account with one snapshot. */
    void add(Instant from, Instant to, State state) {
        if (!all.isEmpty()) {
            Span last = all.get(all.size() - 1);
            if (last.state() == state) {
                all.set(all.size() - 1, new Span(last.from(), to, state));
                return;
            }
            if (from.equals(to)) {
                return;
            }
            if (last.from().equals(last.to())) {
                all.remove(all.size() - 1);
            }
        }
        all.add(new Span(from, to, state));
    }

    List<Span> all() {
        return all;
    }
}
