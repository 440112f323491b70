package org.iamassay.history.trend;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Severity;
import org.iamassay.history.trend.BurnDown.Flow;
import org.iamassay.history.trend.BurnDown.Row;

/** Counts what opens and closes at one snapshot, by severity, and holds it against what is open. */
final class Flows {

    private static final class Counts {
        private int opened;
        private int undated;
        private int resolved;
        private int removed;
        private int unseen;
        private int seenAgain;
        private int reweighted;
        private int open;
        private int accepted;

        Flow flow() {
            return new Flow(opened, undated, resolved, removed, unseen, seenAgain, reweighted);
        }
    }

    private final Map<Severity, Counts> counts = new EnumMap<>(Severity.class);

    private Counts of(Severity severity) {
        return counts.computeIfAbsent(severity, s -> new Counts());
    }

    void opened(Severity severity, boolean dated) {
        of(severity).opened++;
        of(severity).undated += dated ? 0 : 1;
    }

    void resolved(Severity severity) {
        of(severity).resolved++;
    }

    void removed(Severity severity) {
        of(severity).removed++;
    }

    void unseen(Severity severity) {
        of(severity).unseen++;
    }

    void seenAgain(Severity severity) {
        of(severity).seenAgain++;
    }

    void reweighted(Severity before, Severity now) {
        of(before).reweighted--;
        of(now).reweighted++;
    }

    /** Counts a track that is open after this snapshot. */
    void open(Track track) {
        of(track.severity()).open++;
        of(track.severity()).accepted += track.isAccepted() ? 1 : 0;
    }

    /** The rows of this snapshot; {@code before} is empty for the first one. */
    BurnDown rows(Optional<BurnDown> before) {
        Map<Severity, Row> rows = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            Counts some = of(severity);
            rows.put(severity, new Row(some.open, some.accepted, before.map(past -> some.flow())));
            int past = before.map(rowsBefore -> rowsBefore.of(severity).open()).orElse(0);
            if (some.open != past + some.flow().net()) {
                throw new IllegalStateException("the burn-down does not add up for " + severity.word() + ": " + past
                        + " open before, " + some.flow() + ", but " + some.open + " open");
            }
        }
        return new BurnDown(rows);
    }
}
