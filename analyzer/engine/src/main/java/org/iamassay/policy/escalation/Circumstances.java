package org.iamassay.policy.escalation;

import java.util.List;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Truth;

/**
 * What is known of the request of a step, so that conditions on it are judged by value (policy.md 4.1); any other condition
 * stays open.
 *
 * @param services the names under which a role may be passed to the service of the step; of none but of {@code iam:PassRole}
 * @param policies the ARNs of which one is attached or detached, or empty
 */
record Circumstances(List<String> services, List<String> policies, Boundary boundary) {

    /** What a condition on the boundary of the principal that a step changes means for it. */
    enum Boundary {
        /** The request has no such key. */
        ABSENT,
        /** It may hold or not. */
        OPEN,
        /** The step is to lead to a principal without limits, which a boundary that is demanded takes away. */
        TAKES
    }

    static final Circumstances PLAIN = new Circumstances(List.of(), List.of(), Boundary.ABSENT);
    static final Circumstances GIVING = new Circumstances(List.of(), List.of(), Boundary.TAKES);
    static final Circumstances CHANGING = new Circumstances(List.of(), List.of(), Boundary.OPEN);

    private static final String BOUNDARY = "iam:PermissionsBoundary";
    private static final String PASSED_TO = "iam:PassedToService";
    private static final String ASSOCIATED = "iam:AssociatedResourceArn";
    private static final String POLICY = "iam:PolicyARN";
    private static final String SERVICE_NAME = "iam:AWSServiceName";

    Circumstances {
        services = List.copyOf(services);
        policies = List.copyOf(policies);
    }

    static Circumstances passing(List<String> services) {
        return new Circumstances(services, List.of(), Boundary.ABSENT);
    }

    static Circumstances attaching(List<String> policies) {
        return new Circumstances(List.of(), policies, Boundary.TAKES);
    }

    static Circumstances detaching(String policy) {
        return new Circumstances(List.of(), List.of(policy), Boundary.OPEN);
    }

    /** Whether an Allow holds: one of the services, or of the policies, fits all its conditions. */
    Truth allows(Statement statement) {
        if (statement.isUnconditional()) {
            return Truth.TRUE;
        }
        Truth best = Truth.FALSE;
        for (String service : orNone(services)) {
            for (String policy : orNone(policies)) {
                best = best.or(all(statement.conditions(), service, policy));
            }
        }
        return best;
    }

    /** The conditions of a statement that stay open. */
    List<Condition> open(Statement statement) {
        return statement.conditions().stream()
                .filter(condition -> orNone(services).stream()
                        .noneMatch(service -> orNone(policies).stream()
                                .anyMatch(policy -> one(condition, service, policy) == Truth.TRUE)))
                .toList();
    }

    /** Whether a Deny keeps the step from leading to anything: without a condition, or because it demands a boundary. */
    boolean denies(Statement statement) {
        return statement.isUnconditional()
                || (boundary == Boundary.TAKES
                        && statement.conditions().stream()
                                .allMatch(one -> one.isOn(BOUNDARY) && KeyTest.holdsWithout(one)));
    }

    private Truth all(List<Condition> conditions, String service, String policy) {
        Truth truth = Truth.TRUE;
        for (Condition condition : conditions) {
            truth = truth.and(one(condition, service, policy));
        }
        return truth;
    }

    private Truth one(Condition condition, String service, String policy) {
        if (condition.isOn(BOUNDARY)) {
            return onBoundary(condition);
        }
        if (condition.isOn(PASSED_TO)) {
            return KeyTest.of(condition, service);
        }
        if (condition.isOn(POLICY)) {
            return KeyTest.of(condition, policy);
        }
        if (condition.isOn(SERVICE_NAME)) {
            return KeyTest.of(condition, "");
        }
        return condition.isOn(ASSOCIATED) ? associated(condition, service) : Truth.UNKNOWN;
    }

    private Truth onBoundary(Condition condition) {
        return switch (boundary) {
            case ABSENT -> KeyTest.of(condition, "");
            case OPEN -> Truth.UNKNOWN;
            case TAKES -> Truth.FALSE;
        };
    }

    /** Which resource the role will go to is open, but it is one of the service. */
    private static Truth associated(Condition condition, String service) {
        boolean other = condition.isPositive()
                && condition.values().stream().noneMatch(arn -> KeyTest.isOfService(arn, service));
        return other ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }
}
