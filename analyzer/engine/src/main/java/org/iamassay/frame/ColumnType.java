package org.iamassay.frame;

import java.util.Locale;

/** What the cells of a column are; each may be empty. */
public enum ColumnType {
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with decimals. */
    NUMBER,
    BOOLEAN,
    /** A moment in whole seconds, UTC. */
    TIME;

    /** The word of the data dictionary. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
