package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.policy.Resources;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.access.ScpLevel;
import org.iamassay.policy.decision.Truth;
import org.jspecify.annotations.Nullable;

/** A principal with the policies it has, or would have after steps that change them: what it may do, and where. */
final class Actor {

    private final World world;
    private final PrincipalAccess access;
    private final boolean boundaryUnknown;
    private final List<Integer> groups;
    private final int place;
    private final List<Carried> allows = new ArrayList<>();
    private final List<Carried> denies = new ArrayList<>();
    private final List<List<Carried>> limits = new ArrayList<>(1);
    private final BitSet allowed = new BitSet();
    private final boolean bounded;
    private final Map<Asked, Extent> asked = new HashMap<>();
    private final @Nullable Truth[] somewhere;

    private record Carried(AppliedPolicy policy, Fact fact) {

        AppliedStatement applied() {
            return new AppliedStatement(policy, fact.statement());
        }
    }

    private record Asked(String action, Circumstances circumstances) {}

    /** A principal as it is. */
    Actor(World world, PrincipalAccess access) {
        this(world, access, access.boundaryUnknown(), world.ownGroups(access));
    }

    /** A principal after changes. */
    Actor(World world, PrincipalAccess access, boolean boundaryUnknown, List<Integer> groups) {
        this.world = world;
        this.access = access;
        this.boundaryUnknown = boundaryUnknown;
        this.groups = List.copyOf(groups);
        this.place = world.targets().place(access.arn());
        for (AppliedPolicy policy : access.policies()) {
            Facts facts = world.facts(policy);
            facts.allows().forEach(fact -> allows.add(new Carried(policy, fact)));
            facts.denies().forEach(fact -> denies.add(new Carried(policy, fact)));
            allowed.or(facts.allowed());
        }
        this.somewhere = new Truth[world.space().size()];
        this.bounded = access.boundary().isPresent();
        access.boundary().ifPresent(policy -> limit(List.of(policy), false));
        access.serviceControl().forEach(level -> limit(level));
    }

    private void limit(ScpLevel level) {
        limit(level.policies(), level.isOpen());
    }

    private void limit(List<AppliedPolicy> policies, boolean open) {
        List<Carried> limit = new ArrayList<>();
        for (AppliedPolicy policy : policies) {
            Facts facts = world.facts(policy);
            facts.allows().forEach(fact -> limit.add(new Carried(policy, fact)));
            facts.denies().forEach(fact -> denies.add(new Carried(policy, fact)));
        }
        if (!open) {
            limits.add(limit);
        }
    }

    PrincipalAccess access() {
        return access;
    }

    String arn() {
        return access.arn();
    }

    /** Its place among the targets. */
    int place() {
        return place;
    }

    /** Whether it has a boundary that nobody has seen. */
    boolean isBoundaryUnknown() {
        return boundaryUnknown;
    }

    /** Places of the groups it belongs to. */
    List<Integer> groups() {
        return groups;
    }

    /** Places of the customer policies attached to it or its groups; those whose documents are missing too. */
    List<Integer> ownPolicies() {
        Set<Integer> own = new TreeSet<>();
        access.policies().forEach(policy -> own.add(world.targets().place(policy.arn())));
        List<AppliedPolicy> before =
                world.principal(place).map(PrincipalAccess::policies).orElse(List.of());
        for (int policy : world.ownPolicies(access)) {
            String arn = world.targets().arn(policy);
            if (before.stream().noneMatch(one -> one.arn().equals(arn))) {
                own.add(policy);
            }
        }
        own.remove(-1);
        return List.copyOf(own);
    }

    /** Whether an Allow of its policies speaks of one of the actions; if not, nothing else need be asked. */
    boolean mayHave(List<String> actions) {
        return actions.stream().anyMatch(action -> allowed.get(world.space().number(action)));
    }

    /** Whether an Allow of its policies speaks of one of the actions, by their numbers. */
    boolean mayHave(BitSet actions) {
        return allowed.intersects(actions);
    }

