package org.iamassay.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iamassay.check.Finding;
import org.iamassay.history.Comparison;
import org.iamassay.history.FindingChange;
import org.jspecify.annotations.Nullable;

/** Since when findings are known, as far as an earlier snapshot tells. */
final class Sightings {

    /** Findings of which nothing is known. */
    private static final Sighting NONE = new Sighting(null, null, null);

    /**
     * When a finding was first seen.
     *
     * @param first as-of of the earliest snapshot known to have it
     * @param days whole days from then to the as-of of the report
     * @param atLeast whether it may be older, because the first snapshot looked at already had it
     */
    record Sighting(
            @Nullable Instant first,
            @Nullable Long days,
            @Nullable Boolean atLeast) {}

    private final Map<String, Sighting> byFinding = new HashMap<>();

    Sightings(Optional<Comparison> comparison) {
        comparison
                .filter(pair -> pair.before().asOf().isBefore(pair.after().asOf()))
                .ifPresent(pair -> pair.findings().forEach(change -> add(pair, change)));
    }

    private void add(Comparison pair, FindingChange change) {
        switch (change.state()) {
            case PERSISTING, CHANGED, REGRESSED, ACCEPTANCE_EXPIRED ->
                byFinding.put(change.id(), sighting(pair, pair.before().asOf(), true));
            // What was not looked at before may have been there.
            case NEW -> byFinding.put(change.id(), sighting(pair, pair.after().asOf(), change.reason() != null));
            default -> {
                // It is not open, or the earlier side cannot tell.
            }
        }
    }

    private static Sighting sighting(Comparison pair, Instant first, boolean atLeast) {
        return new Sighting(first, Duration.between(first, pair.after().asOf()).toDays(), atLeast);
    }

    Sighting of(Finding finding) {
        return byFinding.getOrDefault(finding.id(), NONE);
    }

    /** The earliest of some findings. */
    Sighting earliest(List<Finding> findings) {
        return findings.stream()
                .map(this::of)
                .filter(sighting -> sighting.first() != null)
                .min(Comparator.comparing((Sighting sighting) -> Objects.requireNonNull(sighting.first()))
                        .thenComparing(sighting -> !Boolean.TRUE.equals(sighting.atLeast())))
                .orElse(NONE);
    }
}
