package org.iamassay.policy.escalation;

import java.util.List;
import org.iamassay.policy.decision.Truth;

/**
 * A step after which a principal has other policies.
 *
 * @param on ARN of what it changes: the principal, a group or a policy
 * @param circumstances what is known of its request
 * @param truth whether it rests on a condition
 * @param detail the version that becomes the default, or the inline policy that goes; may be empty
 */
record Change(
        Method method, String on, Circumstances circumstances, Truth truth, String detail, Actor after) {

    /** Changes with the same name have the same effect. */
    String name() {
        return String.join("|", List.of(method.action(), on, detail));
    }
}