    /** Whether all these are among the statements that allow it something. */
    boolean hasAll(List<Fact> facts) {
        for (Fact fact : facts) {
            boolean found = false;
            for (Carried one : allows) {
                found |= one.fact() == fact;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** The targets in its own account on which it may take an action; not to be changed. */
    Extent reach(String action, Circumstances circumstances) {
        return asked.computeIfAbsent(new Asked(action, circumstances), key -> {
            Extent reach = anywhere(action, circumstances);
            reach.keep(world.sameAccount(place));
            return reach;
        });
    }

    /** The targets on which it may take an action, those of other accounts too. */
    Extent anywhere(String action, Circumstances circumstances) {
        Extent reach = union(allows, action, circumstances);
        limits.forEach(limit -> keep(reach, limit, action, circumstances));
        drop(reach, action, circumstances);
        return reach;
    }

    /** The targets on which an action is not refused where their own policy allows it (policy.md 6.6). */
    Extent unrefused(String action, boolean boundaryCounts) {
        Extent reach = Extent.everywhere(world.targets().all());
        for (int i = boundaryCounts || !bounded ? 0 : 1; i < limits.size(); i++) {
            keep(reach, limits.get(i), action, Circumstances.PLAIN);
        }
        drop(reach, action, Circumstances.PLAIN);
        return reach;
    }

    /** Whether it may take one of the actions on some resource. */
    Truth somewhere(List<String> actions) {
        Truth best = Truth.FALSE;
        for (String action : actions) {
            best = best.or(somewhere(action));
        }
        return best;
    }

    private Truth somewhere(String action) {
        int number = world.space().number(action);
        Truth known = somewhere[number];
        Truth found = known == null ? somewhere(action, number) : known;
        somewhere[number] = found;
        return found;
    }

    private Truth somewhere(String action, int number) {
        for (Carried deny : denies) {
            if (deny.fact().actions().get(number)
                    && deny.fact().isOnEverything()
                    && deny.fact().statement().isUnconditional()) {
                return Truth.FALSE;
            }
        }
        Truth truth = best(allows, action);
        for (List<Carried> limit : limits) {
            truth = truth == Truth.FALSE ? truth : truth.and(best(limit, action));
        }
        // What is allowed here and cut there need not be the same resources.
        return truth != Truth.FALSE && isCut(number)
                ? truth.and(access.onSomething(action).truth())
                : truth;
    }

    private boolean isCut(int number) {
        return !limits.isEmpty()
                || denies.stream()
                        .map(Carried::fact)
                        .anyMatch(fact ->
                                fact.actions().get(number) && fact.statement().isUnconditional());
    }

    /** Whether a Deny without condition, or one that demands a boundary, keeps it from an action on a resource. */
    boolean isDenied(String action, String resource, Circumstances circumstances) {
        int number = world.space().number(action);
        return denies.stream()
                .map(Carried::fact)
                .anyMatch(fact -> fact.actions().get(number)
                        && circumstances.denies(fact.statement())
                        && Resources.covers(fact.statement(), resource));
    }

    /** The resources that its Allow statements for an action are on, as they are written. */
    List<String> resourcesOf(String action) {
        int number = world.space().number(action);
        return allows.stream()
                .map(Carried::fact)
                .filter(fact -> fact.actions().get(number))
                .flatMap(fact ->
                        fact.statement().resources().isEmpty() ? Stream.of("*") : fact.statement().resources().stream())
                .distinct()
                .toList();
    }

    /** The statements that let it take an action on a target: of its policies, and of limits where they hold conditionally. */
    List<AppliedStatement> because(String action, int target, Circumstances circumstances) {
        Predicate<Fact> covers =
                fact -> fact.cover(world.targets(), access.context()).maybe().get(target);
        return because(action, circumstances, covers);
    }

    /** The statements that let it take an action on some resource. */
    List<AppliedStatement> because(String action) {
        return because(action, Circumstances.PLAIN, fact -> fact.canConcern(action));
    }

    /** The statements that let it take an action on a resource that is no target. */
    List<AppliedStatement> because(String action, String resource, Circumstances circumstances) {
        return because(action, circumstances, fact -> Resources.covers(fact.statement(), resource));
    }

    private List<AppliedStatement> because(String action, Circumstances circumstances, Predicate<Fact> covers) {
        List<AppliedStatement> because = new ArrayList<>(1);
        first(allows, action, circumstances, covers).ifPresent(because::add);
        for (List<Carried> limit : limits) {
            first(limit, action, circumstances, covers)
                    .filter(one -> circumstances.allows(one.statement()) == Truth.UNKNOWN)
                    .ifPresent(because::add);
        }
        return because;
    }

    /** One without a condition if there is any. */
    private Optional<AppliedStatement> first(
            List<Carried> carried, String action, Circumstances circumstances, Predicate<Fact> covers) {
        int number = world.space().number(action);
        Optional<AppliedStatement> open = Optional.empty();
        for (Carried one : carried) {
            if (one.fact().actions().get(number) && covers.test(one.fact())) {
                Truth truth = circumstances.allows(one.fact().statement());
                if (truth == Truth.TRUE) {
                    return Optional.of(one.applied());
                }
                if (truth == Truth.UNKNOWN && open.isEmpty()) {
                    open = Optional.of(one.applied());
                }
            }
        }
        return open;
    }

    private Truth best(List<Carried> carried, String action) {
        int number = world.space().number(action);
        Truth best = Truth.FALSE;
        for (Carried one : carried) {
            if (one.fact().actions().get(number) && one.fact().canConcern(action)) {
                best = best.or(Circumstances.PLAIN.allows(one.fact().statement()));
            }
        }
        return best;
    }

    private Extent union(List<Carried> carried, String action, Circumstances circumstances) {
        int number = world.space().number(action);
        Extent union = Extent.nowhere();
        for (Carried one : carried) {
            if (one.fact().actions().get(number)) {
                Truth truth = circumstances.allows(one.fact().statement());
                if (truth != Truth.FALSE) {
                    union.add(one.fact().cover(world.targets(), access.context()), truth);
                }
            }
        }
        return union;
    }

    private void keep(Extent reach, List<Carried> limit, String action, Circumstances circumstances) {
        if (!reach.isEmpty()) {
            reach.keep(union(limit, action, circumstances));
        }
    }

    private void drop(Extent reach, String action, Circumstances circumstances) {
        int number = world.space().number(action);
        for (Carried deny : denies) {
            if (!reach.isEmpty()
                    && deny.fact().actions().get(number)
                    && circumstances.denies(deny.fact().statement())) {
                reach.drop(deny.fact().cover(world.targets(), access.context()).sure());
            }
        }
    }
}
