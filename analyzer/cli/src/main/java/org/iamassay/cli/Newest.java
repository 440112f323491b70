package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.evidence.Problem;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;

/** Of several snapshots of an account the newest is judged; the files of the others are named as not used. */
final class Newest {

    private Newest() {}

    static List<Snapshot> ofEachAccount(List<Snapshot> snapshots, List<Problem> problems) {
        Map<AccountId, Snapshot> newest = new TreeMap<>();
        for (Snapshot snapshot : snapshots) {
            newest.merge(snapshot.account(), snapshot, (a, b) -> a.asOf().isAfter(b.asOf()) ? a : b);
        }
        for (Snapshot snapshot : snapshots) {
            Snapshot judged = newest.getOrDefault(snapshot.account(), snapshot);
            if (!judged.asOf().equals(snapshot.asOf())) {
                problems.add(older(snapshot, judged));
            }
        }
        return new ArrayList<>(newest.values());
    }

    private static Problem older(Snapshot older, Snapshot judged) {
        List<EvidenceFile> files = older.evidence();
        String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
        return new Problem(
                Problem.Level.UNUSED,
                files.isEmpty() ? "the evidence" : files.get(0).file() + more,
                "",
                "a snapshot of account " + older.account() + " at " + older.asOf() + ", older than the one judged ("
                        + judged.asOf() + ")",
                "",
                "judge it on its own, or give the time of both with --as-of if they belong together");
    }
}
