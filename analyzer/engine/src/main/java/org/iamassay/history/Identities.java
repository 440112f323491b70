package org.iamassay.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.iamassay.history.Pair.Relation;

/** Who is who on two sides (history section 2.1). */
public final class Identities {

    private static final Map<Relation, IdentityChange.Kind> CHANGES = new EnumMap<>(Map.of(
            Relation.ADDED, IdentityChange.Kind.ADDED,
            Relation.DELETED, IdentityChange.Kind.DELETED,
            Relation.RE_CREATED, IdentityChange.Kind.RE_CREATED,
            Relation.MOVED, IdentityChange.Kind.MOVED));

    private final List<Pair> pairs;
    private final TreeSet<String> limits = new TreeSet<>();
    private final Map<String, Pair> before = new HashMap<>();
    private final Map<String, Pair> after = new HashMap<>();

    private Identities(Side one, Side other) {
        List<Pair> all = new ArrayList<>();
        boolean sameReport = one.report()
                .flatMap(report -> other.report().map(report::isSameReport))
                .orElse(false);
        for (SidePrincipal.Kind kind : SidePrincipal.Kind.values()) {
            all.addAll(new PairMaker(one, other, kind, sameReport, limits).pairs());
        }
        all.sort(Comparator.comparing((Pair pair) -> pair.shown().arn())
                .thenComparing(pair -> pair.shown().created().text())
                .thenComparing(Pair::relation));
        pairs = List.copyOf(all);
        for (Pair pair : pairs) {
            pair.before().ifPresent(principal -> file(principal, pair, before));
            pair.after().ifPresent(principal -> file(principal, pair, after));
        }
    }

    /** Matches the principals of two sides of one account. */
    public static Identities of(Side before, Side after) {
        return new Identities(before, after);
    }

    /** Every principal of either side once, by ARN. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** Principals that came, went or changed, by ARN. */
    public List<IdentityChange> changes() {
        return pairs.stream()
                .filter(pair -> CHANGES.containsKey(pair.relation()))
                .map(pair ->
                        new IdentityChange(pair.shown().arn(), change(pair.relation()), pair.before(), pair.after()))
                .toList();
    }

    private static IdentityChange.Kind change(Relation relation) {
        return Optional.ofNullable(CHANGES.get(relation)).orElseThrow();
    }

    /** What could not be told, such as {@code identity-by-name:<arn>}; sorted. */
    public List<String> limits() {
        return List.copyOf(limits);
    }

    /** The pair of a principal as one side shows it. */
    Optional<Pair> pair(End end, String arn, String createdAt) {
        Map<String, Pair> ofEnd = end == End.BEFORE ? before : after;
        Pair exact = ofEnd.get(arn + "|" + createdAt);
        return Optional.ofNullable(exact == null ? ofEnd.get(arn) : exact);
    }

    /** By ARN and creation, and by ARN alone for subjects that tell no creation of their principal. */
    private static void file(SidePrincipal principal, Pair pair, Map<String, Pair> ofEnd) {
        ofEnd.put(principal.arn() + "|" + principal.created().text(), pair);
        ofEnd.putIfAbsent(principal.arn(), pair);
    }
}
