package org.iamassay.history;

import java.util.Locale;

/** The state of a finding between two sides (history section 3). */
public enum State {
    NEW,
    PERSISTING,
    RESOLVED,
    REMOVED,
    REGRESSED,
    CHANGED,
    ACCEPTED,
    ACCEPTANCE_EXPIRED,
    NOT_COMPARABLE,
    NO_LONGER_ASSESSED;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the finding is one of the later side alone or in another way than before: a change. */
    public boolean isChange() {
        return this != PERSISTING && this != ACCEPTED;
    }
}
