package org.iamassay.policy.escalation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.decision.Truth;

/**
 * A step after which a principal has other policies.
 *
 * @param on ARN of what it changes: the principal, a group or a policy
 * @param circumstances what is known of its request
 * @param truth whether it rests on a condition
 * @param detail the version that becomes the default, or the inline policy that goes; may be empty
 */
record Change(Method method, String on, Circumstances circumstances, Truth truth, String detail, After after) {

    /**
     * What a principal has after a change.
     *
     * @param touched the actions of which alone it may take more than before; empty where anything may be otherwise
     */
    record After(
            List<AppliedPolicy> policies,
            Optional<AppliedPolicy> boundary,
            boolean boundaryUnknown,
            List<Integer> groups,
            Optional<BitSet> touched) {}

    /** The principal after it. */
    Actor actor(World world, Actor before) {
        return new Actor(
                world,
                before.access().with(after.policies(), after.boundary()),
                after.boundaryUnknown(),
                after.groups());
    }

    /** Changes with the same name have the same effect. */
    String name() {
        return String.join("|", List.of(method.action(), on, detail));
    }
}
