package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Truth;

/**
 * Where one principal may take one action: the statements that speak of it, ready for many resources.
 *
 * <p>Allow statements under a condition count as not settled; a Deny counts without a condition alone (checklist 9.1).
 */
public final class Reach {

    /** Nothing allows or denies the action. */
    static final Reach NOTHING = new Reach("", List.of(), List.of(), List.of());

    /** Beyond this many pieces what limits leave of the resources is no longer cut finer. */
    private static final int MOST_REGIONS = 500;

    private static final Region EVERYTHING = new Region(Region.EVERYTHING, List.of());

    private final String owner;
    private final List<Candidate> allows;
    private final List<Candidate> denies;
    private final List<List<Candidate>> limits;
    private Optional<Grant> everywhere = Optional.empty();
    private Optional<Grant> somewhere = Optional.empty();

    /** A statement that speaks of the action, with its resources as the principal's variables make them. */
    record Candidate(AppliedStatement applied, IndexedStatement indexed, Scope scope) {

        Truth covers(String resource) {
            return scope.covers(resource);
        }
    }

    /**
     * What two principals share if the same resources are within their reach.
     *
     * @param statements numbers of the statements: those that allow, then those that deny, then what each limit allows
     * @param owner the principal, where variables make the resources its own
     */
    public record Key(List<List<Integer>> statements, String owner) {

        /** Copies the list. */
        public Key {
            statements = List.copyOf(statements);
        }
    }

    /**
     * The reach of a principal.
     *
     * @param owner its ARN
     * @param denies those without a condition, of its policies and its limits
     * @param limits what each limit that is not open allows
     */
    Reach(String owner, List<Candidate> allows, List<Candidate> denies, List<List<Candidate>> limits) {
        this.owner = owner;
        this.allows = List.copyOf(allows);
        this.denies = List.copyOf(denies);
        this.limits = List.copyOf(limits);
    }

    /** What an answer for one principal and another has in common: equal keys mean equal truths for every resource. */
    public Key key() {
        List<List<Integer>> numbers = new ArrayList<>();
        boolean variables = false;
        List<List<Candidate>> all = new ArrayList<>(List.of(allows, denies));
        all.addAll(limits);
        for (List<Candidate> part : all) {
            numbers.add(part.stream().map(one -> one.indexed().number()).toList());
            variables |= part.stream().anyMatch(one -> one.indexed().hasVariables());
        }
        return new Key(numbers, variables ? owner : "");
    }

    /** The Allow statements of the principal's policies that speak of the action, those without a condition first. */
    public List<AppliedStatement> allows() {
        return allows.stream().map(Candidate::applied).toList();
    }

    /** Whether the action is allowed on {@code *} (checklist 1.6); a Deny on named resources cancels nothing here. */
    public Grant onEverything() {
        if (everywhere.isEmpty()) {
            everywhere = Optional.of(decide(
                    candidate -> Truth.of(candidate.scope().isOnEverything()),
                    candidate -> candidate.scope().isOnEverything()));
        }
        return everywhere.get();
    }

    /** Whether the action is allowed on one resource. */
    public Grant on(String resource) {
        return decide(one -> one.covers(resource), one -> one.covers(resource) == Truth.TRUE);
    }

    /** Whether the action is allowed on one resource, without the reasons. */
    public Truth truthOn(String resource) {
        if (allows.isEmpty()) {
            return Truth.FALSE;
        }
        for (Candidate deny : denies) {
            if (deny.covers(resource) == Truth.TRUE) {
                return Truth.FALSE;
            }
        }
        Truth truth = best(allows, resource);
        for (List<Candidate> limit : limits) {
            truth = truth == Truth.FALSE ? truth : truth.and(best(limit, resource));
        }
        return truth;
    }

    /**
     * Whether the action is allowed on one resource, conditions being judged by another.
     *
     * @param conditions whether the conditions of a statement hold; a Deny under a condition is not asked for
     */
    public Grant on(String resource, Function<Statement, Truth> conditions) {
        return decide(
                one -> one.covers(resource),
                one -> one.covers(resource) == Truth.TRUE,
                one -> conditions.apply(one.indexed().statement()));
    }

