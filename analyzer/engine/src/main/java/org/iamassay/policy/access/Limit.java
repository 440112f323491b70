package org.iamassay.policy.access;

import java.util.List;

/**
 * What must allow an action beside the policies of a principal: its permissions boundary, or the service control policies of one
 * level of the organization.
 *
 * @param open whether it is taken to allow everything, so that only its Deny counts: a level none of whose given policies allows
 *     anything, or of which a policy was not seen
 */
record Limit(List<Carried> policies, boolean open) {

    Limit {
        policies = List.copyOf(policies);
    }
}
