package org.iamassay.response;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from, and what became of its finding since.
 *
 * @param author who changed the answer last; empty when unknown
 * @param at when
 * @param answered moment of the snapshot that was answered last
 * @param gone moments of snapshots from which on the finding was gone, oldest first
 */
public record Trail(
        String author, @Nullable Instant at, @Nullable Instant answered, List<Instant> gone) {

    public static final Trail NONE = new Trail("", null, null, List.of());

    public Trail {
        gone = List.copyOf(gone);
    }

    /** The same with another moment at which the finding was gone. */
    Trail gone(Instant moment) {
        List<Instant> all = Stream.concat(gone.stream(), Stream.of(moment))
                .distinct()
                .sorted()
                .toList();
        return new Trail(author, at, answered, all);
    }

    /** How often the finding had been gone before a moment. */
    public int timesGone(Instant asOf) {
        return (int) gone.stream().filter(moment -> moment.isBefore(asOf)).count();
    }

    /** Whether the finding was gone between the answer and a moment: if it fails then, the answer is an old one. */
    public boolean isOutlived(Instant asOf) {
        return gone.stream()
                .filter(moment -> moment.isBefore(asOf))
                .anyMatch(moment -> answered == null || moment.isAfter(answered));
    }
}
