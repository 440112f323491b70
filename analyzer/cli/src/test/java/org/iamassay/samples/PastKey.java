package org.iamassay.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Questions to the facts of one access key or signing certificate.
 *
 * @param kind which of them
 */
record PastKey(Past owner, String name, Kind kind) {

    /** The words of the script and of the events. */
    enum Kind {
        KEY("key", What.KEY_CREATED, What.KEY_DEACTIVATED, What.KEY_REACTIVATED, What.KEY_DELETED, "created"),
        CERTIFICATE(
                "certificate",
                What.CERTIFICATE_ADDED,
                What.CERTIFICATE_DEACTIVATED,
                What.CERTIFICATE_REACTIVATED,
                What.CERTIFICATE_DELETED,
                "added");

        final String word;
        final What created;
        final What off;
        final What on;
        final What deleted;
        final String createdWord;

        Kind(String word, What created, What off, What on, What deleted, String createdWord) {
            this.word = word;
            this.created = created;
            this.off = off;
            this.on = on;
            this.deleted = deleted;
            this.createdWord = createdWord;
        }
    }

    private Fact fact(What what) {
        return owner.last(Instant.MAX, Past.of(name, what)).orElseThrow();
    }

    Fact creation() {
        return fact(kind.created);
    }

    Fact deletion() {
        return fact(kind.deleted);
    }

    Instant created() {
        return creation().at();
    }

    boolean existsAt(Instant time) {
        return owner.last(time, Past.of(name, kind.created, kind.deleted))
                .map(fact -> fact.what() == kind.created)
                .orElse(false);
    }

    boolean isActiveAt(Instant time) {
        return existsAt(time)
                && owner.last(time, Past.of(name, kind.created, kind.off, kind.on))
                                .orElseThrow()
                                .what()
                        != kind.off;
    }

    /** The last switch of it up to a moment. */
    Fact switched(Instant until) {
        return owner.last(until, Past.of(name, kind.off, kind.on)).orElseThrow();
    }

    /** Its last use inside an interval, by the minute as AWS tells it. */
    Optional<Instant> use(Instant after, Instant until) {
        return Habit.last(
                        Habit.of(
                                owner.life().facts().stream()
                                        .filter(Past.of(
                                                name,
                                                What.KEY_USED,
                                                What.KEY_RESTS,
                                                What.KEY_DEACTIVATED,
                                                What.KEY_DELETED))
                                        .toList(),
                                3),
                        until)
                .map(use -> use.truncatedTo(ChronoUnit.MINUTES))
                .filter(use -> !use.isBefore(after));
    }
}
