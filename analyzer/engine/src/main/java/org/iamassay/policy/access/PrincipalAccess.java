package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.model.Identity;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.Reach.Candidate;

/**
 * What one user or role may do by its identity policies, cut by Deny, boundary and service control policies (checklist 9.1).
 *
 * <p>It keeps what it was asked for, so it is not for several threads at once.
 */
public final class PrincipalAccess {

    /** Who may do all of this on everything is an administrator, whatever its policies are called (checklist 9.1). */
    public static final List<String> ADMINISTRATION = List.of(
            "iam:AttachUserPolicy",
            "iam:AttachRolePolicy",
            "iam:PutUserPolicy",
            "iam:PutRolePolicy",
            "iam:CreatePolicyVersion",
            "sts:AssumeRole",
            "s3:GetObject",
            "kms:Decrypt",
            "ec2:TerminateInstances");

    private static final Comparator<Candidate> UNCONDITIONAL_FIRST =
            Comparator.comparing(one -> !one.indexed().statement().isUnconditional());

    private final Identity identity;
    private final PrincipalContext context;
    private final Applied applied;
    private final Indexes indexes;
    private final List<Carried> carried;
    private final List<Limit> limits;
    private final Map<String, Reach> reaches = new HashMap<>();

    /**
     * What applies to a principal.
     *
     * @param policies inline and attached policies of the principal and of its groups, whose documents are there
     * @param missing attached and inline policies whose documents are missing or unreadable, and groups without an entry
     * @param boundary the permissions boundary, where there is one and its document is there
     * @param boundaryUnknown whether there is a boundary whose document is not there
     * @param serviceControl the service control policies above the account, by what they are attached to
     */
    record Applied(
            List<AppliedPolicy> policies,
            List<String> missing,
            Optional<AppliedPolicy> boundary,
            boolean boundaryUnknown,
            List<ScpLevel> serviceControl) {

        Applied {
            policies = List.copyOf(policies);
            missing = missing.stream().distinct().toList();
            serviceControl = List.copyOf(serviceControl);
        }
    }

    PrincipalAccess(Identity identity, Applied applied, Indexes indexes) {
        this(identity, applied, indexes, indexes.of(applied.policies()));
    }

    private PrincipalAccess(Identity identity, Applied applied, Indexes indexes, List<Carried> carried) {
        this.identity = identity;
        this.context = PrincipalContext.of(identity);
        this.applied = applied;
        this.indexes = indexes;
        this.carried = carried;
        List<Limit> found = new ArrayList<>(1);
        applied.boundary().ifPresent(policy -> found.add(new Limit(indexes.of(List.of(policy)), false)));
        applied.serviceControl().forEach(level -> found.add(new Limit(indexes.of(level.policies()), level.isOpen())));
        this.limits = List.copyOf(found);
    }

    /** The user or role. */
    public Identity identity() {
        return identity;
    }

    public String arn() {
        return identity.arn();
    }

    /** What is known of the condition keys of its requests. */
    public PrincipalContext context() {
        return context;
    }

    /** The inline and attached policies of the principal and of its groups, whose documents are there. */
    public List<AppliedPolicy> policies() {
        return applied.policies();
    }

    /** The permissions boundary, where there is one and its document is there. */
    public Optional<AppliedPolicy> boundary() {
        return applied.boundary();
    }

    /** Whether there is a boundary whose document is missing: it limits nothing for risk, everything for proof. */
    public boolean boundaryUnknown() {
        return applied.boundaryUnknown();
    }

    /** The service control policies above the account, by what they are attached to; none for service-linked roles. */
    public List<ScpLevel> serviceControl() {
        return applied.serviceControl();
    }

    /** Attached and inline policies whose documents are missing or unreadable, and groups without an entry, by ARN or name. */
    public List<String> missing() {
        return applied.missing();
    }

    /** Whether everything that it may do is known: no policy document is missing, that of the boundary included. */
    public boolean isWhole() {
        return missing().isEmpty() && !boundaryUnknown();
    }

    /** Whether it is an administrator: allowed everything that makes one, on {@code *}. */
    public boolean isAdministrator() {
        return ADMINISTRATION.stream().allMatch(action -> onEverything(action).isGranted());
    }

    /** Of each action that makes an administrator whether it is allowed on {@code *}. */
    public List<Grant> administration() {
        return ADMINISTRATION.stream().map(this::onEverything).toList();
    }

    /** Whether the action is allowed on {@code *}; a Deny on named resources cancels nothing here. */
    public Grant onEverything(String action) {
        return reach(action).onEverything();
    }

    /** Whether the action is allowed on one resource by its ARN; only a Deny without Condition cuts. */
    public Grant on(String action, String resource) {
        return reach(action).on(resource);
    }

    /** Whether the action is allowed on some resource. */
    public Grant onSomething(String action) {
        return reach(action).onSomething();
    }

    /** Where it may take the action, for questions about many resources. */
    public Reach reach(String action) {
        return reaches.computeIfAbsent(action, this::look);
    }

