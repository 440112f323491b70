package org.iamassay.check;

import java.util.Locale;

/** The stable words for outcomes of subjects and states of checks, worst first. */
public enum Verdict {
    ERROR,
    FAIL,
    NOT_ASSESSED,
    PASS,
    NOT_APPLICABLE;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a listing without {@code --all} shows such findings. */
    public boolean isListedByDefault() {
        return this == ERROR || this == FAIL || this == NOT_ASSESSED;
    }

    static Verdict of(Outcome outcome) {
        if (outcome instanceof Outcome.Pass) {
            return PASS;
        }
        if (outcome instanceof Outcome.Fail) {
            return FAIL;
        }
        return outcome instanceof Outcome.NotApplicable ? NOT_APPLICABLE : NOT_ASSESSED;
    }
}
