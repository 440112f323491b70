package org.iamassay.policy.inquiry;

import java.util.Locale;

/** Whether a principal may do something, as far as the evidence tells. */
public enum Verdict {
    ALLOWED,
    /** It depends on conditions, or on a permissions boundary, that the evidence does not settle. */
    CONDITIONAL,
    /** Nothing that was seen allows it, and a document that may allow it was not seen. */
    UNKNOWN,
    IMPLICITLY_DENIED,
    EXPLICITLY_DENIED;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it may be done, maybe under a condition. */
    public boolean mayBe() {
        return this == ALLOWED || this == CONDITIONAL;
    }
}
