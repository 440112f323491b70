package org.iamassay.policy.access;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Networks;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Truth;

/**
 * Whether all that a user may do is bound to known networks (checklist 5.13, {@code users-source-restricted}).
 *
 * @param bound unknown where a policy document is missing that might bind it, or allow something without a limit
 * @param because the Deny statements that bind it; else the Allow statements without a limit, or all if each has one
 */
public record NetworkLimits(Truth bound, List<AppliedStatement> because) {

    /** Copies the list. */
    public NetworkLimits {
        because = List.copyOf(because);
    }

    /** The limits on a principal by its own policies, those of its groups and its boundary. */
    public static NetworkLimits of(PrincipalAccess principal) {
        Stream<AppliedPolicy> all = Stream.concat(principal.policies().stream(), principal.boundary().stream());
        List<AppliedStatement> denies = statements(all, NetworkLimits::denies);
        if (!denies.isEmpty()) {
            return new NetworkLimits(Truth.TRUE, denies);
        }
        List<AppliedStatement> allows = statements(principal.policies().stream(), Statement::allows);
        List<AppliedStatement> open =
                allows.stream().filter(allow -> !allows(allow.statement())).toList();
        if (!open.isEmpty()) {
            return new NetworkLimits(principal.isWhole() ? Truth.FALSE : Truth.UNKNOWN, open);
        }
        return new NetworkLimits(principal.missing().isEmpty() ? Truth.TRUE : Truth.UNKNOWN, allows);
    }

    private static List<AppliedStatement> statements(Stream<AppliedPolicy> policies, Predicate<Statement> such) {
        return policies.flatMap(policy -> policy.document().statements().stream()
                        .filter(such)
                        .map(statement -> new AppliedStatement(policy, statement)))
                .toList();
    }

    /** Whether it is a Deny of everything, or of all but some actions, to whoever comes from elsewhere. */
    private static boolean denies(Statement statement) {
        boolean wide = statement.actions().stream().anyMatch(Actions::isEverything)
                || !statement.notActions().isEmpty();
        return statement.denies()
                && wide
                && Resources.isOnEverything(statement)
                && statement.conditions().stream().filter(Condition::isNegated).anyMatch(Networks::isLimitedBy);
    }

    private static boolean allows(Statement statement) {
        return statement.conditions().stream().filter(Condition::isPositive).anyMatch(Networks::isLimitedBy);
    }
}
