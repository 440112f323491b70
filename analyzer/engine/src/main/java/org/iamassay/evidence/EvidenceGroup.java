package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iamassay.model.AccountId;
import org.iamassay.model.Snapshot;

/**
 * Files that speak of the same accounts, none of which any other file speaks of.
 *
 * <p>Groups share nothing, so they can be loaded at the same time; nothing that was read is kept.
 */
public final class EvidenceGroup {

    private final List<AccountId> accounts;
    private final List<SurveyedReport> reports;
    private final SortedMap<AccountId, List<AccountDump>> dumps;
    private final Surroundings surroundings;

    EvidenceGroup(
            List<AccountId> accounts,
            List<SurveyedReport> reports,
            Map<AccountId, List<AccountDump>> dumps,
            Surroundings surroundings) {
        this.accounts = List.copyOf(accounts);
        this.reports = List.copyOf(reports);
        this.dumps = new TreeMap<>(dumps);
        this.surroundings = surroundings;
    }

    /**
     * What a group holds.
     *
     * @param snapshots by account, then by time, newest last
     * @param originals what each snapshot was read from, in their order
     * @param problems what was odd, and what could not be used
     */
    public record Loaded(List<Snapshot> snapshots, List<Originals> originals, List<Problem> problems) {

        public Loaded {
            snapshots = List.copyOf(snapshots);
            originals = List.copyOf(originals);
            problems = List.copyOf(problems);
        }
    }

    /** Account ids the files name, in order; rows may turn out to have fewer. */
    public List<AccountId> accounts() {
        return accounts;
    }

    /** Reads all files of the group. */
    public Loaded load() {
        ReadOptions options = surroundings.options();
        List<Problem> problems = new ArrayList<>();
        SnapshotMaker maker = new SnapshotMaker(options);
        for (Copies copies : Copies.among(reports, problems)) {
            SurveyedReport original = copies.original();
            ReadReport read = ReportReader.read(original.report(), original.accounts(), options);
            problems.addAll(read.problems());
            if (read.frame().size() > 0) {
                maker.add(read, copies, problems);
            }
            problems.addAll(read.warnings().problems());
        }
        dumps.forEach((account, some) -> {
            if (options.wants(account)) {
                maker.add(account, some, problems);
            }
        });
        List<Snapshot> snapshots = maker.snapshots(surroundings.names(), problems);
        return new Loaded(snapshots, maker.originals(surroundings.names()), problems);
    }
}
