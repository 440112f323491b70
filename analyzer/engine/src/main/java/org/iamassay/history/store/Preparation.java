package org.iamassay.history.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Verdict;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.evidence.Originals;
import org.iamassay.evidence.Problem;
import org.iamassay.history.Side;
import org.iamassay.history.store.StoreException.Reason;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.Snapshot;

/** All that can be done for an addition before the store is locked: place, join, judge, pack. Threads may share it. */
public final class Preparation {

    private final Store store;
    private final Packs packs;
    private final Reporter reporter;
    private final Facts.Reading reading;

    public Preparation(Store store, Packs packs, Reporter reporter, Facts.Reading reading) {
        this.store = store;
        this.packs = packs;
        this.reporter = reporter;
        this.reading = reading;
    }

    /** Judges snapshots and gives what is stored of the judgement. */
    public interface Reporter {

        /** How long AWS hands out one credential report, by the profile for this snapshot. */
        Duration cache(Snapshot snapshot);

        Assessment judge(Snapshot snapshot);

        /** Writes the assessment with all its findings. */
        void write(Assessment assessment, OutputStream out) throws IOException;

        /** Derived bytes to keep beside it, by name. */
        Map<String, byte[]> frames(Assessment assessment);
    }

    /**
     * A snapshot that is ready to be added, or need not be.
     *
     * @param already the entry that holds all of it
     * @param entry what to add otherwise
     * @param checkFailed whether a check ended in an error
     * @param problems what was odd when it was read together with what was stored before
     */
    public record Prepared(
            Optional<Entry> already, Optional<NewEntry> entry, boolean checkFailed, List<Problem> problems) {

        public Prepared {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Prepares a snapshot.
     *
     * @throws StoreException if a file is not what it was when it was read
     */
    public Prepared prepare(Snapshot snapshot, Originals originals) throws IOException {
        Given given = Given.of(snapshot.account(), snapshot.asOf(), originals.files(), reporter.cache(snapshot));
        Placement place = store.place(given);
        if (place.already().isPresent()) {
            return new Prepared(place.already(), Optional.empty(), false, List.of());
        }
        if (place.base().isEmpty()) {
            return entry(given, snapshot, originals);
        }
        Entry base = place.base().get();
        return revision(given, base, Revision.of(store, base, snapshot, originals, reading));
    }

    /**
     * Prepares an assessment that came without its evidence: it is stored as reported only (history section 8).
     *
     * @param side what the assessment says
     * @param asOfSource what told its as-of
     * @param content the file as it is
     */
    public Prepared prepare(Side side, AsOfSource asOfSource, OriginalFile.Content content, Map<String, byte[]> frames)
            throws IOException {
        Packed assessment;
        try (InputStream in = content.open()) {
            assessment = packs.pack(in);
        }
        Given given =
                new Given(side.account(), side.asOf(), Set.of(assessment.sha256()), Set.of(), Set.of(), Duration.ZERO);
        Placement place = store.place(given);
        Optional<Entry> kept = place.already()
                // Evidence that is stored already says all that its assessment does, and can be judged again.
                .or(() -> place.base().filter(base -> !base.facts().evidence().isEmpty()));
        if (kept.isPresent()) {
            return new Prepared(kept, Optional.empty(), false, List.of());
        }
        NewEntry entry = new NewEntry(
                Facts.reported(side, asOfSource, assessment.sha256()),
                given,
                place.base().map(Entry::n).orElse(0L),
                place.base().isPresent(),
                Map.of(assessment.sha256(), assessment),
                frames);
        return new Prepared(Optional.empty(), Optional.of(entry), false, List.of());
    }

    private Prepared entry(Given given, Snapshot snapshot, Originals originals) throws IOException {
        Assessment judged = reporter.judge(snapshot);
        Map<String, Packed> contents = contents(originals.files());
        Packed assessment = assessment(judged, contents);
        Facts facts = Facts.of(judged, assessment.sha256(), originals.files(), originals.absent(), reading);
        return prepared(new NewEntry(facts, given, 0, false, contents, reporter.frames(judged)), judged, List.of());
    }

    private Prepared revision(Given given, Entry base, Revision revision) throws IOException {
        Assessment judged = reporter.judge(revision.snapshot());
        Map<String, Packed> contents = contents(revision.files());
        Packed assessment = assessment(judged, contents);
        Facts facts = Facts.of(judged, assessment.sha256(), revision.files(), revision.absent(), revision.reading());
        NewEntry entry =
                new NewEntry(facts, given, base.n(), revision.contradicts(), contents, reporter.frames(judged));
        return prepared(entry, judged, revision.problems());
    }

    private static Prepared prepared(NewEntry entry, Assessment judged, List<Problem> problems) {
        boolean failed = judged.checks().stream().anyMatch(c -> c.run().state() == Verdict.ERROR);
        return new Prepared(Optional.empty(), Optional.of(entry), failed, problems);
    }

    private Packed assessment(Assessment judged, Map<String, Packed> contents) throws IOException {
        Packed packed = packs.pack(out -> reporter.write(judged, out));
        contents.put(packed.sha256(), packed);
        return packed;
    }

    /** What the store has is not packed again: it never goes away. */
    private Map<String, Packed> contents(List<OriginalFile> files) throws IOException {
        Map<String, Packed> contents = new HashMap<>();
        for (OriginalFile file : files) {
            if (!contents.containsKey(file.sha256()) && !store.has(file.sha256())) {
                contents.put(file.sha256(), packed(file));
            }
        }
        return contents;
    }

    private Packed packed(OriginalFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            Packed packed = packs.pack(in);
            if (packed.sha256().equals(file.sha256())) {
                return packed;
            }
        }
        throw new StoreException(
                Reason.UNREADABLE,
                file.name() + " was changed while it was read (its SHA-256 is not " + file.sha256()
                        + " any more); nothing was stored, add it again.");
    }
}
