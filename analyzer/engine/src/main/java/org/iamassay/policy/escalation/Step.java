package org.iamassay.policy.escalation;

import java.util.List;
import org.iamassay.policy.access.AppliedStatement;

/**
 * One step of a path.
 *
 * @param from ARN of the principal that takes it
 * @param method id of the method, as {@code iam-001}
 * @param to ARN of the principal it leads to; the same as {@code from} where a principal raises itself
 * @param on ARN of what the first action is taken on: the principal it leads to, or a group, policy or provider
 * @param actions the actions it takes, in order
 * @param because the statements that allow them; of a role that is assumed its trust too
 * @param conditions conditions it is under, as the documents write them, and the ARN of a boundary that nobody has seen; none for
 *     a step that is proven
 * @param targetDependent whether it needs a resource that the evidence does not show
 * @param boundaryUnknown whether it rests on a permissions boundary whose document is missing, which may forbid it
 */
public record Step(
        String from,
        String method,
        String to,
        String on,
        List<String> actions,
        List<AppliedStatement> because,
        List<String> conditions,
        boolean targetDependent,
        boolean boundaryUnknown) {

    /** Copies the lists. */
    public Step {
        actions = List.copyOf(actions);
        because = List.copyOf(because);
        conditions = List.copyOf(conditions);
    }
}
