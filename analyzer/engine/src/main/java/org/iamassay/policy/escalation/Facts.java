package org.iamassay.policy.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/**
 * The statements of a document that speak of actions that matter to escalation.
 *
 * @param allowed the actions that any Allow speaks of
 * @param denied the actions that a Deny speaks of which may count
 */
record Facts(List<Fact> allows, List<Fact> denies, BitSet allowed, BitSet denied) {

    /** The facts of the documents of an account, worked out once each. */
    static final class Store {

        /** By identity: a document is compared member by member otherwise, which is long. */
        private final IdentityHashMap<PolicyDocument, Facts> known = new IdentityHashMap<>();

        private final ActionSpace space;
        private final Instant asOf;

        Store(ActionSpace space, Instant asOf) {
            this.space = space;
            this.asOf = asOf;
        }

        Facts of(PolicyDocument document) {
            return known.computeIfAbsent(document, d -> Facts.of(d, space, asOf));
        }
    }

    private static Facts of(PolicyDocument document, ActionSpace space, Instant asOf) {
        List<Fact> allows = new ArrayList<>(0);
        List<Fact> denies = new ArrayList<>(0);
        for (Statement statement : document.statements()) {
            Fact fact = new Fact(statement, document, space);
            boolean demandsBoundary = !statement.isUnconditional() && Circumstances.GIVING.denies(statement);
            if (statement.allows() && !fact.actions().isEmpty() && !Expiry.isOver(statement, asOf)) {
                allows.add(fact);
            } else if (statement.denies()
                    && !fact.actions().isEmpty()
                    && (statement.isUnconditional() || demandsBoundary)) {
                denies.add(fact);
            }
        }
        return new Facts(List.copyOf(allows), List.copyOf(denies), union(allows), union(denies));
    }

    private static BitSet union(List<Fact> facts) {
        BitSet union = new BitSet();
        facts.forEach(fact -> union.or(fact.actions()));
        return union;
    }
}
