package org.iamassay.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;

/**
 * Decides to which snapshot of its account a dump belongs: by its folder, then by its time. What could belong to several
 * is told and left out, never guessed.
 */
final class DumpPlacement {

    /** Exports of one day belong together; AWS itself serves a credential report for four hours. */
    private static final Duration TOGETHER = Duration.ofHours(24);

    private final AccountId account;
    private final TreeMap<Instant, SnapshotDraft> drafts;
    private final List<Problem> problems;

    DumpPlacement(AccountId account, TreeMap<Instant, SnapshotDraft> drafts, List<Problem> problems) {
        this.account = account;
        this.drafts = drafts;
        this.problems = problems;
    }

    void place(List<LoadedDump> dumps) {
        List<LoadedDump> timeless = new ArrayList<>();
        for (LoadedDump dump : dumps) {
            if (dump.dump().asOf().isPresent()) {
                place(dump, dump.dump().asOf().get());
            } else {
                timeless.add(dump);
            }
        }
        if (drafts.isEmpty() && !timeless.isEmpty()) {
            begin(timeless);
        } else {
            timeless.forEach(this::placeTimeless);
        }
    }

    /** The nearest snapshot of the same day, in the same folder first; else one of its own. */
    private void place(LoadedDump dump, AsOf time) {
        Optional<SnapshotDraft> draft = nearest(beside(dump), time).or(() -> nearest(drafts.values(), time));
        draft.orElseGet(() -> drafts.computeIfAbsent(time.at(), at -> new SnapshotDraft(account, at, time.source())))
                .add(dump);
    }

    private static Optional<SnapshotDraft> nearest(Collection<SnapshotDraft> some, AsOf time) {
        return some.stream()
                .filter(d -> distance(d, time).compareTo(TOGETHER) <= 0)
                .min(java.util.Comparator.comparing((SnapshotDraft d) -> distance(d, time))
                        .thenComparing(SnapshotDraft::asOf));
    }

    private static Duration distance(SnapshotDraft draft, AsOf time) {
        return Duration.between(draft.asOf(), time.at()).abs();
    }

    private void placeTimeless(LoadedDump dump) {
        List<SnapshotDraft> beside = beside(dump);
        if (beside.size() == 1) {
            beside.get(0).add(dump);
            return;
        }
        Problem problem = Problem.unused(
                dump.dump().item().location(),
                "",
                "nothing tells to which of " + drafts.size() + " snapshots of account " + account + " it belongs",
                "a time, or a folder of its own for each snapshot",
                "put each snapshot into a folder of its own");
        boolean ofNoUse = dump.dump().recognition() instanceof Recognition.Dump whole && whole.isOfNoUse();
        problems.add(ofNoUse ? problem.asWarning() : problem);
    }

    /** The snapshots whose files lie nearest to the dump. */
    private List<SnapshotDraft> beside(LoadedDump dump) {
        String folder = Grouping.folder(dump.dump().item());
        int most =
                drafts.values().stream().mapToInt(d -> d.shared(folder)).max().orElse(0);
        return drafts.values().stream().filter(d -> d.shared(folder) == most).toList();
    }

    /** Dumps alone, of which none tells its time: their newest date is the earliest they can be of. */
    private void begin(List<LoadedDump> dumps) {
        Optional<Long> newest = DumpMerger.newest(dumps);
        if (newest.isEmpty()) {
            dumps.forEach(dump -> problems.add(Problem.unused(
                    dump.dump().item().location(),
                    "",
                    "no time of the export and no readable date in it",
                    "a moment that ages are counted to",
                    "give it with --as-of")));
            return;
        }
        Instant at = Instant.ofEpochSecond(newest.get());
        SnapshotDraft draft = new SnapshotDraft(account, at, AsOfSource.NEWEST_TIMESTAMP);
        drafts.put(at, draft);
        dumps.forEach(draft::add);
    }
}
