package org.iamassay.policy.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stack of policies to be changed at one place. */
record Stack(PolicyStack policies) {

    static Stack random(RandomPolicies random) {
        return new Stack(new PolicyStack(
                random.policies(false),
                random.maybe(Optional.empty(), () -> Optional.of(random.policies(false))),
                random.maybe(Optional.empty(), () -> Optional.of(random.policies(false))),
                random.maybe(List.of(), () -> random.policies(true)),
                true,
                random.maybe(List.of(), () -> List.of(random.policies(false))),
                random.maybe(List.of(), () -> List.of(random.policies(true)))));
    }

    /** One more policy at a layer that is there; in a layer that is not, it becomes the first. */
    Stack with(Layer layer, CompiledPolicy policy) {
        PolicyStack p = policies;
        return new Stack(new PolicyStack(
                layer == Layer.IDENTITY ? and(p.identity(), policy) : p.identity(),
                layer == Layer.BOUNDARY ? p.boundary().map(list -> and(list, policy)) : p.boundary(),
                layer == Layer.SESSION ? p.session().map(list -> and(list, policy)) : p.session(),
                layer == Layer.RESOURCE ? and(p.resource(), policy) : p.resource(),
                true,
                layer == Layer.SERVICE_CONTROL ? levels(p.serviceControl(), policy) : p.serviceControl(),
                layer == Layer.RESOURCE_CONTROL ? levels(p.resourceControl(), policy) : p.resourceControl()));
    }

    Stack bounded(List<CompiledPolicy> boundary) {
        PolicyStack p = policies;
        return new Stack(new PolicyStack(
                p.identity(),
                Optional.of(boundary),
                p.session(),
                p.resource(),
                true,
                p.serviceControl(),
                p.resourceControl()));
    }

    Stack inSession(List<CompiledPolicy> session) {
        PolicyStack p = policies;
        return new Stack(new PolicyStack(
                p.identity(),
                p.boundary(),
                Optional.of(session),
                p.resource(),
                true,
                p.serviceControl(),
                p.resourceControl()));
    }

    Stack below(Layer layer, List<CompiledPolicy> level) {
        PolicyStack p = policies;
        boolean service = layer == Layer.SERVICE_CONTROL;
        return new Stack(new PolicyStack(
                p.identity(),
                p.boundary(),
                p.session(),
                p.resource(),
                true,
                service ? and(p.serviceControl(), level) : p.serviceControl(),
                service ? p.resourceControl() : and(p.resourceControl(), level)));
    }

    private static List<List<CompiledPolicy>> levels(List<List<CompiledPolicy>> levels, CompiledPolicy policy) {
        return levels.stream().map(level -> and(level, policy)).toList();
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
