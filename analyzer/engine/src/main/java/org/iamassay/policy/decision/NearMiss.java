package org.iamassay.policy.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;

/**
 * The Allow that came closest to a request, and what it lacked.
 *
 * @param policy index of the policy in its layer or level, from 0
 * @param unmet conditions that are not met, where these are what failed
 */
public record NearMiss(Decision.Place place, int policy, Statement statement, Failure failure, List<Condition> unmet) {

    /** Copies the list. */
    public NearMiss {
        unmet = List.copyOf(unmet);
    }

    /** What failed, from far away to close by. */
    public enum Failure {
        ACTION,
        RESOURCE,
        PRINCIPAL,
        /** A part of the statement could not be read, so it grants nothing. */
        UNREADABLE,
        CONDITION
    }

    /** The closest Allow of a place where none applies; the first of equals. */
    public static Optional<NearMiss> at(Decision.Place place, Request request, PolicyStack stack) {
        List<CompiledPolicy> policies = policies(place, stack);
        boolean hasBoundary = stack.boundary().isPresent();
        return IntStream.range(0, policies.size())
                .boxed()
                .flatMap(i -> policies.get(i).statements().stream()
                        .filter(statement -> statement.statement().allows())
                        .flatMap(statement -> of(place, i, statement, request, hasBoundary).stream()))
                .reduce((one, other) -> BY_DISTANCE.compare(one, other) >= 0 ? one : other);
    }

    private static final Comparator<NearMiss> BY_DISTANCE = Comparator.comparing(NearMiss::failure)
            .thenComparing(miss -> -miss.unmet().size());

    private static Optional<NearMiss> of(
            Decision.Place place, int policy, CompiledStatement compiled, Request request, boolean hasBoundary) {
        Context context = request.context();
        boolean resource = compiled.isOnResource(request.resource(), context) != Truth.FALSE;
        boolean principal =
                LayerReading.naming(place.layer(), compiled.statement(), request.caller(), hasBoundary) != Naming.NOT;
        if (!compiled.isOnAction(request.action())) {
            boolean rest = resource && principal && isOfService(compiled.statement(), request.action());
            return rest ? Optional.of(miss(place, policy, compiled, Failure.ACTION, List.of())) : Optional.empty();
        }
        if (!resource || !principal) {
            Failure failure = resource ? Failure.PRINCIPAL : Failure.RESOURCE;
            return Optional.of(miss(place, policy, compiled, failure, List.of()));
        }
        return Optional.of(
                compiled.allows()
                        ? miss(place, policy, compiled, Failure.CONDITION, compiled.conditions(Truth.FALSE, context))
                        : miss(place, policy, compiled, Failure.UNREADABLE, List.of()));
    }

    private static NearMiss miss(
            Decision.Place place, int policy, CompiledStatement compiled, Failure failure, List<Condition> unmet) {
        return new NearMiss(place, policy, compiled.statement(), failure, unmet);
    }

    /** An Allow of another service is not near. */
    private static boolean isOfService(Statement statement, String action) {
        String service = action.substring(0, action.indexOf(':') + 1);
        return Stream.of(statement.actions(), statement.notActions())
                .flatMap(List::stream)
                .anyMatch(pattern -> Ascii.startsWith(pattern, service));
    }

    private static List<CompiledPolicy> policies(Decision.Place place, PolicyStack stack) {
        return switch (place.layer()) {
            case IDENTITY -> stack.identity();
            case BOUNDARY -> stack.boundary().orElse(List.of());
            case SESSION -> stack.session().orElse(List.of());
            case RESOURCE -> stack.resource();
            case SERVICE_CONTROL -> stack.serviceControl().get(place.level());
            case RESOURCE_CONTROL -> stack.resourceControl().get(place.level());
        };
    }
}
