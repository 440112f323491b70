package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Context;
import org.iamassay.policy.decision.Truth;

/** The resources that a statement speaks of, variables being resolved for a principal. */
final class Scope {

    private final boolean onEverything;
    private final boolean inverted;
    private final boolean nothing;
    private final List<String> patterns = new ArrayList<>(1);
    /** Patterns with a variable that the evidence does not settle. */
    private final List<String> open = new ArrayList<>(0);

    private Scope(Statement statement, Optional<Context> variables) {
        onEverything = Resources.isOnEverything(statement);
        inverted = statement.resources().isEmpty();
        boolean lacking = false;
        for (String written : inverted ? statement.notResources() : statement.resources()) {
            Optional<Placeholders> resolved = variables.isPresent()
                    ? Placeholders.resolve(written, variables.get())
                    : Optional.of(new Placeholders(written, false));
            lacking |= resolved.isEmpty();
            resolved.ifPresent(one -> (one.open() ? open : patterns).add(plain(one.pattern())));
        }
        nothing = statement.isVoid()
                || (inverted && (lacking || statement.notResources().isEmpty()));
    }

    /** The scope of a statement of a document whose version has no variables, or that has none in its resources. */
    static Scope of(Statement statement) {
        return new Scope(statement, Optional.empty());
    }

    /** The scope with variables resolved. */
    static Scope of(Statement statement, Context context) {
        return new Scope(statement, Optional.of(context));
    }

    /** Whether it is on {@code *} (checklist 1.6). */
    boolean isOnEverything() {
        return onEverything;
    }

    /** Whether it is on {@code *} and excepts nothing. */
    boolean isUnlimited() {
        return onEverything && !inverted;
    }

    /** Whether the statement speaks of one resource. */
    Truth covers(String resource) {
        if (nothing) {
            return Truth.FALSE;
        }
        if (isUnlimited() || matches(patterns, resource)) {
            return Truth.of(!inverted);
        }
        return matches(open, resource) ? Truth.UNKNOWN : Truth.of(inverted);
    }

    /** The parts of a region that it covers, with whether that is settled. */
    List<Found> within(Region region) {
        if (nothing) {
            return List.of();
        }
        if (inverted) {
            Truth truth = Truth.of(open.stream().noneMatch(region::isIn)).or(Truth.UNKNOWN);
            return region.without(patterns).map(r -> new Found(r, truth)).stream()
                    .toList();
        }
        if (isUnlimited()) {
            return List.of(new Found(region, Truth.TRUE));
        }
        List<Found> found = new ArrayList<>();
        patterns.forEach(p -> region.within(p).ifPresent(r -> found.add(new Found(r, Truth.TRUE))));
        open.forEach(p -> region.within(p).ifPresent(r -> found.add(new Found(r, Truth.UNKNOWN))));
        return found;
    }

    /** Whether it surely speaks of all resources of the region; may be missed, is never claimed wrongly. */
    boolean takesIn(Region region) {
        if (nothing) {
            return false;
        }
        if (inverted) {
            return patterns.stream().allMatch(region::isApartFrom)
                    && open.stream().allMatch(region::isApartFrom);
        }
        return isUnlimited() || patterns.stream().anyMatch(region::isIn);
    }

    /** A part of a region, and whether it is settled that it is covered. */
    record Found(Region region, Truth truth) {}

    private static boolean matches(List<String> patterns, String resource) {
        for (String pattern : patterns) {
            if (Resources.matches(pattern, resource)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String pattern) {
        return Resources.isEverything(pattern) ? Region.EVERYTHING : pattern;
    }
}
