package org.iamassay.check;

import java.util.Locale;

/** How much a failing check matters; the weight is counted in halves so that it stays an integer (checklist 8.1). */
public enum Severity {
    CRITICAL(20),
    HIGH(15),
    MEDIUM(10),
    LOW(5),
    INFO(0);

    private final int halves;

    Severity(int halves) {
        this.halves = halves;
    }

    /** Twice the weight: 20, 15, 10, 5 or 0. */
    public int halves() {
        return halves;
    }

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
