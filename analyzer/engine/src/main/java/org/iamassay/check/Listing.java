package org.iamassay.check;

/** Which verdicts are kept as findings. Counts, score, tiers and risk are the same with each. */
public enum Listing {
    /** None, for results that are only summed up: neither findings nor subjects are kept. */
    COUNTS,
    /** Failures, what was not assessed, and errors. */
    OPEN,
    /** Passes and not-applicable subjects too. */
    ALL;

    /** Whether findings of this verdict are kept. */
    public boolean keeps(Verdict verdict) {
        return this == ALL || (this == OPEN && verdict.isListedByDefault());
    }
}
