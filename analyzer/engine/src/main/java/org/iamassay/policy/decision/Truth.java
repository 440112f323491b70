package org.iamassay.policy.decision;

/** Whether something holds, as far as the evidence tells. */
public enum Truth {
    TRUE,
    FALSE,
    /** The evidence does not settle it. */
    UNKNOWN;

    /** Both hold. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** One holds, or both do. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The truth of what is known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }
}
