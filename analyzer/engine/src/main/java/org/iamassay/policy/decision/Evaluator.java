package org.iamassay.policy.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides requests as AWS does (policy.md 6.1): a Deny anywhere wins, the rest is about a missing Allow. */
public final class Evaluator {

    private final Request request;
    private final PolicyStack stack;
    private final LayerReading resource;
    private final Optional<LayerReading> identity;
    private final List<LayerReading> limits = new ArrayList<>();
    private final List<LayerReading> organization = new ArrayList<>();

    private Evaluator(Request request, PolicyStack stack) {
        this.request = request;
        this.stack = stack;
        this.resource = read(Layer.RESOURCE, 0, stack.resource());
        boolean attached = request.caller().hasIdentity() && request.caller().kind() != Caller.Kind.ROOT;
        this.identity = attached ? Optional.of(read(Layer.IDENTITY, 0, stack.identity())) : Optional.empty();
        if (attached) {
            stack.boundary().ifPresent(policies -> limits.add(read(Layer.BOUNDARY, 0, policies)));
            stack.session().ifPresent(policies -> limits.add(read(Layer.SESSION, 0, policies)));
        }
        if (!request.caller().isServiceLinked()) {
            readLevels(Layer.RESOURCE_CONTROL, stack.resourceControl());
        }
        if (!request.isBeyondServiceControl()) {
            readLevels(Layer.SERVICE_CONTROL, stack.serviceControl());
        }
    }

    /** What the policies say of a request. */
    public static Decision decide(Request request, PolicyStack stack) {
        return new Evaluator(request, stack).decide();
    }

    private void readLevels(Layer layer, List<List<CompiledPolicy>> levels) {
        for (int i = 0; i < levels.size(); i++) {
            organization.add(read(layer, i, levels.get(i)));
        }
    }

    private LayerReading read(Layer layer, int level, List<CompiledPolicy> policies) {
        return new LayerReading(
                new Decision.Place(layer, level),
                policies,
                request,
                stack.boundary().isPresent());
    }

    private Decision decide() {
        if (request.needsNoPermission()) {
            return new Decision(Decision.Verdict.ALLOW, List.of(), List.of());
        }
        List<Match> denies = all().flatMap(reading -> reading.denies().stream()).toList();
        List<Match> sure =
                denies.stream().filter(match -> match.truth() == Truth.TRUE).toList();
        if (!sure.isEmpty()) {
            return new Decision(Decision.Verdict.EXPLICIT_DENY, sure, List.of());
        }
        Truth allowed = allowed();
        if (allowed == Truth.FALSE) {
            return new Decision(Decision.Verdict.IMPLICIT_DENY, List.of(), lacking());
        }
        List<Match> because = new ArrayList<>();
        all().forEach(reading -> because.addAll(reading.allows()));
        because.addAll(denies);
        boolean conditional = allowed == Truth.UNKNOWN || !denies.isEmpty();
        return new Decision(conditional ? Decision.Verdict.CONDITIONAL : Decision.Verdict.ALLOW, because, List.of());
    }

    /** Every layer that has a say, the principal's side first. */
    private Stream<LayerReading> all() {
        return Stream.of(identity.stream(), limits.stream(), Stream.of(resource), organization.stream())
                .flatMap(readings -> readings);
    }

    private Truth allowed() {
        Truth organizationAllows = Truth.TRUE;
        for (LayerReading level : organization) {
            organizationAllows = organizationAllows.and(allowedAt(level));
        }
        return organizationAllows.and(ofPrincipal());
    }

    /** Who belongs to no account is allowed by the policy of the resource alone. */
    private Truth ofPrincipal() {
        return request.caller().hasIdentity() ? ofAccount() : resource.allowed();
    }

    /** Of a principal that belongs to an account (policy.md 6.1, 4 to 8, and 6.6). */
    private Truth ofAccount() {
        Truth limited = limited();
        Truth side = ownPolicies().and(limited);
        if (!stack.resourceSeen()) {
            return side;
        }
        if (!request.isWithinAccount()) {
            return side.and(resource.allowed());
        }
        Truth delegated = request.isGuarded() ? resource.allows(Naming.ACCOUNT) : Truth.TRUE;
        return resource.allows(Naming.ITSELF)
                .or(resource.allows(Naming.ROLE).and(limited))
                .or(delegated.and(side));
    }

    /** The identity policies; the root user may do everything without any. */
    private Truth ownPolicies() {
        return identity.map(LayerReading::allowed).orElse(Truth.TRUE);
    }

    private Truth limited() {
        Truth limited = Truth.TRUE;
        for (LayerReading limit : limits) {
            limited = limited.and(limit.allowed());
        }
        return limited;
    }

    /** AWS attaches RCPFullAWSAccess to every level, for good: where no Allow was given it was only left out. */
    private Truth allowedAt(LayerReading level) {
        boolean whole = level.place().layer() == Layer.RESOURCE_CONTROL
                && stack.resourceControl().get(level.place().level()).stream()
                        .flatMap(policy -> policy.statements().stream())
                        .noneMatch(statement -> statement.statement().allows());
        return whole ? Truth.TRUE : level.allowed();
    }

    /** The places without an Allow, where one would have been needed. */
    private List<Decision.Place> lacking() {
        List<LayerReading> needed = new ArrayList<>();
        if (ofPrincipal() == Truth.FALSE) {
            identity.ifPresent(needed::add);
            needed.addAll(limits);
            if (isResourceNeeded()) {
                needed.add(resource);
            }
        }
        needed.removeIf(reading -> reading.allowed() != Truth.FALSE);
        organization.stream().filter(level -> allowedAt(level) == Truth.FALSE).forEach(needed::add);
        return needed.stream().map(LayerReading::place).toList();
    }

    private boolean isResourceNeeded() {
        boolean alone = !request.caller().hasIdentity();
        return alone
                || (stack.resourceSeen()
                        && (!request.isWithinAccount()
                                || request.isGuarded()
                                || !stack.resource().isEmpty()));
    }
}
