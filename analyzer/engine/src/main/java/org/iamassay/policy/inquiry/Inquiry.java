package org.iamassay.policy.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Patterns;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.Grant;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.access.ScpLevel;
import org.iamassay.policy.decision.Caller;
import org.iamassay.policy.decision.CompiledPolicy;
import org.iamassay.policy.decision.Context;
import org.iamassay.policy.decision.Decision;
import org.iamassay.policy.decision.Evaluator;
import org.iamassay.policy.decision.Layer;
import org.iamassay.policy.decision.NearMiss;
import org.iamassay.policy.decision.PolicyStack;
import org.iamassay.policy.decision.Request;

/** Answers who may do what in one account; documents are made ready once for all questions. */
public final class Inquiry {

    /** Stands for any resource. */
    public static final String ANY = "*";

    private static final String ALL_BUT = "all but ";

    /** What AWS attaches to every level, taken to be there where the evidence shows nothing that allows. */
    private static final CompiledPolicy FULL_ACCESS = CompiledPolicy.of(PolicyDocument.parse(
            "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"));

    private final AccountId account;
    private final String partition;
    private final AccountAccess access;
    private final Unseen unseen;
    private final ResourcePolicies resources;
    private final ResourceForms forms;
    private final IdentityHashMap<PolicyDocument, CompiledPolicy> compiled = new IdentityHashMap<>();

    /** Questions about the account of a snapshot. */
    public Inquiry(Snapshot snapshot, AccountAccess access) {
        this.account = snapshot.account();
        this.partition = snapshot.partition().isEmpty() ? "aws" : snapshot.partition();
        this.access = access;
        this.unseen = new Unseen(snapshot, access);
        this.forms = new ResourceForms(access.catalogue());
        this.resources = new ResourcePolicies(snapshot, access::document);
    }

