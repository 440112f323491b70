package org.iamassay.policy.escalation;

import java.util.Locale;

/** How sure a path is (policy.md 4.1), best first. */
public enum Confidence {
    /** No condition, and nothing beside IAM is needed. */
    PROVEN,
    /** A step is under a condition that the evidence does not settle. */
    CONDITIONAL,
    /** A step needs a resource that the evidence does not show, such as a function with a role. */
    TARGET_DEPENDENT;

    /** The stable word of the outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
