package org.iamassay.policy.access;

import org.iamassay.model.JsonPlace;
import org.iamassay.policy.Statement;

/** A statement of a policy that applies to a principal: what an answer rests on. */
public record AppliedStatement(AppliedPolicy policy, Statement statement) {

    /** Where the statement stands. */
    public JsonPlace place() {
        return new JsonPlace(policy.place().file(), policy.place().pointer() + statement.pointer());
    }
}
