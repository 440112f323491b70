package org.iamassay.history.trend;

import java.util.Locale;

/** The calendar unit, in UTC, that makes one point of a trend over several accounts. */
public enum Bucket {
    DAY,
    /** From Monday, as ISO 8601 says. */
    WEEK,
    MONTH;

    /** The word of the option and of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
