package org.iamassay.score;

import java.util.Locale;

/** Which kinds of credential a principal has (checklist section 7.1). */
public enum Use {
    CONSOLE,
    PROGRAMMATIC,
    BOTH,
    NONE,
    UNKNOWN;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
