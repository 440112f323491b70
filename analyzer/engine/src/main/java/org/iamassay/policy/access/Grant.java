package org.iamassay.policy.access;

import java.util.List;
import org.iamassay.policy.decision.Truth;

/**
 * Whether a principal may do something, and what that rests on.
 *
 * @param truth unknown where it rests on conditions that the evidence does not settle
 * @param because the statements that allow it, those without a condition first; of a refusal, what denies it
 */
public record Grant(Truth truth, List<AppliedStatement> because) {

    /** Nothing allows it. */
    public static final Grant NO = new Grant(Truth.FALSE, List.of());

    /** Copies the list. */
    public Grant {
        because = List.copyOf(because);
    }

    /** Whether it is allowed, maybe under a condition. */
    public boolean isGranted() {
        return truth != Truth.FALSE;
    }

    /** Whether it is allowed under a condition alone. */
    public boolean isConditional() {
        return truth == Truth.UNKNOWN;
    }
}
