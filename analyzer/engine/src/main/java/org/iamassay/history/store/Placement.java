package org.iamassay.history.store;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a snapshot stands among the entries of its account (history section 7.3).
 *
 * @param already the entry that holds all of it
 * @param base the entry that it revises, the latest of its moment; empty where it is stored already
 */
public record Placement(Optional<Entry> already, Optional<Entry> base) {

    /** Places a snapshot among all entries of its account. */
    static Placement of(Given given, List<Entry> entries) {
        List<Entry> ofMoment = entries.stream()
                .filter(e -> e.facts().asOf().equals(given.asOf()))
                .toList();
        Optional<Entry> already = ofMoment.stream()
                .filter(e -> holds(e, given))
                .max(Comparator.comparing(Entry::n))
                .or(() -> cached(given, entries));
        return new Placement(
                already,
                already.isPresent() ? Optional.empty() : ofMoment.stream().max(Comparator.comparing(Entry::n)));
    }

    /** The oldest entry with the report that AWS handed out once more, if nothing else is new. */
    private static Optional<Entry> cached(Given given, List<Entry> entries) {
        return entries.stream()
                .filter(e -> !given.reports().isEmpty() && e.facts().reports().equals(given.reports()))
                .filter(e -> isWithin(given, e) && holds(e, given))
                .min(Comparator.comparing((Entry e) -> e.facts().asOf()).thenComparing(Entry::n));
    }

    private static boolean isWithin(Given given, Entry entry) {
        Duration apart = Duration.between(entry.facts().asOf(), given.asOf()).abs();
        return apart.compareTo(given.cache()) <= 0;
    }

    private static boolean holds(Entry entry, Given given) {
        Set<String> digests = entry.facts().evidence().isEmpty()
                ? Set.of(entry.facts().assessment())
                : entry.facts().digests();
        return digests.equals(given.digests())
                || (!given.files().isEmpty() && entry.facts().identities().containsAll(given.files()));
    }
}
