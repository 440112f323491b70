package org.iamassay.assess.access;

import java.util.List;

/**
 * One step of a path.
 *
 * @param from ARN of the principal that takes it
 * @param method id of the method, as {@code iam-001}
 * @param to ARN of the principal it leads to; the same where a principal raises itself
 * @param on ARN of what it is taken on, such as a policy or a group; empty where that is the principal itself
 * @param actions what it takes, in order
 * @param conditions conditions it is under, as the documents write them
 * @param targetDependent whether it needs a resource that the evidence does not show
 * @param statements the statements that allow it
 */
public record PathStep(
        String from,
        String method,
        String to,
        String on,
        List<String> actions,
        List<String> conditions,
        boolean targetDependent,
        List<StatementUse> statements) {

    /** Copies the lists. */
    public PathStep {
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
        statements = List.copyOf(statements);
    }
}
