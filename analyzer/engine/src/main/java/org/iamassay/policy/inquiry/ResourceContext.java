package org.iamassay.policy.inquiry;

import java.util.List;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.policy.decision.Context;

/** What is known of a principal's requests, and whose the resource is. */
record ResourceContext(Context principal, Optional<AccountId> owner) implements Context {

    private static final String OWNER = "aws:ResourceAccount";

    @Override
    public Entry get(String key) {
        if (owner.isPresent() && key.equalsIgnoreCase(OWNER)) {
            return new Present(List.of(owner.get().value()), false);
        }
        return principal.get(key);
    }
}
