package org.iamassay.policy.decision;

import java.util.List;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;

/**
 * A statement that applies to a request, and where it stands.
 *
 * @param level of the organization, from 0 for the root; 0 where the layer has no levels
 * @param policy index of the policy in its layer or level, from 0
 * @param open conditions that the context does not settle; empty where it surely applies
 */
public record Match(Layer layer, int level, int policy, Statement statement, Truth truth, List<Condition> open) {

    /** Copies the list. */
    public Match {
        open = List.copyOf(open);
    }
}
