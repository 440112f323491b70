package org.iamassay.policy.access;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.catalogue.Catalogue;

/** The indexes of the documents of an account, one each; principals share them. */
final class Indexes {

    /** By identity: a document is compared member by member otherwise, which is long. */
    private final Map<PolicyDocument, DocumentIndex> byDocument = new IdentityHashMap<>();

    private final ActionNumbers actions;
    private int statements;

    Indexes(Catalogue catalogue) {
        this.actions = ActionNumbers.of(catalogue);
    }

    ActionNumbers actions() {
        return actions;
    }

    List<Carried> of(List<AppliedPolicy> policies) {
        return policies.stream().map(this::of).toList();
    }

    private Carried of(AppliedPolicy policy) {
        return new Carried(
                policy,
                byDocument.computeIfAbsent(policy.document(), d -> new DocumentIndex(d, () -> statements++, actions)));
    }
}