    /** Root, then users and roles in the order of their ARNs. */
    public List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        askers.add(new Asker("arn:" + partition + ":iam::" + account + ":root", "root", "root", Optional.empty()));
        access.principals().stream()
                .sorted(Comparator.comparing(PrincipalAccess::arn))
                .map(Inquiry::asker)
                .forEach(askers::add);
        return askers;
    }

    private static Asker asker(PrincipalAccess one) {
        String kind = one.identity() instanceof RoleDetail ? "role" : "user";
        return new Asker(one.arn(), kind, one.identity().name(), Optional.of(one));
    }

    /**
     * Whether a principal may take an action.
     *
     * @param resource ARN, or {@link #ANY}
     */
    public Answer ask(Asker asker, String action, String resource) {
        Optional<ResourcePolicies.Found> policy = resources.of(action, resource);
        Stack stack = asker.access()
                .map(principal -> stack(principal, policy))
                .orElseGet(() -> stack(List.of(), Optional.empty(), access.serviceControl(), policy));
        Request request = request(asker, action, resource, policy.isPresent());
        Decision decision = Evaluator.decide(request, stack.policies());
        Verdict verdict = verdict(asker, decision);
        return new Answer(
                asker,
                verdict,
                stack.reasons(decision.because()),
                nearest(decision, request, stack),
                decision.lacking().stream().map(place -> words(place, stack)).toList(),
                elsewhere(asker, action, resource, verdict),
                unseen.of(asker, action, resource, policy.isPresent()));
    }

    /** Whether it is settled without a look at any condition that nothing allows it. */
    private boolean isOut(Asker asker, String action, boolean resourceSeen) {
        // AWS answers who the caller is whatever policies say.
        return !resourceSeen
                && !action.equalsIgnoreCase("sts:GetCallerIdentity")
                && asker.access()
                        .filter(one ->
                                one.missing().isEmpty() && one.allowsFor(action).isEmpty())
                        .isPresent();
    }

    /** The answers of all that may take an action, and of those of whom it is not known; in the order of their ARNs. */
    public List<Answer> who(String action, String resource) {
        boolean resourceSeen = resources.of(action, resource).isPresent();
        return askers().stream()
                .filter(asker -> !isOut(asker, action, resourceSeen))
                .map(asker -> ask(asker, action, resource))
                .filter(answer -> answer.best().mayBe() || answer.verdict() == Verdict.UNKNOWN)
                .toList();
    }

    private Request request(Asker asker, String action, String resource, boolean own) {
        Optional<AccountId> owner = own ? Optional.of(account) : Request.accountOf(resource);
        Context context = asker.access().<Context>map(PrincipalAccess::context).orElse(key -> new Context.Unsettled());
        return new Request(
                Caller.of(asker.arn(), action), action, resource, owner, new ResourceContext(context, owner));
    }

    private Stack stack(PrincipalAccess principal, Optional<ResourcePolicies.Found> policy) {
        return stack(principal.policies(), principal.boundary(), principal.serviceControl(), policy);
    }

    private Stack stack(
            List<AppliedPolicy> identity,
            Optional<AppliedPolicy> boundary,
            List<ScpLevel> levels,
            Optional<ResourcePolicies.Found> policy) {
        PolicyStack stack = new PolicyStack(
                identity.stream().map(this::compiled).toList(),
                boundary.map(one -> List.of(compiled(one))),
                Optional.empty(),
                policy.map(ResourcePolicies.Found::policy).stream().toList(),
                policy.isPresent(),
                levels.stream().map(this::compiled).toList(),
                List.of());
        return new Stack(
                stack,
                identity,
                boundary,
                levels.stream().map(ScpLevel::policies).toList(),
                policy);
    }

    private CompiledPolicy compiled(AppliedPolicy policy) {
        return compiled.computeIfAbsent(policy.document(), CompiledPolicy::of);
    }

    private List<CompiledPolicy> compiled(ScpLevel level) {
        List<CompiledPolicy> policies = new ArrayList<>();
        level.policies().forEach(policy -> policies.add(compiled(policy)));
        if (level.isOpen()) {
            policies.add(FULL_ACCESS);
        }
        return policies;
    }

    private static Verdict verdict(Asker asker, Decision decision) {
        boolean boundaryUnknown =
                asker.access().filter(PrincipalAccess::boundaryUnknown).isPresent();
        return switch (decision.verdict()) {
            case ALLOW -> boundaryUnknown ? Verdict.CONDITIONAL : Verdict.ALLOWED;
            case CONDITIONAL -> Verdict.CONDITIONAL;
            case EXPLICIT_DENY -> Verdict.EXPLICITLY_DENIED;
            case IMPLICIT_DENY -> mayBeAllowed(asker, decision) ? Verdict.UNKNOWN : Verdict.IMPLICITLY_DENIED;
        };
    }

    /** A document that was not seen may hold the Allow that its policies lack, but not one that a limit lacks. */
    private static boolean mayBeAllowed(Asker asker, Decision decision) {
        boolean missing = asker.access().filter(one -> !one.missing().isEmpty()).isPresent();
        return missing && decision.lacking().stream().allMatch(place -> place.layer() == Layer.IDENTITY);
    }

    private static List<Reason> nearest(Decision decision, Request request, Stack stack) {
        return decision.lacking().stream()
                .flatMap(place -> NearMiss.at(place, request, stack.policies()).stream())
                .flatMap(miss -> stack.reason(miss).stream())
                .toList();
    }

    private static String words(Decision.Place place, Stack stack) {
        return switch (place.layer()) {
            case IDENTITY -> "the policies of the principal";
            case BOUNDARY -> "the permissions boundary";
            case SESSION -> "the session policy";
            case RESOURCE ->
                stack.resource().map(found -> "the " + found.kind()).orElse("the policy of the resource");
            case SERVICE_CONTROL ->
                "the service control policies of "
                        + stack.levels().get(place.level()).stream()
                                .map(AppliedPolicy::holder)
                                .findFirst()
                                .orElse("a level above the account");
            case RESOURCE_CONTROL -> "the resource control policies";
        };
    }

    /** Of a question about everything: where it is allowed if not everywhere, and where it is denied if it is allowed. */
    private Optional<Answer.Elsewhere> elsewhere(Asker asker, String action, String resource, Verdict verdict) {
        if (asker.access().isEmpty()) {
            return Optional.empty();
        }
        PrincipalAccess principal = asker.access().get();
        if (verdict.mayBe()) {
            return Patterns.isPattern(resource) ? denied(principal, action, resource) : Optional.empty();
        }
        return resource.equals(ANY) && verdict != Verdict.EXPLICITLY_DENIED
                ? somewhere(principal, action)
                : Optional.empty();
    }

    private Optional<Answer.Elsewhere> somewhere(PrincipalAccess principal, String action) {
        Grant grant = principal.onSomething(action);
        List<AppliedStatement> because = grant.isGranted()
                ? grant.because().stream()
                        .filter(one -> fits(one.statement(), action))
                        .toList()
                : List.of();
        if (because.isEmpty()) {
            return Optional.empty();
        }
        boolean open = grant.isConditional() || principal.boundaryUnknown();
        return Optional.of(new Answer.Elsewhere(
                open ? Verdict.CONDITIONAL : Verdict.ALLOWED,
                patterns(because).stream().filter(one -> fits(one, action)).toList(),
                because.stream().map(Inquiry::reason).toList()));
    }

    private boolean fits(Statement statement, String action) {
        return statement.resources().isEmpty() || statement.resources().stream().anyMatch(one -> fits(one, action));
    }

    private boolean fits(String pattern, String action) {
        return pattern.startsWith(ALL_BUT) || forms.fits(pattern, action);
    }

    private static Optional<Answer.Elsewhere> denied(PrincipalAccess principal, String action, String resource) {
        List<AppliedStatement> denies = principal.deniesFor(action).stream()
                .filter(one -> one.statement().isUnconditional() && meets(one.statement(), resource))
                .toList();
        return denies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Elsewhere(
                        Verdict.EXPLICITLY_DENIED,
                        patterns(denies),
                        denies.stream().map(Inquiry::reason).toList()));
    }

    private static boolean meets(Statement statement, String resource) {
        return !Resources.isOnEverything(statement)
                && statement.resources().stream().anyMatch(one -> Patterns.meet(one, resource));
    }

    private static List<String> patterns(List<AppliedStatement> statements) {
        return statements.stream()
                .flatMap(one -> one.statement().resources().isEmpty()
                        ? one.statement().notResources().stream().map(pattern -> ALL_BUT + pattern)
                        : one.statement().resources().stream())
                .distinct()
                .toList();
    }

    private static Reason reason(AppliedStatement one) {
        List<Condition> conditions = one.statement().conditions();
        return Reason.of(one.policy(), one.statement(), conditions);
    }
}
