package org.iamassay.policy;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a policy document; elements that are absent are empty.
 *
 * @param index position in the document, from 0
 * @param pointer JSON pointer from the top of the document
 * @param notPrincipal present where the element is, even without an entry: that means everybody
 * @param emptyList whether an action, resource or principal element is there and empty
 */
public record Statement(
        int index,
        String pointer,
        Optional<String> sid,
        Effect effect,
        Principals principal,
        Optional<Principals> notPrincipal,
        List<String> actions,
        List<String> notActions,
        List<String> resources,
        List<String> notResources,
        List<Condition> conditions,
        boolean emptyList) {

    /** Copies the lists. */
    public Statement {
        actions = List.copyOf(actions);
        notActions = List.copyOf(notActions);
        resources = List.copyOf(resources);
        notResources = List.copyOf(notResources);
        conditions = List.copyOf(conditions);
    }

    /** Whether the statement can have no effect: an empty list, or an unknown effect (checklist 1.6). */
    public boolean isVoid() {
        return effect == Effect.VOID || emptyList;
    }

    /** Whether it is an Allow that is not void. */
    public boolean allows() {
        return effect == Effect.ALLOW && !isVoid();
    }

    /** Whether it is a Deny that is not void. */
    public boolean denies() {
        return effect == Effect.DENY && !isVoid();
    }

    /** Whether it has no Condition, or one without any key. */
    public boolean isUnconditional() {
        return conditions.isEmpty();
    }
}