    /** Whether the action is allowed on some resource: what limits leave of one Allow, and no Deny takes in whole. */
    public Grant onSomething() {
        if (somewhere.isEmpty()) {
            somewhere = Optional.of(search());
        }
        return somewhere.get();
    }

    private Grant decide(Function<Candidate, Truth> covers, Function<Candidate, Boolean> denied) {
        return decide(covers, denied, one -> one.indexed().unlessConditional());
    }

    private Grant decide(
            Function<Candidate, Truth> covers,
            Function<Candidate, Boolean> denied,
            Function<Candidate, Truth> conditions) {
        List<AppliedStatement> against =
                denies.stream().filter(denied::apply).map(Candidate::applied).toList();
        if (!against.isEmpty()) {
            return new Grant(Truth.FALSE, against);
        }
        Function<Candidate, Truth> holds = one -> {
            Truth covered = covers.apply(one);
            return covered == Truth.FALSE ? covered : covered.and(conditions.apply(one));
        };
        List<AppliedStatement> because = allows.stream()
                .filter(one -> holds.apply(one) != Truth.FALSE)
                .map(Candidate::applied)
                .toList();
        Truth truth = best(allows, holds);
        for (List<Candidate> limit : limits) {
            truth = truth == Truth.FALSE ? truth : truth.and(best(limit, holds));
        }
        return truth == Truth.FALSE ? Grant.NO : new Grant(truth, because);
    }

    private Grant search() {
        List<AppliedStatement> because = new ArrayList<>();
        Truth truth = Truth.FALSE;
        for (Candidate allow : allows) {
            Truth found = left(allow);
            if (found != Truth.FALSE) {
                because.add(allow.applied());
                truth = truth.or(found);
            }
        }
        return truth == Truth.FALSE
                ? new Grant(truth, denies.stream().map(Candidate::applied).toList())
                : new Grant(truth, because);
    }

    /** What the limits and Deny statements leave of one Allow. */
    private Truth left(Candidate allow) {
        List<Scope.Found> regions = narrowed(List.of(new Scope.Found(EVERYTHING, Truth.TRUE)), List.of(allow));
        for (List<Candidate> limit : limits) {
            regions = narrowed(regions, limit);
        }
        return regions.stream()
                .filter(found -> denies.stream().noneMatch(deny -> deny.scope().takesIn(found.region())))
                .map(Scope.Found::truth)
                .reduce(Truth.FALSE, Truth::or);
    }

    private static List<Scope.Found> narrowed(List<Scope.Found> regions, List<Candidate> limit) {
        for (Candidate one : limit) {
            if (one.scope().isUnlimited() && one.indexed().unlessConditional() == Truth.TRUE) {
                return regions;
            }
        }
        Map<Region, Truth> next = new LinkedHashMap<>();
        for (Scope.Found found : regions) {
            for (Candidate one : limit) {
                Truth truth = found.truth().and(one.indexed().unlessConditional());
                one.scope()
                        .within(found.region())
                        .forEach(f -> next.merge(f.region(), truth.and(f.truth()), Truth::or));
            }
        }
        // So many pieces are not worth their work: leaving them uncut claims more access, never less.
        return next.size() > MOST_REGIONS
                ? regions
                : next.entrySet().stream()
                        .map(e -> new Scope.Found(e.getKey(), e.getValue()))
                        .toList();
    }

    private static Truth best(List<Candidate> candidates, Function<Candidate, Truth> holds) {
        Truth best = Truth.FALSE;
        for (Candidate one : candidates) {
            best = best.or(holds.apply(one));
            if (best == Truth.TRUE) {
                return best;
            }
        }
        return best;
    }

    private static Truth best(List<Candidate> candidates, String resource) {
        Truth best = Truth.FALSE;
        for (Candidate one : candidates) {
            Truth covered = one.covers(resource);
            if (covered != Truth.FALSE) {
                best = best.or(covered.and(one.indexed().unlessConditional()));
            }
            if (best == Truth.TRUE) {
                return best;
            }
        }
        return best;
    }
}
