package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyVersion;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedPolicy.Kind;
import org.iamassay.policy.access.PrincipalAccess;

/** Who is administrator, and whom boundaries and service control policies let become one. */
final class Powers {

    private static final PolicyDocument EVERYTHING = PolicyDocument.parse(
            "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");

    private static final AppliedPolicy GIVEN =
            new AppliedPolicy(Kind.INLINE, "", "", "", "", EVERYTHING, new JsonPlace("", ""), false);

    private final World world;
    private final BitSet administration = new BitSet();
    private final BitSet administrators = new BitSet();
    private final BitSet unlimited = new BitSet();
    private final BitSet boundaryUnknown = new BitSet();
    private final BitSet boundaryOnly = new BitSet();
    private final BitSet adminGroups = new BitSet();
    private final List<String> everythingPolicies = new ArrayList<>();
    private final Map<String, Boolean> openLimits = new HashMap<>();

    Powers(World world) {
        this.world = world;
        PrincipalAccess.ADMINISTRATION.forEach(
                action -> administration.set(world.space().number(action)));
        for (PrincipalAccess principal : world.access().principals()) {
            int place = world.targets().place(principal.arn());
            administrators.set(place, isAdministrator(principal));
            boundaryUnknown.set(place, principal.boundaryUnknown());
            unlimited.set(place, isUnlimited(principal));
            boundaryOnly.set(place, !isUnlimited(principal) && isUnlimited(withoutBoundary(principal)));
        }
        attachable();
    }

    /** All actions that are ever asked about. */
    static Set<String> actions() {
        Set<String> actions = new LinkedHashSet<>(PrincipalAccess.ADMINISTRATION);
        Methods.all().forEach(method -> method.actions().forEach(actions::addAll));
        actions.addAll(List.of("iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile"));
        return actions;
    }

    BitSet administrators() {
        return administrators;
    }

    /** The principals that any policy would make administrators, as far as the documents of their limits are there. */
    BitSet unlimited() {
        return unlimited;
    }

    /** The principals with a boundary that nobody has seen. */
    BitSet boundaryUnknown() {
        return boundaryUnknown;
    }

    /** The principals that any policy would make administrators if they had no boundary. */
    BitSet boundaryOnly() {
        return boundaryOnly;
    }

    /** The groups whose policies alone make an administrator. */
    BitSet adminGroups() {
        return adminGroups;
    }

    /** What one would attach to become administrator: AWS's policy, and customer policies that allow everything. */
    List<String> everythingPolicies() {
        return everythingPolicies;
    }

    /** Whether the principal is an administrator; most are found not to be at a glance. */
    boolean isAdministrator(PrincipalAccess principal) {
        return mayAdminister(principal.policies()) && principal.isAdministrator();
    }

    /** Whether a change makes an administrator of a principal. */
    boolean isAdministrator(Actor before, Change change) {
        return mayAdminister(change.after().policies())
                && change.actor(world, before).access().isAdministrator();
    }

    private boolean mayAdminister(List<AppliedPolicy> policies) {
        BitSet lacking = (BitSet) administration.clone();
        for (AppliedPolicy policy : policies) {
            lacking.andNot(world.facts(policy).allowed());
        }
        return lacking.isEmpty();
    }

    /** Whether any policy would make the principal an administrator; a boundary that nobody has seen limits nothing here. */
    boolean isUnlimited(PrincipalAccess principal) {
        String limits = principal.boundary().map(AppliedPolicy::arn).orElse("")
                + principal.serviceControl().size()
                + World.account(principal.arn());
        return openLimits.computeIfAbsent(
                limits,
                l -> principal.with(List.of(GIVEN), principal.boundary()).isAdministrator());
    }

    /** Whether the policies alone make an administrator. */
    boolean giveAll(PrincipalAccess any, List<AppliedPolicy> policies) {
        return isAdministrator(any.with(policies, Optional.empty()));
    }

    /** The same principal without its boundary. */
    static PrincipalAccess withoutBoundary(PrincipalAccess principal) {
        return principal.with(principal.policies(), Optional.empty());
    }

    private void attachable() {
        Optional<PrincipalAccess> any = world.access().principals().stream().findFirst();
        if (any.isEmpty()) {
            return;
        }
        String partition = any.get().arn().split(":", 3)[1];
        everythingPolicies.add("arn:" + partition + ":iam::aws:policy/AdministratorAccess");
        for (ManagedPolicy policy : world.access().managedPolicies()) {
            boolean all = world.access()
                    .attached(policy.arn(), "")
                    .filter(one -> giveAll(any.get(), List.of(one)))
                    .isPresent();
            if (all && policy.isCustomerManaged()) {
                everythingPolicies.add(policy.arn());
            }
        }
        for (GroupDetail group : world.access().groups()) {
            boolean all = giveAll(any.get(), world.access().policies(group));
            adminGroups.set(world.targets().place(group.arn()), all);
        }
    }

    /** The versions of a policy that are not in force and whose documents are there. */
    static List<PolicyVersion> otherVersions(ManagedPolicy policy) {
        Optional<PolicyVersion> inForce = policy.inForce();
        return policy.versions().stream()
                .filter(version -> !inForce.equals(Optional.of(version)))
                .filter(version -> version.document().isPresent())
                .toList();
    }
}
