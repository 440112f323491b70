package org.iamassay.history.trend;

import java.util.Comparator;
import java.util.Optional;
import org.iamassay.history.Side;

/**
 * One snapshot of an account as it was recorded.
 *
 * @param n number of its entry, or any other number that orders snapshots of one as-of
 * @param reported as first reported
 * @param restated judged again with today's checklist; empty without the evidence
 */
public record Recorded(int n, Side reported, Optional<Side> restated) {

    /** The order of a trend. */
    static final Comparator<Recorded> ORDER =
            Comparator.comparing((Recorded one) -> one.reported().asOf()).thenComparing(Recorded::n);
}
