package org.iamassay.policy.escalation;

import java.util.BitSet;
import java.util.List;
import org.iamassay.policy.decision.Truth;

/** The roles that a principal may assume as their trust policies are (policy.md 6.6). */
final class Assuming {

    private final World world;
    private final Actor actor;

    Assuming(World world, Actor actor) {
        this.world = world;
        this.actor = actor;
    }

    Extent all() {
        Extent named = world.trusts().naming(actor.access());
        named.add(world.trusts().open(), Truth.TRUE);
        Extent roles = direct(named);
        roles.add(delegated(named), Truth.TRUE);
        roles.drop(world.trusts().refusing(actor.access()));
        return roles;
    }

    /** Whether the role's trust is enough, without a permission of the caller: it names the caller, of its own account. */
    boolean isDirect(int role) {
        Extent named = world.trusts().naming(actor.access());
        named.add(world.trusts().open(), Truth.TRUE);
        return direct(named).maybe().get(role);
    }

    private Extent direct(Extent named) {
        Extent direct = named.copy();
        direct.keep(world.sameAccount(actor.place()));
        if (!direct.isEmpty()) {
            // What names a user is not limited by its boundary, what names a role is.
            direct.keep(actor.unrefused(Trusts.ASSUME, Moves.isRole(actor)));
        }
        return direct;
    }

    private Extent delegated(Extent named) {
        if (!actor.mayHave(List.of(Trusts.ASSUME))) {
            return Extent.nowhere();
        }
        Extent delegated = world.trusts().delegating(World.account(actor.arn())).copy();
        BitSet foreign = (BitSet) world.roles().clone();
        foreign.andNot(world.sameAccount(actor.place()));
        Extent abroad = named.copy();
        abroad.keep(foreign);
        delegated.add(abroad, Truth.TRUE);
        delegated.keep(actor.anywhere(Trusts.ASSUME, Circumstances.PLAIN));
        return delegated;
    }
}
