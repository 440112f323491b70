package org.iamassay.policy.escalation;

import java.util.List;

/** Steps in sequence from a principal to administrator. */
public record EscalationPath(String principal, Confidence confidence, List<Step> steps) {

    /** Copies the list. */
    public EscalationPath {
        steps = List.copyOf(steps);
    }
}
