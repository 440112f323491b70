package org.iamassay.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Framework;

/**
 * Which checks a profile asks: those that any of the four lists names, whatever the limits of their requirements.
 *
 * @param frameworks ids of frameworks the check is mapped to
 * @param areas ids of areas
 * @param phases letters of phases
 * @param checks ids of checks
 */
record Selection(Set<String> frameworks, Set<String> areas, Set<String> phases, Set<String> checks) {

    static final Selection NONE = new Selection(Set.of(), Set.of(), Set.of(), Set.of());

    Selection {
        frameworks = Set.copyOf(frameworks);
        areas = Set.copyOf(areas);
        phases = Set.copyOf(phases);
        checks = Set.copyOf(checks);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** What either chooses. */
    Selection and(Selection other) {
        return new Selection(
                union(frameworks, other.frameworks),
                union(areas, other.areas),
                union(phases, other.phases),
                union(checks, other.checks));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    boolean takes(CheckInfo info) {
        List<String> mapped =
                Frameworks.mapped(info).keySet().stream().map(Framework::id).toList();
        return mapped.stream().anyMatch(frameworks::contains)
                || areas.contains(info.area().id())
                || phases.contains(info.phase().name())
                || checks.contains(info.id());
    }
}
