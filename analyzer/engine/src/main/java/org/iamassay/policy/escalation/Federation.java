package org.iamassay.policy.escalation;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.decision.Truth;

/** Roles that come to who controls the provider of identities that they trust. */
final class Federation {

    private final World world;
    private final Actor actor;

    Federation(World world, Actor actor) {
        this.world = world;
        this.actor = actor;
    }

    Extent of(Method method) {
        Extent roles = Extent.nowhere();
        for (String provider : providers(method)) {
            roles.add(roles(provider), truth(method, provider));
        }
        return roles;
    }

    /** The first provider by which a method leads to a role. */
    Optional<String> provider(Method method, int role, Truth wanted) {
        return providers(method).stream()
                .filter(one -> wanted != Truth.TRUE || truth(method, one) == Truth.TRUE)
                .filter(one -> truth(method, one) != Truth.FALSE)
                .filter(one -> roles(one).at(role) == Truth.TRUE
                        || (wanted != Truth.TRUE && roles(one).maybe().get(role)))
                .findFirst();
    }

    private Extent roles(String provider) {
        Extent roles = world.trusts().of(provider).copy();
        roles.keep(world.roles());
        roles.keep(world.sameAccount(actor.place()));
        return roles;
    }

    private List<String> providers(Method method) {
        String kind = ":" + method.of().get(0) + "-provider/";
        return world.trusts().providers().stream()
                .filter(one -> one.contains(kind))
                .toList();
    }

    /** A provider can only be created where there is none of its name, which the details do not tell. */
    private Truth truth(Method method, String provider) {
        Truth truth = actor.isDenied(method.action(), provider, Circumstances.PLAIN)
                ? Truth.FALSE
                : actor.access()
                        .reach(method.action())
                        .on(provider, Circumstances.PLAIN::allows)
                        .truth();
        return method.action().startsWith("iam:Create") ? truth.and(Truth.UNKNOWN) : truth;
    }
}
