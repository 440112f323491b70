package org.iamassay.check;

import java.util.Locale;

/** What a principal may do, in classes, with the factor of its risk in percent (checklist section 9.1). */
public enum Privilege {
    ADMIN(100),
    CAN_ESCALATE(95),
    PRIVILEGED(75),
    STANDARD(50),
    NONE(25),
    UNKNOWN(60);

    /** How an unknown privilege is listed among the facts that were not seen. */
    public static final String UNSEEN = "what the principal may do";

    private final int factor;

    Privilege(int factor) {
        this.factor = factor;
    }

    public int factor() {
        return factor;
    }

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
