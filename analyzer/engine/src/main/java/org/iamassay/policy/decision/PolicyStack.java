package org.iamassay.policy.decision;

import java.util.List;
import java.util.Optional;

/**
 * All policies that apply to a request.
 *
 * @param boundary empty where the principal has none; a boundary without a policy allows nothing
 * @param session as with the boundary
 * @param resource policies of the resource; empty where it has none
 * @param resourceSeen whether the policies of the resource are known; else the decision is about the principal's side alone
 * @param serviceControl levels from the root to the principal's account
 * @param resourceControl levels from the root to the resource's account
 */
public record PolicyStack(
        List<CompiledPolicy> identity,
        Optional<List<CompiledPolicy>> boundary,
        Optional<List<CompiledPolicy>> session,
        List<CompiledPolicy> resource,
        boolean resourceSeen,
        List<List<CompiledPolicy>> serviceControl,
        List<List<CompiledPolicy>> resourceControl) {

    /** Copies the lists. */
    public PolicyStack {
        identity = List.copyOf(identity);
        boundary = boundary.map(List::copyOf);
        session = session.map(List::copyOf);
        resource = List.copyOf(resource);
        serviceControl = serviceControl.stream().map(List::copyOf).toList();
        resourceControl = resourceControl.stream().map(List::copyOf).toList();
    }

    /** The policies of a principal, with nothing known of the resource's. */
    public static PolicyStack ofPrincipal(
            List<CompiledPolicy> identity,
            Optional<CompiledPolicy> boundary,
            List<List<CompiledPolicy>> serviceControl) {
        return new PolicyStack(
                identity, boundary.map(List::of), Optional.empty(), List.of(), false, serviceControl, List.of());
    }
}
