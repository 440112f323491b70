package org.iamassay.history.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.Assessor;
import org.iamassay.assess.CatalogueUsed;
import org.iamassay.assess.Terms;
import org.iamassay.assess.Tool;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Profile;
import org.iamassay.history.Sequence;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SideReader;
import org.iamassay.history.frame.SideFrame;
import org.iamassay.model.Snapshot;

/**
 * The snapshots of one account in a store as sides: as first reported, and restated with today's checklist and one profile, each
 * with the ones before it (history section 8).
 *
 * <p>What this program judged with this profile when it was stored is taken from there; anything else is judged again.
 */
public final class StoredSides {

    /** Name of the frame that holds a side as first reported. */
    public static final String FRAME = "side";

    private final Store store;
    private final Profile profile;
    private final Terms terms;
    private final List<Entry> entries;
    private final List<Entry> revisions;
    private final Map<Long, SoftReference<Side>> restated = new HashMap<>();
    private final List<PastReport> reports = new ArrayList<>();
    private final Sequence sequence;
    private int judged;

    /**
     * The snapshots of an account.
     *
     * @param terms today's waivers and attestations, which a restated side is judged with at its own as-of
     * @param entries the latest revision of each as-of, oldest first
     * @param revisions all entries of the account, older revisions too
     */
    public StoredSides(Store store, Profile profile, Terms terms, List<Entry> entries, List<Entry> revisions) {
        this.revisions = List.copyOf(revisions);
        this.store = store;
        this.profile = profile;
        this.terms = terms.listed(Listing.ALL);
        this.entries = List.copyOf(entries);
        this.sequence = new Sequence(profile, terms.waivers());
    }

    /** The snapshots, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    /** The side as first reported. */
    public Side reported(Entry entry) {
        Optional<byte[]> frame;
        synchronized (store) {
            frame = store.frame(entry, FRAME);
        }
        return frame.map(bytes -> decoded(entry, bytes)).orElseGet(() -> read(entry));
    }

    /** The side judged by this program, after the ones before it; empty for an entry that holds no evidence. */
    public synchronized Optional<Side> restated(Entry entry) {
        if (!hasEvidence(entry)) {
            return Optional.empty();
        }
        int place = place(entry);
        while (judged <= place) {
            next();
        }
        Side kept = Optional.ofNullable(restated.get(entry.n()))
                .map(SoftReference::get)
                .orElse(null);
        return Optional.of(kept == null ? again(entry, place) : kept);
    }

    /** The reports of the snapshots before an entry, oldest first. */
    public synchronized List<PastReport> reportsBefore(Entry entry) {
        restated(entry);
        return reports.stream()
                .filter(report -> report.asOf().isBefore(entry.facts().asOf()))
                .toList();
    }

    /** Takes the snapshots of an account one after the other. */
    @FunctionalInterface
    public interface Walker {

        /**
         * The next snapshot.
         *
         * @param reported as first reported
         * @param restated judged by this program; empty for an entry that holds no evidence
         */
        void next(Entry entry, Side reported, Optional<Side> restated);
    }

    /** Goes through all snapshots, oldest first, and keeps none of them. */
    public void walk(Walker walker) {
        Sequence fresh = new Sequence(profile, terms.waivers());
        for (Entry entry : entries) {
            Side reported = reported(entry);
            replaced(entry).forEach(other -> fresh.skip(reported(other)));
            Optional<Side> restated = Optional.empty();
            if (hasEvidence(entry)) {
                restated = Optional.of(fresh.next(isOfToday(entry) ? reported : judged(entry)));
            }
            walker.next(entry, reported, restated);
        }
    }

    private int place(Entry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).n() == entry.n()) {
                return i;
            }
        }
        throw new IllegalArgumentException("entry " + entry.n() + " is none of these snapshots");
    }

    private void next() {
        Entry entry = entries.get(judged);
        judged++;
        if (hasEvidence(entry)) {
            replaced(entry).forEach(other -> sequence.skip(reported(other)));
            Side side = sequence.next(alone(entry));
            side.report().ifPresent(reports::add);
            restated.put(entry.n(), new SoftReference<>(side));
        }
    }

    /** Older revisions of the same moment with other credential reports: they contradict (history section 7.4). */
    private List<Entry> replaced(Entry entry) {
        return revisions.stream()
                .filter(other -> other.n() < entry.n()
                        && other.facts().asOf().equals(entry.facts().asOf()))
                .filter(other ->
                        !entry.facts().reports().containsAll(other.facts().reports()))
                .toList();
    }

    /** A side that had to make room. */
    private Side again(Entry entry, int place) {
        Sequence before = new Sequence(profile, terms.waivers());
        entries.subList(0, place).stream().filter(StoredSides::hasEvidence).forEach(one -> before.skip(alone(one)));
        Side side = before.next(alone(entry));
        restated.put(entry.n(), new SoftReference<>(side));
        return side;
    }

    private Side alone(Entry entry) {
        return isOfToday(entry) ? reported(entry) : judged(entry);
    }

    private Side judged(Entry entry) {
        Snapshot snapshot = snapshot(entry)
                .orElseThrow(() -> new IllegalStateException("entry " + entry.n() + " holds no evidence"));
        return SideMaker.of(Assessor.assess(snapshot, profile, terms));
    }

    private Optional<Snapshot> snapshot(Entry entry) {
        synchronized (store) {
            return StoredEvidence.snapshot(store, entry);
        }
    }

    /** Whether the very checklist, profile and program judged it when it was stored, and nothing that people say is added. */
    private boolean isOfToday(Entry entry) {
        Facts.JudgedBy by = entry.facts().judgedBy();
        return terms.saysNothing(entry.facts().account())
                && by.tool().equals(Tool.runningVersion())
                && by.checklist().equals(Checklist.digest())
                && by.profileDigest().equals(profile.digest())
                && by.catalogue().equals(Facts.ownCatalogue(CatalogueUsed.of(terms.catalogue())));
    }

    private static boolean hasEvidence(Entry entry) {
        return !entry.facts().evidence().isEmpty();
    }

    private static Side decoded(Entry entry, byte[] bytes) {
        try {
            return SideFrame.read(bytes);
        } catch (IOException damaged) {
            throw new StoreException(
                    StoreException.Reason.UNREADABLE,
                    "the side of entry " + entry.n() + " cannot be read (" + damaged.getMessage()
                            + "); 'assay history verify' names what does not fit");
        }
    }

    private Side read(Entry entry) {
        synchronized (store) {
            return readWhole(entry);
        }
    }

    private Side readWhole(Entry entry) {
        try (InputStream in = store.assessment(entry)) {
            return SideReader.read(in, "the assessment of entry " + entry.n());
        } catch (IOException damaged) {
            throw new StoreException(StoreException.Reason.UNREADABLE, String.valueOf(damaged.getMessage()));
        }
    }
}
