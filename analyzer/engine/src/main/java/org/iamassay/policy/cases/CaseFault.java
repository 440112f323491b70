package org.iamassay.policy.cases;

/** Why a line is no case: what was found and what is expected. */
public final class CaseFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean ofUsage;

    private CaseFault(String message, boolean ofUsage) {
        super(message);
        this.ofUsage = ofUsage;
    }

    static CaseFault of(String message) {
        return new CaseFault(message, false);
    }

    /** The line expects what no decision can be. */
    static CaseFault ofUsage(String message) {
        return new CaseFault(message, true);
    }

    /** Whether the line is wrong usage rather than no case. */
    public boolean isOfUsage() {
        return ofUsage;
    }
}
