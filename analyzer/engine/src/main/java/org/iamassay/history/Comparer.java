package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two sides of one account; a pure function (history). */
public final class Comparer {

    private Comparer() {}

    /**
     * Compares two sides.
     *
     * @throws IllegalArgumentException when the sides are of two accounts
     */
    public static Comparison compare(ComparedSide before, ComparedSide after) {
        Side one = before.shown();
        Side other = after.shown();
        if (!one.account().equals(other.account())) {
            throw new IllegalArgumentException("sides of two accounts: " + one.account() + ", " + other.account());
        }
        Set<String> limits = new TreeSet<>();
        List<String> warnings = new ArrayList<>();
        if (one.asOf().isAfter(other.asOf())) {
            warnings.add("the first side (" + one.asOf() + ") is later than the second (" + other.asOf()
                    + "); findings and score follow the order given, events run from the earlier to the later");
        }
        Identities identities = Identities.of(one, other);
        limits.addAll(identities.limits());
        Subjects subjects = new Subjects(one, other, identities);
        List<FindingChange> findings = new FindingStates(subjects).all();
        return new Comparison(
                one,
                other,
                before.reported(),
                after.reported(),
                Movements.of(before, after, identities, limits),
                new Regressions(subjects, findings).marked(older(before, after)),
                identities.changes(),
                Events.between(one, other, limits, warnings),
                List.copyOf(limits),
                warnings);
    }

    /** How the score moved between two sides of one account, and why; nothing else is compared. */
    public static Movement movement(ComparedSide before, ComparedSide after) {
        return Movements.of(before, after, Identities.of(before.shown(), after.shown()), new TreeSet<>());
    }

    /** All snapshots before the later side, oldest first, each moment once. */
    private static List<EarlierSide> older(ComparedSide before, ComparedSide after) {
        Map<Instant, EarlierSide> byTime = new TreeMap<>();
        before.earlier().forEach(side -> byTime.put(side.asOf(), side));
        after.earlier().forEach(side -> byTime.put(side.asOf(), side));
        byTime.put(before.shown().asOf(), EarlierSide.of(before.shown()));
        return byTime.values().stream()
                .filter(side -> side.asOf().isBefore(after.shown().asOf()))
                .toList();
    }
}
