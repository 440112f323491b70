package org.iamassay.assess.access;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.access.AppliedStatement;

/** A permission without effect, before statements have numbers. */
record DeadDraft(
        String why, List<String> entries, int count, AppliedStatement statement, Optional<AppliedStatement> against) {

    DeadPermission numbered(StatementRegister register, String principal) {
        return new DeadPermission(
                why,
                entries,
                count,
                register.use(statement, principal),
                against.map(one -> register.use(one, principal)).orElse(new StatementUse(0, "")));
    }
}
