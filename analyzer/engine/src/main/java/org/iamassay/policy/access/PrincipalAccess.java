package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.iamassay.model.Identity;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Truth;

/** What one user or role may do by its identity policies, cut by Deny, boundary and service control policies (checklist 9.1). */
public final class PrincipalAccess {

    /** Who may do all of this on everything is an administrator, whatever its policies are called (checklist 9.1). */
    private static final List<String> ADMINISTRATION = List.of(
            "iam:AttachUserPolicy",
            "iam:AttachRolePolicy",
            "iam:PutUserPolicy",
            "iam:PutRolePolicy",
            "iam:CreatePolicyVersion",
            "sts:AssumeRole",
            "s3:GetObject",
            "kms:Decrypt",
            "ec2:TerminateInstances");

    private final Identity identity;
    private final List<AppliedPolicy> policies;
    private final Optional<AppliedPolicy> boundary;
    private final List<List<AppliedPolicy>> serviceControl;
    private final List<String> missing;
    private final Map<String, Grant> onEverything = new HashMap<>();

    PrincipalAccess(
            Identity identity,
            List<AppliedPolicy> policies,
            Optional<AppliedPolicy> boundary,
            List<List<AppliedPolicy>> serviceControl,
            List<String> missing) {
        this.identity = identity;
        this.policies = List.copyOf(policies);
        this.boundary = boundary;
        this.serviceControl = List.copyOf(serviceControl);
        this.missing = List.copyOf(missing);
    }

    /** The user or role. */
    public Identity identity() {
        return identity;
    }

    public String arn() {
        return identity.arn();
    }

    /** The inline and attached policies of the principal and of its groups, whose documents are there. */
    public List<AppliedPolicy> policies() {
        return policies;
    }

    /** The permissions boundary, where there is one and its document is there. */
    public Optional<AppliedPolicy> boundary() {
        return boundary;
    }

    /** Whether there is a boundary whose document is missing: it limits nothing for risk, everything for proof. */
    public boolean boundaryUnknown() {
        return identity.boundary().isPresent() && boundary.isEmpty();
    }

    /** The service control policies above the account, by what they are attached to; none for service-linked roles. */
    public List<List<AppliedPolicy>> serviceControl() {
        return serviceControl;
    }

    /** Attached and inline policies whose documents are missing or unreadable, and groups without an entry, by ARN or name. */
    public List<String> missing() {
        return missing;
    }

    /** Whether everything that it may do is known: no policy document is missing, that of the boundary included. */
    public boolean isWhole() {
        return missing.isEmpty() && !boundaryUnknown();
    }

    /** Whether it is an administrator: allowed everything that makes one, on {@code *}. */
    public boolean isAdministrator() {
        return ADMINISTRATION.stream().allMatch(action -> onEverything(action).isGranted());
    }

    /** Of each action that makes an administrator whether it is allowed on {@code *}. */
    public List<Grant> administration() {
        return ADMINISTRATION.stream().map(this::onEverything).toList();
    }

    /** The same principal without some of its Allow statements. */
    public PrincipalAccess withoutAllows(Predicate<Statement> such) {
        List<AppliedPolicy> left = policies.stream()
                .map(policy -> policy.without(statement -> statement.allows() && such.test(statement)))
                .toList();
        return new PrincipalAccess(identity, left, boundary, serviceControl, missing);
    }

    /** Whether the action is allowed on {@code *}; a Deny on named resources cancels nothing here. */
    public Grant onEverything(String action) {
        return onEverything.computeIfAbsent(action, a -> decide(a, Resources::isOnEverything, Resources::isOnEverything));
    }

    /** Whether the action is allowed on one resource by its ARN; only a Deny without Condition cuts. */
    public Grant on(String action, String resource) {
        Predicate<Statement> covers = statement -> Resources.covers(statement, resource);
        return decide(action, covers, covers);
    }

    /** Whether the action is allowed on some resource. */
    public Grant onSomething(String action) {
        return decide(action, statement -> true, Resources::isOnEverything);
    }

    private Grant decide(String action, Predicate<Statement> allowed, Predicate<Statement> denied) {
        List<AppliedPolicy> limits = new ArrayList<>(policies);
        boundary.ifPresent(limits::add);
        serviceControl.forEach(limits::addAll);
        List<AppliedStatement> denies = matching(limits, s -> s.denies() && s.isUnconditional() && denied.test(s), action);
        if (!denies.isEmpty()) {
            return new Grant(Truth.FALSE, denies);
        }
        List<AppliedStatement> allows = matching(policies, s -> s.allows() && allowed.test(s), action);
        Truth truth = truth(allows);
        if (boundary.isPresent()) {
            truth = truth.and(truth(matching(List.of(boundary.get()), s -> s.allows() && allowed.test(s), action)));
        }
        for (List<AppliedPolicy> level : serviceControl) {
            if (ScpLevels.allowsSomething(level)) {
                truth = truth.and(truth(matching(level, s -> s.allows() && allowed.test(s), action)));
            }
        }
        return truth == Truth.FALSE ? Grant.NO : new Grant(truth, allows);
    }

    private static List<AppliedStatement> matching(
            List<AppliedPolicy> policies, Predicate<Statement> such, String action) {
        List<AppliedStatement> found = new ArrayList<>();
        for (AppliedPolicy policy : policies) {
            for (Statement statement : policy.document().statements()) {
                if (such.test(statement) && Actions.covers(statement, action)) {
                    found.add(new AppliedStatement(policy, statement));
                }
            }
        }
        found.sort((one, other) ->
                Boolean.compare(other.statement().isUnconditional(), one.statement().isUnconditional()));
        return found;
    }

    private static Truth truth(List<AppliedStatement> allows) {
        if (allows.isEmpty()) {
            return Truth.FALSE;
        }
        return allows.get(0).statement().isUnconditional() ? Truth.TRUE : Truth.UNKNOWN;
    }
}
