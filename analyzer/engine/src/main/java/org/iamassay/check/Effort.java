package org.iamassay.check;

import java.util.Locale;

/** How much work the remedy is; the divisor orders quick wins (checklist 8.2). */
public enum Effort {
    LOW(1),
    MEDIUM(2),
    HIGH(4);

    private final int divisor;

    Effort(int divisor) {
        this.divisor = divisor;
    }

    public int divisor() {
        return divisor;
    }

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
