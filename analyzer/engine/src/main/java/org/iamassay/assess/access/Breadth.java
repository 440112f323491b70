package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;

/** Which known actions a principal is allowed on everything (checklist 9.1, "allowed on *"). */
final class Breadth {

    private final ActionIndex index;
    private final List<AppliedStatement> allows;
    private final BitSet maybe;
    private final BitSet surely;

    Breadth(PrincipalAccess principal, ActionIndex index) {
        this.index = index;
        this.allows = statements(principal.policies(), s -> s.allows() && Resources.isOnEverything(s));
        this.maybe = ActionIndex.of(principal.grantedOnEverything());
        this.surely = ActionIndex.of(principal.alwaysGrantedOnEverything());
    }

    /** The actions allowed, maybe under conditions. */
    BitSet allowed() {
        return maybe;
    }

    /** Those of the actions that are allowed. */
    BitSet allowed(BitSet such) {
        BitSet found = (BitSet) such.clone();
        found.and(maybe);
        return found;
    }

    /** Whether none of the actions is allowed without a condition. */
    boolean isConditional(BitSet actions) {
        return !surely.intersects(actions);
    }

    /** The statements that allow one of the actions, those without a condition first. */
    List<AppliedStatement> because(BitSet actions) {
        List<AppliedStatement> found = new ArrayList<>();
        for (boolean unconditional : new boolean[] {true, false}) {
            allows.stream()
                    .filter(one -> one.statement().isUnconditional() == unconditional)
                    .filter(one -> index.of(one.statement()).intersects(actions))
                    .forEach(found::add);
        }
        return found;
    }

    static List<AppliedStatement> statements(List<AppliedPolicy> policies, Predicate<Statement> such) {
        List<AppliedStatement> found = new ArrayList<>();
        for (AppliedPolicy policy : policies) {
            for (Statement statement : policy.document().statements()) {
                if (such.test(statement)) {
                    found.add(new AppliedStatement(policy, statement));
                }
            }
        }
        return found;
    }

    /** Every policy that applies: its own, the boundary, and those above the account. */
    static List<AppliedPolicy> all(PrincipalAccess principal) {
        List<AppliedPolicy> all = new ArrayList<>(principal.policies());
        principal.boundary().ifPresent(all::add);
        principal.serviceControl().forEach(level -> all.addAll(level.policies()));
        return all;
    }
}
