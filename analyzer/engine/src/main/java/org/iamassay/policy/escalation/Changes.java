package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedPolicy.Kind;
import org.iamassay.policy.decision.Truth;
import org.iamassay.policy.escalation.Change.After;

/** The steps by which a principal gets other policies that are there already, or loses what limits it (policy.md 4.1). */
final class Changes {

    /** The methods that take a boundary away. */
    static final List<Method> LIFTING = of("boundary");

    private static final List<Method> VERSIONS = of("version");
    private static final List<Method> JOINING = of("join");
    private static final List<Method> DROPPING = of("deny");

    private final World world;
    private final Actor actor;
    private final List<Change> found = new ArrayList<>();

    private Changes(World world, Actor actor) {
        this.world = world;
        this.actor = actor;
    }

    /** The changes that a principal may make and that can matter. */
    static List<Change> of(World world, Actor actor) {
        Changes changes = new Changes(world, actor);
        changes.each(LIFTING, changes::lift);
        changes.each(VERSIONS, changes::setVersion);
        changes.each(JOINING, changes::join);
        changes.each(DROPPING, changes::drop);
        return List.copyOf(changes.found);
    }

    static boolean isOfUsers(Method method) {
        return method.action().contains("User");
    }

    static Circumstances lifting(Method method) {
        return method.action().startsWith("iam:Put") ? Circumstances.GIVING : Circumstances.CHANGING;
    }

    private static List<Method> of(String what) {
        return Methods.all().stream()
                .filter(method ->
                        method.kind() == Method.Kind.CHANGE && method.of().equals(List.of(what)))
                .toList();
    }

    private void each(List<Method> methods, Consumer<Method> change) {
        methods.stream()
                .filter(method -> actor.mayHave(method.actions().get(0)))
                .forEach(change);
    }

    private void lift(Method method) {
        boolean bounded = actor.access().boundary().isPresent() || actor.isBoundaryUnknown();
        if (bounded && isOfUsers(method) == world.users().get(actor.place()) && isWritable()) {
            After after =
                    new After(actor.access().policies(), Optional.empty(), false, actor.groups(), Optional.empty());
            add(method, actor.place(), lifting(method), "", after);
        }
    }

    private boolean isWritable() {
        return world.users().get(actor.place()) || world.writableRoles().get(actor.place());
    }

    private void setVersion(Method method) {
        for (int place : actor.ownPolicies()) {
            Optional<ManagedPolicy> policy = world.policy(place);
            for (PolicyVersion version : policy.map(Powers::otherVersions).orElse(List.of())) {
                List<AppliedPolicy> after = replaced(policy.orElseThrow(), version);
                if (isMore(after)) {
                    add(method, place, Circumstances.PLAIN, version.id(), with(after, actor.groups()));
                }
            }
        }
    }

    private List<AppliedPolicy> replaced(ManagedPolicy policy, PolicyVersion version) {
        PolicyText text = version.document().orElseThrow();
        return actor.access().policies().stream()
                .map(one -> one.arn().equals(policy.arn()) ? replaced(one, version, text) : one)
                .toList();
    }

    private AppliedPolicy replaced(AppliedPolicy one, PolicyVersion version, PolicyText text) {
        return new AppliedPolicy(
                one.kind(),
                one.holder(),
                one.name(),
                one.arn(),
                version.id(),
                world.access().document(text),
                text.place(),
                false);
    }

    private void join(Method method) {
        if (!world.users().get(actor.place())) {
            return;
        }
        BitSet groups = actor.reach(method.action(), Circumstances.PLAIN).maybe();
        for (int place = groups.nextSetBit(0); place >= 0; place = groups.nextSetBit(place + 1)) {
            List<AppliedPolicy> more = world.groupPolicies(place);
            if (!actor.groups().contains(place) && !actor.hasAll(reasons(more))) {
                join(method, place, more);
            }
        }
    }

    private void join(Method method, int place, List<AppliedPolicy> more) {
        List<AppliedPolicy> after = new ArrayList<>(actor.access().policies());
        after.addAll(more);
        List<Integer> groups = new ArrayList<>(actor.groups());
        groups.add(place);
        BitSet touched = new BitSet();
        more.forEach(policy -> touched.or(world.facts(policy).allowed()));
        Optional<BitSet> only = denies(more) == 0 ? Optional.of(touched) : Optional.empty();
        add(method, place, Circumstances.PLAIN, "", with(after, groups, only));
    }

    /** Whether the policies speak of more than those the principal has, or no longer deny something. */
    private boolean isMore(List<AppliedPolicy> after) {
        return !actor.hasAll(reasons(after))
                || denies(after) < denies(actor.access().policies());
    }

    private List<Fact> reasons(List<AppliedPolicy> policies) {
        List<Fact> reasons = new ArrayList<>();
        policies.forEach(policy -> reasons.addAll(world.facts(policy).allows()));
        return reasons;
    }

    private int denies(List<AppliedPolicy> policies) {
        int denies = 0;
        for (AppliedPolicy policy : policies) {
            denies += world.facts(policy).denies().size();
        }
        return denies;
    }

    private void drop(Method method) {
        String action = method.action();
        if (action.equals("iam:RemoveUserFromGroup")) {
            actor.groups().forEach(group -> leave(method, group));
            return;
        }
        Kind kind = action.startsWith("iam:Detach") ? Kind.ATTACHED : Kind.INLINE;
        String part = action.contains("Group") ? ":group/" : isOfUsers(method) ? ":user/" : ":role/";
        for (AppliedPolicy policy : actor.access().policies()) {
            boolean fits = policy.kind() == kind
                    && policy.holder().contains(part)
                    && (isWritable() || !policy.holder().equals(actor.arn()));
            if (fits && !world.facts(policy).denies().isEmpty()) {
                Circumstances known =
                        kind == Kind.ATTACHED ? Circumstances.detaching(policy.arn()) : Circumstances.CHANGING;
                String detail = kind == Kind.ATTACHED ? policy.arn() : policy.name();
                After after = with(without(policy::equals), actor.groups());
                add(method, world.targets().place(policy.holder()), known, detail, after);
            }
        }
    }

    private void leave(Method method, int group) {
        String arn = world.targets().arn(group);
        List<AppliedPolicy> left = without(policy -> policy.holder().equals(arn));
        if (denies(left) < denies(actor.access().policies())) {
            List<Integer> groups = new ArrayList<>(actor.groups());
            groups.remove(Integer.valueOf(group));
            add(method, group, Circumstances.PLAIN, "", with(left, groups));
        }
    }

    private List<AppliedPolicy> without(Predicate<AppliedPolicy> such) {
        return actor.access().policies().stream().filter(such.negate()).toList();
    }

    private After with(List<AppliedPolicy> policies, List<Integer> groups) {
        return with(policies, groups, Optional.empty());
    }

    private After with(List<AppliedPolicy> policies, List<Integer> groups, Optional<BitSet> touched) {
        return new After(policies, actor.access().boundary(), actor.isBoundaryUnknown(), groups, touched);
    }

    private void add(Method method, int place, Circumstances known, String detail, After after) {
        Truth truth =
                place < 0 ? Truth.FALSE : actor.reach(method.action(), known).at(place);
        if (truth != Truth.FALSE) {
            found.add(new Change(method, world.targets().arn(place), known, truth, detail, after));
        }
    }
}
