package org.iamassay.policy.decision;

import java.util.List;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement made ready to be judged.
 *
 * <p>What could not be read never grants and never spares: an Allow with an unreadable part or an unknown operator does not apply,
 * and a Deny applies as if the condition were met.
 */
final class CompiledStatement {

    private final Statement statement;
    private final Garbled garbled;
    private final boolean variables;
    private final boolean ofResource;
    private volatile @Nullable Parts parts;

    /** What is made ready only when it is asked for: of most statements a request needs the actions alone. */
    private record Parts(List<ResourcePattern> resources, List<ResourcePattern> notResources, List<Demand> demands) {}

    CompiledStatement(Statement statement, Garbled garbled, boolean variables, boolean ofResource) {
        this.statement = statement;
        this.garbled = garbled;
        this.variables = variables;
        this.ofResource = ofResource;
    }

    private Parts parts() {
        Parts ready = parts;
        if (ready == null) {
            ready = new Parts(
                    patterns(statement.resources()),
                    patterns(statement.notResources()),
                    statement.conditions().stream()
                            .map(condition -> new Demand(condition, variables))
                            .toList());
            parts = ready;
        }
        return ready;
    }

    private List<ResourcePattern> patterns(List<String> texts) {
        return texts.stream()
                .map(text -> new ResourcePattern(text, variables, !ofResource))
                .toList();
    }

    Statement statement() {
        return statement;
    }

    boolean allows() {
        return statement.allows() && garbled == Garbled.NO;
    }

    boolean denies() {
        return statement.denies();
    }

    boolean isOnAction(String action) {
        return Actions.covers(statement, action);
    }

    /** Whether it is on the resource; a trust policy and some others are on what they are attached to and name nothing. */
    Truth isOnResource(String resource, Context context) {
        // A Deny that lacks its resources is broken, and a broken Deny takes everything away.
        if ((ofResource || statement.denies())
                && statement.resources().isEmpty()
                && statement.notResources().isEmpty()) {
            return Truth.TRUE;
        }
        Truth named = any(parts().resources(), resource, context);
        return statement.notResources().isEmpty() ? named : named.or(isOutsideNotResource(resource, context));
    }

    /** Conditions and garbled parts alone. */
    Truth conditionsHold(Context context) {
        if (statement.denies() && garbled == Garbled.CONDITION) {
            return Truth.TRUE;
        }
        Truth all = Truth.TRUE;
        for (Demand demand : parts().demands()) {
            all = all.and(holds(demand, context));
            if (all == Truth.FALSE) {
                break;
            }
        }
        return all;
    }

    /** The conditions of which this is so. */
    List<Condition> conditions(Truth truth, Context context) {
        return parts().demands().stream()
                .filter(demand -> holds(demand, context) == truth)
                .map(Demand::condition)
                .toList();
    }

    private Truth holds(Demand demand, Context context) {
        return demand.isKnown() || !statement.denies() ? demand.holds(context) : Truth.TRUE;
    }

    /** A variable without value must not turn into a match by being negated. */
    private Truth isOutsideNotResource(String resource, Context context) {
        Truth filled = Truth.TRUE;
        for (ResourcePattern pattern : parts().notResources()) {
            filled = filled.and(pattern.isFilled(context));
        }
        return any(parts().notResources(), resource, context).not().and(filled);
    }

    private static Truth any(List<ResourcePattern> patterns, String resource, Context context) {
        Truth truth = Truth.FALSE;
        for (ResourcePattern pattern : patterns) {
            truth = truth.or(pattern.matches(resource, context));
            if (truth == Truth.TRUE) {
                break;
            }
        }
        return truth;
    }
}