    /** The Allow statements of its policies that speak of the action, those without a condition first. */
    public List<AppliedStatement> allowsFor(String action) {
        return reach(action).allows();
    }

    /** The Deny statements that speak of the action, of its policies and limits, those under a condition too. */
    public List<AppliedStatement> deniesFor(String action) {
        return everything()
                .flatMap(one -> one.index().denies(action).stream()
                        .map(found -> new AppliedStatement(one.policy(), found.statement())))
                .toList();
    }

    /** Whether an Allow statement is in its policies. */
    public boolean hasAllow() {
        return carried.stream().anyMatch(one -> !one.index().allows().isEmpty());
    }

    /** Whether every Allow statement of its policies is under a condition. */
    public boolean allowsUnderConditionsAlone() {
        return carried.stream()
                .flatMap(one -> one.index().allows().stream())
                .noneMatch(one -> one.statement().isUnconditional());
    }

    /** Whether a Deny without Condition takes every action on every resource from it. */
    public boolean isDeniedEverything() {
        return everything()
                .flatMap(one -> one.index().denies().stream())
                .map(IndexedStatement::statement)
                .anyMatch(deny -> deny.isUnconditional()
                        && deny.actions().stream().anyMatch(Actions::isEverything)
                        && Resources.isOnEverything(deny));
    }

    /** The catalogued actions that are allowed on {@code *}, under a condition too. */
    public ActionSet grantedOnEverything() {
        return stars(DocumentIndex.Stars::allowed);
    }

    /** The catalogued actions that are allowed on {@code *} without any condition. */
    public ActionSet alwaysGrantedOnEverything() {
        return stars(DocumentIndex.Stars::allowedAlways);
    }

    /**
     * The Allow statements on {@code *} that give it some actions: of each action the first, those without a condition before
     * the others.
     */
    public List<AppliedStatement> givers(ActionSet wanted) {
        BitSet left = wanted.and(grantedOnEverything()).copy();
        List<AppliedStatement> givers = new ArrayList<>();
        for (boolean unconditional : List.of(true, false)) {
            for (Carried one : carried) {
                for (DocumentIndex.Star star : one.index().starAllows()) {
                    if (star.statement().isUnconditional() == unconditional
                            && star.actions().intersects(left)) {
                        left.andNot(star.actions());
                        givers.add(new AppliedStatement(one.policy(), star.statement()));
                    }
                }
            }
        }
        return givers;
    }

    /** The same principal with other policies and another boundary, as it would be after a change. */
    public PrincipalAccess with(List<AppliedPolicy> policies, Optional<AppliedPolicy> boundary) {
        return new PrincipalAccess(
                identity,
                new Applied(policies, missing(), boundary, boundaryUnknown() && boundary.isEmpty(), serviceControl()),
                indexes);
    }

    /** The same principal without some of the Allow statements of its policies. */
    public PrincipalAccess withoutAllows(Predicate<Statement> such) {
        List<AppliedPolicy> left = policies().stream()
                .map(policy -> policy.without(statement -> statement.allows() && such.test(statement)))
                .toList();
        return new PrincipalAccess(
                identity, new Applied(left, missing(), boundary(), boundaryUnknown(), serviceControl()), indexes);
    }

    private Stream<Carried> everything() {
        return Stream.concat(carried.stream(), limits.stream().flatMap(limit -> limit.policies().stream()));
    }

    private Reach look(String action) {
        List<Candidate> allows = candidates(carried, index -> index.allows(action));
        List<Candidate> denies = candidates(everything().toList(), index -> index.denies(action)).stream()
                .filter(one -> one.indexed().statement().isUnconditional())
                .toList();
        if (allows.isEmpty() && denies.isEmpty()) {
            return Reach.NOTHING;
        }
        List<List<Candidate>> closed = limits.stream()
                .filter(limit -> !limit.open())
                .map(limit -> candidates(limit.policies(), index -> index.allows(action)))
                .toList();
        return new Reach(arn(), allows, denies, closed);
    }

    private List<Candidate> candidates(
            List<Carried> policies, Function<DocumentIndex, List<IndexedStatement>> statements) {
        List<Candidate> found = new ArrayList<>(0);
        for (Carried one : policies) {
            for (IndexedStatement indexed : statements.apply(one.index())) {
                found.add(new Candidate(
                        new AppliedStatement(one.policy(), indexed.statement()), indexed, indexed.scope(context)));
            }
        }
        found.sort(UNCONDITIONAL_FIRST);
        return found;
    }

    private ActionSet stars(Function<DocumentIndex.Stars, BitSet> allowed) {
        BitSet granted = union(carried, allowed);
        for (Limit limit : limits) {
            if (!limit.open()) {
                granted.and(union(limit.policies(), allowed));
            }
        }
        everything().forEach(one -> granted.andNot(one.index().stars().denied()));
        return new ActionSet(indexes.actions(), granted);
    }

    private static BitSet union(List<Carried> policies, Function<DocumentIndex.Stars, BitSet> which) {
        BitSet union = new BitSet();
        policies.forEach(one -> union.or(which.apply(one.index().stars())));
        return union;
    }
}
