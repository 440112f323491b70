package org.iamassay.policy.escalation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.Wildcards;
import org.iamassay.policy.access.Placeholders;
import org.iamassay.policy.access.PrincipalContext;
import org.iamassay.policy.decision.Truth;
import org.jspecify.annotations.Nullable;

/** A statement with what is worked out of it once for all principals: the actions and the targets it speaks of. */
final class Fact {

    private static final int SERVICE_PART = 2;
    private static final int PARTS = 6;
    /** Services whose actions are asked on resources of another one. */
    private static final Set<String> ON_INSTANCES = Set.of("ssm", "ec2-instance-connect");

    private final Statement statement;
    private final BitSet actions;
    private final boolean variables;
    private final boolean onEverything;
    private final Map<String, Boolean> concerned = new HashMap<>(2);
    private @Nullable Extent cover;

    Fact(Statement statement, PolicyDocument document, ActionSpace space) {
        this.statement = statement;
        this.actions = space.of(statement);
        this.onEverything = Resources.isOnEverything(statement);
        this.variables = document.version()
                        .filter(PolicyDocument.CURRENT_VERSION::equals)
                        .isPresent()
                && Stream.concat(statement.resources().stream(), statement.notResources().stream())
                        .anyMatch(Placeholders::isIn);
    }

    Statement statement() {
        return statement;
    }

    /** Numbers of the actions it speaks of; not to be changed. */
    BitSet actions() {
        return actions;
    }

    boolean isOnEverything() {
        return onEverything;
    }

    /** The targets it speaks of in the mouth of a principal; not to be changed. */
    Extent cover(Targets targets, PrincipalContext context) {
        if (variables) {
            return resolved(targets, context);
        }
        if (cover == null) {
            cover = plain(targets);
        }
        return cover;
    }

    /** Whether some resource of it can be one of an action's service. */
    boolean canConcern(String action) {
        return isOnEverything()
                || concerned.computeIfAbsent(
                        action.substring(0, action.indexOf(':')),
                        service -> statement.resources().isEmpty()
                                || statement.resources().stream().anyMatch(pattern -> canBeOf(pattern, service)));
    }

    private static boolean canBeOf(String pattern, String service) {
        String[] parts = pattern.split(":", PARTS);
        if (Resources.isEverything(pattern) || !parts[0].equals("arn") || parts.length <= SERVICE_PART) {
            return Wildcards.hasAny(pattern);
        }
        return Wildcards.matches(parts[SERVICE_PART], service, true)
                || (ON_INSTANCES.contains(service) && Wildcards.matches(parts[SERVICE_PART], "ec2", true));
    }

    private Extent plain(Targets targets) {
        BitSet places = new BitSet();
        patterns().forEach(pattern -> places.or(targets.matching(pattern)));
        Extent extent = new Extent(places, places);
        return isInverted() ? inverted(extent, targets) : extent;
    }

    private Extent resolved(Targets targets, PrincipalContext context) {
        Extent extent = Extent.nowhere();
        boolean lacking = false;
        for (String pattern : patterns()) {
            Optional<Placeholders> one = Placeholders.resolve(pattern, context);
            lacking |= one.isEmpty();
            one.ifPresent(found -> {
                BitSet places = targets.matchingOnce(found.pattern());
                extent.add(new Extent(places, places), found.open() ? Truth.UNKNOWN : Truth.TRUE);
            });
        }
        if (!isInverted()) {
            return extent;
        }
        return lacking ? Extent.nowhere() : inverted(extent, targets);
    }

    private List<String> patterns() {
        return isInverted() ? statement.notResources() : statement.resources();
    }

    private boolean isInverted() {
        return statement.resources().isEmpty();
    }

    private static Extent inverted(Extent extent, Targets targets) {
        BitSet sure = (BitSet) targets.all().clone();
        BitSet maybe = (BitSet) targets.all().clone();
        sure.andNot(extent.maybe());
        maybe.andNot(extent.sure());
        return new Extent(sure, maybe);
    }
}
