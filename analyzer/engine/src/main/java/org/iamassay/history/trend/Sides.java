package org.iamassay.history.trend;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.PastReport;
import org.iamassay.history.Identities;
import org.iamassay.history.Pair;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SidePrincipal;

/** Sides as a walk along many of them needs them. */
final class Sides {

    private Sides() {}

    /** The side with the report of its evidence, where it was stored without one. */
    static Side withReport(Side side, Optional<PastReport> report) {
        return side.report().isPresent() || report.isEmpty()
                ? side
                : of(side, side.checks(), side.principals(), side.listings(), side.subjects(), report, side.files());
    }

    /**
     * The side that the next one is held against: with those of earlier sides of whom it does not tell whether they are gone,
     * so that they are the same when they are seen again.
     *
     * @param past the side before it, made in this way too
     */
    static Side remembering(Side side, Side past, Identities identities) {
        Set<SidePrincipal> principals = new LinkedHashSet<>(side.principals());
        identities.pairs().stream()
                .filter(pair -> pair.relation() == Pair.Relation.UNTOLD)
                .flatMap(pair -> pair.before().stream())
                .forEach(principals::add);
        Map<String, String> files = new HashMap<>(past.files());
        files.putAll(side.files());
        return of(side, side.checks(), List.copyOf(principals), side.listings(), side.subjects(), side.report(), files);
    }

    /** What tells the rules of a side, and nothing more. */
    static Side bare(Side side) {
        return of(side, List.of(), List.of(), Map.of(), Set.of(), Optional.empty(), Map.of());
    }

    /** What tells the rule of a check, and nothing more. */
    static SideCheck bare(SideCheck check) {
        return new SideCheck(
                check.id(),
                check.severity(),
                check.rule(),
                check.state(),
                check.reason(),
                0,
                0,
                0,
                0,
                0,
                false,
                List.of());
    }

    private static Side of(
            Side side,
            List<SideCheck> checks,
            List<SidePrincipal> principals,
            Map<SidePrincipal.Kind, Side.Listing> listings,
            Set<String> subjects,
            Optional<PastReport> report,
            Map<String, String> files) {
        return new Side(
                side.account(),
                side.partition(),
                side.asOf(),
                side.asOfSource(),
                side.tool(),
                side.headline(),
                side.tier(),
                checks,
                principals,
                listings,
                subjects,
                report,
                files,
                side.hasEvidence());
    }
}
