package org.iamassay.policy.access;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.catalogue.Catalogue;

/** The indexes of the documents of an account, one each; principals share them. */
final class Indexes {

    /** By identity: a document is compared member by member otherwise, which is long. */
    private final IdentityHashMap<PolicyDocument, DocumentIndex> byDocument = new IdentityHashMap<>();

    private final Catalogue catalogue;
    private Optional<ActionNumbers> actions = Optional.empty();
    private int statements;

    Indexes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The numbers of actions, made when they are first needed. */
    ActionNumbers actions() {
        if (actions.isEmpty()) {
            actions = Optional.of(ActionNumbers.of(catalogue));
        }
        return actions.get();
    }

    List<Carried> of(List<AppliedPolicy> policies) {
        return policies.stream().map(this::of).toList();
    }

    private Carried of(AppliedPolicy policy) {
        return new Carried(
                policy,
                byDocument.computeIfAbsent(
                        policy.document(), d -> new DocumentIndex(d, () -> statements++, this::actions)));
    }
}
