package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Patterns;

/**
 * Resources that a pattern matches, but for those of others.
 *
 * @param except patterns of resources that do not belong to it
 */
record Region(String pattern, List<String> except) {

    static final String EVERYTHING = "*";

    Region {
        except = List.copyOf(except);
    }

    /** What it has in common with a pattern, or a little more where neither of the two lies within the other. */
    Optional<Region> within(String other) {
        if (Patterns.contains(other, pattern)) {
            return Optional.of(this);
        }
        if (!Patterns.meet(pattern, other)) {
            return Optional.empty();
        }
        return Patterns.contains(pattern, other) ? new Region(other, except).unlessEmpty() : Optional.of(this);
    }

    /** What is left of it without the resources of patterns. */
    Optional<Region> without(List<String> patterns) {
        List<String> all = new ArrayList<>(except);
        all.addAll(patterns);
        return new Region(pattern, all).unlessEmpty();
    }

    /** Whether all of it matches the pattern; may be missed, is never claimed wrongly. */
    boolean isIn(String other) {
        return Patterns.contains(other, pattern);
    }

    /** Whether nothing of it matches the pattern. */
    boolean isApartFrom(String other) {
        return !Patterns.meet(pattern, other) || except.stream().anyMatch(e -> Patterns.contains(e, other));
    }

    private Optional<Region> unlessEmpty() {
        return except.stream().anyMatch(this::isIn) ? Optional.empty() : Optional.of(this);
    }
}
