package org.iamassay.policy.access;

import java.util.Objects;
import org.iamassay.model.JsonPlace;
import org.iamassay.policy.Statement;

/** A statement of a policy that applies to a principal: what an answer rests on. */
public record AppliedStatement(AppliedPolicy policy, Statement statement) {

    /** By where it stands: the statement may be long. */
    @Override
    public int hashCode() {
        return Objects.hash(policy, statement.index());
    }

    /** Where the statement stands. */
    public JsonPlace place() {
        return new JsonPlace(policy.place().file(), policy.place().pointer() + statement.pointer());
    }
}
