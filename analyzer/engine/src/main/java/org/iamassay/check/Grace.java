package org.iamassay.check;

/** Periods in which something new is not judged yet (checklist section 1.1, "grace"). */
public final class Grace {

    private Grace() {}

    /**
     * The outcome, or not-applicable for what is known to be in grace; a failure that a grace period of unknown age might
     * excuse is not-assessed.
     *
     * @param created when the grace period began
     * @param seconds how long it lasts; 0 for none
     */
    public static Outcome apply(Outcome outcome, Reference created, long seconds, Dates dates) {
        Answer over = dates.isAtLeast(created, seconds);
        if (over == Answer.NO) {
            return Outcome.notApplicable("grace");
        }
        boolean stands = outcome instanceof Outcome.NotApplicable || outcome instanceof Outcome.NotAssessed;
        return over == Answer.UNKNOWN && !stands ? Outcome.notAssessed(created.reason()) : outcome;
    }
}
