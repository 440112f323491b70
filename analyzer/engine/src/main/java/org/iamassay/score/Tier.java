package org.iamassay.score;

import java.util.Locale;

/** How a principal, or the account, reaches AWS, worst first; {@code NOT_ASSESSABLE} is no rank (checklist section 7). */
public enum Tier {
    NOT_RECOMMENDED,
    ACCEPTABLE,
    GOOD,
    BEST,
    NOT_ASSESSABLE;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
