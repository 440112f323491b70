package org.iamassay.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.evidence.Problem;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;

/**
 * Of several snapshots of an account the newest is judged, with the older ones as earlier snapshots (history section 1, "side").
 *
 * <p>Earlier snapshots are compared by their credential reports; the files of one without a report are named as not used.
 */
final class Newest {

    private Newest() {}

    static List<Series> ofEachAccount(List<Snapshot> snapshots, List<Problem> problems) {
        Map<AccountId, List<Snapshot>> byAccount = new TreeMap<>();
        snapshots.forEach(snapshot -> byAccount
                .computeIfAbsent(snapshot.account(), account -> new ArrayList<>())
                .add(snapshot));
        return byAccount.values().stream().map(all -> series(all, problems)).toList();
    }

    private static Series series(List<Snapshot> ofAccount, List<Problem> problems) {
        List<Snapshot> sorted =
                ofAccount.stream().sorted(Comparator.comparing(Snapshot::asOf)).toList();
        Snapshot newest = sorted.get(sorted.size() - 1);
        List<Snapshot> earlier = new ArrayList<>();
        for (Snapshot snapshot : sorted.subList(0, sorted.size() - 1)) {
            if (newest.reports().isEmpty() || snapshot.reports().isEmpty()) {
                problems.add(older(snapshot, newest));
            } else {
                earlier.add(snapshot);
            }
        }
        return new Series(newest, earlier);
    }

    private static Problem older(Snapshot older, Snapshot judged) {
        List<EvidenceFile> files = older.evidence();
        String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
        String without = older.reports().isEmpty()
                ? "and without a credential report to compare"
                : "which has no credential report to compare";
        return new Problem(
                Problem.Level.UNUSED,
                files.isEmpty() ? "the evidence" : files.get(0).file() + more,
                "",
                "a snapshot of account " + older.account() + " at " + older.asOf() + ", older than the one judged ("
                        + judged.asOf() + "), " + without,
                "",
                "judge it on its own, or give the time of both with --as-of if they belong together");
    }
}
