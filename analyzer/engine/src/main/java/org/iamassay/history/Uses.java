package org.iamassay.history;

import org.iamassay.model.Moment;

/** Which last uses happened after the earlier report was made. */
final class Uses {

    private Uses() {}

    /**
     * Whether a use lies inside, and after the earlier report: reports are cached, so a use inside that the earlier report
     * shows, or may have hidden, can be one of the time before.
     */
    static boolean since(Moment before, Moment after, Between between) {
        if (!between.holds(after)) {
            return false;
        }
        return between.isAfterEarlierReport(after) || (before.isDate() && before.epochSecond() < after.epochSecond());
    }
}
