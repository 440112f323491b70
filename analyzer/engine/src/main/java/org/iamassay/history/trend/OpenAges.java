package org.iamassay.history.trend;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How old the open findings of a snapshot are.
 *
 * @param open number of open findings
 * @param atLeast the part of them that may be older than was seen
 * @param median age of the middle one, the younger of the middle two; null when nothing is open
 * @param oldest age of the oldest; null when nothing is open
 */
public record OpenAges(
        int open,
        int atLeast,
        @Nullable Age median,
        @Nullable Age oldest) {

    /** The ages of open tracks. */
    static OpenAges of(List<Track> tracks, Instant asOf) {
        List<Age> ages = tracks.stream()
                .map(track -> new Age(track.openFor(asOf) / Spans.SECONDS_OF_DAY, track.mayBeOlder()))
                .sorted(Comparator.comparing(Age::days).thenComparing(Age::atLeast))
                .toList();
        int atLeast = (int) ages.stream().filter(Age::atLeast).count();
        if (ages.isEmpty()) {
            return new OpenAges(0, 0, null, null);
        }
        Age middle = Spans.median(ages);
        // One of the younger ones that may be older than it looks may be older than the middle one.
        boolean unsure = ages.stream().anyMatch(age -> age.atLeast() && age.days() <= middle.days());
        Age oldest = ages.get(ages.size() - 1);
        return new OpenAges(ages.size(), atLeast, new Age(middle.days(), unsure), new Age(oldest.days(), atLeast > 0));
    }
}
