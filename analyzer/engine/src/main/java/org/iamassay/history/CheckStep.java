package org.iamassay.history;

import java.util.Map;
import java.util.Set;
import org.iamassay.check.Severity;

/**
 * The way of one check from the first side to the second.
 *
 * @param start its counts on the first side
 * @param changes what each cause adds to them
 */
record CheckStep(Severity severity, Counts start, Map<Cause, Counts> changes) {

    CheckStep {
        changes = Map.copyOf(changes);
    }

    /** The counts with what some causes changed. */
    Counts after(Set<Cause> causes) {
        Counts counts = start;
        for (Cause cause : causes) {
            counts = counts.plus(changes.getOrDefault(cause, Counts.NONE));
        }
        return counts;
    }
}
