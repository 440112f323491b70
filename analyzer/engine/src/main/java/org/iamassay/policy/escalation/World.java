package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.UserDetail;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.PrincipalAccess;

/** The principals of an account and what they carry, as rows of bits; what all of them share is worked out here once. */
final class World {

    private static final int ACCOUNT_PART = 4;
    private static final int PARTS = 6;

    private final AccountAccess access;
    private final ActionSpace space = new ActionSpace(Powers.actions());
    private final Facts.Store facts;
    private final Targets targets;
    private final Trusts trusts;
    private final Powers powers;
    private final BitSet users = new BitSet();
    private final BitSet roles = new BitSet();
    private final BitSet writableRoles = new BitSet();
    private final BitSet inProfile = new BitSet();
    private final Map<Integer, List<AppliedPolicy>> groupPolicies = new HashMap<>();
    private final List<Known> methods;
    private final Map<Integer, BitSet> members = new HashMap<>();
    private final Map<Integer, BitSet> holders = new HashMap<>();
    private final Map<String, BitSet> accounts = new HashMap<>();

    /** A method with the numbers of its actions. */
    record Known(Method method, List<BitSet> actions) {

        /** Whether one of its actions is among these, or it is on what the caller itself belongs to or has. */
        boolean isTouchedBy(BitSet some) {
            if (method.kind() == Method.Kind.RAISE) {
                return true;
            }
            return actions.stream().anyMatch(some::intersects);
        }
    }

    World(AccountAccess access) {
        this.access = access;
        this.facts = new Facts.Store(space, access.asOf());
        this.targets = new Targets(arns(access));
        for (int place = 0; place < targets.size(); place++) {
            accounts.computeIfAbsent(account(targets.arn(place)), a -> new BitSet())
                    .set(place);
        }
        access.principals().forEach(this::place);
        access.groups().forEach(group -> groupPolicies.putIfAbsent(targets.place(group.arn()), access.policies(group)));
        this.methods = Methods.all().stream()
                .filter(method -> method.kind() != Method.Kind.CHANGE && method.kind() != Method.Kind.TEXT)
                .map(method -> new Known(method, space.numbers(method)))
                .toList();
        this.trusts = new Trusts(access, targets);
        this.powers = new Powers(this);
    }

    private static Set<String> arns(AccountAccess access) {
        Set<String> arns = new LinkedHashSet<>();
        access.principals().forEach(principal -> {
            arns.add(principal.arn());
            attached(access, principal.identity()).forEach(arns::add);
        });
        access.groups().forEach(group -> {
            arns.add(group.arn());
            group.attached().forEach(policy -> arns.add(policy.arn()));
        });
        access.managedPolicies().forEach(policy -> arns.add(policy.arn()));
        // AWS's own policies cannot be changed, so they are no targets.
        arns.removeIf(arn -> account(arn).equals("aws") && arn.contains(":policy/"));
        return arns;
    }

    private void place(PrincipalAccess principal) {
        int place = targets.place(principal.arn());
        if (principal.identity() instanceof RoleDetail role) {
            roles.set(place, !role.isServiceLinked());
            writableRoles.set(place, !role.isServiceLinked() && !role.isReserved());
            inProfile.set(place, !role.instanceProfiles().isEmpty());
        } else {
            users.set(place);
        }
        ownGroups(principal)
                .forEach(group ->
                        members.computeIfAbsent(group, g -> new BitSet()).set(place));
        ownPolicies(principal)
                .forEach(policy ->
                        holders.computeIfAbsent(policy, p -> new BitSet()).set(place));
    }

    /** Places of the groups of a user. */
    List<Integer> ownGroups(PrincipalAccess principal) {
        return groups(access, principal.identity())
                .map(group -> targets.place(group.arn()))
                .distinct()
                .toList();
    }

    /** Places of the customer policies attached to a principal or its groups. */
    List<Integer> ownPolicies(PrincipalAccess principal) {
        return attached(access, principal.identity())
                .map(targets::place)
                .filter(place -> place >= 0)
                .distinct()
                .toList();
    }

    private static Stream<String> attached(AccountAccess access, Identity identity) {
        return Stream.concat(Stream.of(identity), groups(access, identity))
                .flatMap(one -> one.attached().stream())
                .map(AttachedPolicy::arn);
    }

    private static Stream<GroupDetail> groups(AccountAccess access, Identity identity) {
        return identity instanceof UserDetail user ? access.groups(user).stream() : Stream.empty();
    }

    AccountAccess access() {
        return access;
    }

    ActionSpace space() {
        return space;
    }

    Targets targets() {
        return targets;
    }

    Trusts trusts() {
        return trusts;
    }

    Powers powers() {
        return powers;
    }

    Facts facts(AppliedPolicy policy) {
        return facts.of(policy.document());
    }

    BitSet users() {
        return users;
    }

    /** All roles but the service-linked ones. */
    BitSet roles() {
        return roles;
    }

    /** The roles that the account itself can change and pass. */
    BitSet writableRoles() {
        return writableRoles;
    }

    /** The roles that an instance profile holds. */
    BitSet inProfile() {
        return inProfile;
    }

    /** The policies of a group itself. */
    List<AppliedPolicy> groupPolicies(int group) {
        return groupPolicies.getOrDefault(group, List.of());
    }

    /** The methods that lead somewhere at once, in order of preference. */
    List<Known> methods() {
        return methods;
    }

    /** Those of a group's members that are users of the dump. */
    BitSet members(int group) {
        return members.getOrDefault(group, new BitSet());
    }

    /** Whom a policy is attached to, groups included. */
    BitSet holders(int policy) {
        return holders.getOrDefault(policy, new BitSet());
    }

    Optional<ManagedPolicy> policy(int place) {
        return access.managedPolicy(targets.arn(place));
    }

    Optional<PrincipalAccess> principal(int place) {
        return access.of(targets.arn(place));
    }

    /** What is in the account of a target. */
    BitSet sameAccount(int place) {
        return Objects.requireNonNull(accounts.get(account(targets.arn(place))));
    }

    /** The principals that may be callers. */
    List<PrincipalAccess> callers() {
        List<PrincipalAccess> callers = new ArrayList<>(access.principals());
        callers.removeIf(one -> one.identity() instanceof RoleDetail role && role.isServiceLinked());
        return callers;
    }

    /** The account part of an ARN as it stands. */
    static String account(String arn) {
        String[] parts = arn.split(":", PARTS);
        return parts.length > ACCOUNT_PART ? parts[ACCOUNT_PART] : "";
    }
}
