package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.iamassay.history.Pair.Relation;
import org.iamassay.history.Side.Listing;

/** Matches the principals of one kind: by id, then by ARN and creation, then by ARN alone. */
final class PairMaker {

    private final Side before;
    private final Side after;
    private final SidePrincipal.Kind kind;
    private final boolean sameReport;
    private final Collection<String> limits;
    private final List<SidePrincipal> left;
    private final List<SidePrincipal> right;
    private final List<Pair> pairs = new ArrayList<>();

    PairMaker(Side before, Side after, SidePrincipal.Kind kind, boolean sameReport, Collection<String> limits) {
        this.before = before;
        this.after = after;
        this.kind = kind;
        this.sameReport = sameReport;
        this.limits = limits;
        this.left = of(before);
        this.right = of(after);
    }

    private List<SidePrincipal> of(Side side) {
        return new ArrayList<>(
                side.principals().stream().filter(p -> p.kind() == kind).toList());
    }

    List<Pair> pairs() {
        if (kind == SidePrincipal.Kind.ROOT) {
            match(principal -> "root", (one, other) -> true, Relation.SAME);
        } else {
            ofIds();
            match(p -> p.arn() + "|" + p.created().text(), PairMaker::bothDated, Relation.SAME);
            match(SidePrincipal::arn, PairMaker::bothDated, Relation.RE_CREATED);
            match(SidePrincipal::arn, (one, other) -> true, Relation.SAME).forEach(this::byName);
        }
        left.forEach(principal -> pairs.add(goneOrUntold(principal)));
        right.forEach(principal -> pairs.add(newOrUntold(principal)));
        return pairs;
    }

    private void ofIds() {
        Function<SidePrincipal, String> id = principal -> principal.id().orElse("");
        match(p -> id.apply(p) + "|" + p.arn(), PairMaker::bothNamed, Relation.SAME);
        match(id, PairMaker::bothNamed, Relation.MOVED);
        match(
                SidePrincipal::arn,
                (one, other) -> bothNamed(one, other) && !one.id().equals(other.id()),
                Relation.RE_CREATED);
    }

    /** Pairs what is alike and left on both sides; what is alike several times stays for a weaker likeness. */
    private List<Pair> match(
            Function<SidePrincipal, String> key, BiPredicate<SidePrincipal, SidePrincipal> may, Relation relation) {
        Map<String, SidePrincipal> others = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (SidePrincipal principal : right) {
            if (others.put(key.apply(principal), principal) != null) {
                twice.add(key.apply(principal));
            }
        }
        Set<String> seen = new HashSet<>();
        left.stream().map(key).filter(text -> !seen.add(text)).forEach(twice::add);
        List<Pair> found = new ArrayList<>();
        for (SidePrincipal principal : List.copyOf(left)) {
            String text = key.apply(principal);
            SidePrincipal other = others.get(text);
            if (other != null && !twice.contains(text) && may.test(principal, other)) {
                found.add(new Pair(relation, Optional.of(principal), Optional.of(other)));
            }
        }
        Set<SidePrincipal> done = new HashSet<>();
        found.forEach(pair -> {
            pair.before().ifPresent(done::add);
            pair.after().ifPresent(done::add);
        });
        left.removeAll(done);
        right.removeAll(done);
        pairs.addAll(found);
        return found;
    }

    private static boolean bothNamed(SidePrincipal one, SidePrincipal other) {
        return one.id().isPresent() && other.id().isPresent();
    }

    private static boolean bothDated(SidePrincipal one, SidePrincipal other) {
        return one.created().isDate() && other.created().isDate();
    }

    private void byName(Pair pair) {
        limits.add("identity-by-name:" + pair.shown().arn());
    }

    private Pair goneOrUntold(SidePrincipal principal) {
        Relation relation = isAbsent(after, principal) ? Relation.DELETED : Relation.UNTOLD;
        return new Pair(relation, Optional.of(principal), Optional.empty());
    }

    private Pair newOrUntold(SidePrincipal principal) {
        Relation relation = isAbsent(before, principal) ? Relation.ADDED : Relation.UNTOLD;
        return new Pair(relation, Optional.empty(), Optional.of(principal));
    }

    /** Whether it is a fact that a side did not have it. A root user never goes; the very same report tells nothing new. */
    private boolean isAbsent(Side side, SidePrincipal principal) {
        if (kind == SidePrincipal.Kind.ROOT || (sameReport && kind == SidePrincipal.Kind.USER)) {
            return false;
        }
        return side.listing(kind) == Listing.WHOLE
                || (side.listing(kind) == Listing.PART && isYounger(principal, side));
    }

    /** Whether it was made after the list of a side, which need not have been read to its end then. */
    private static boolean isYounger(SidePrincipal principal, Side side) {
        Optional<Instant> made =
                side.report().isPresent() ? side.report().get().time().high() : Optional.of(side.asOf());
        return principal.created().isDate()
                && made.map(time -> principal.created().epochSecond() > time.getEpochSecond())
                        .orElse(false);
    }
}
