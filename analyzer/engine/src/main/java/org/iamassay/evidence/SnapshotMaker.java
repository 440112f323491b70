package org.iamassay.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.frame.CredentialsFrame;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** Sorts the rows of reports into snapshots: by account, then by as-of time. */
final class SnapshotMaker {

    private final ReadOptions options;
    private final Map<AccountId, TreeMap<Instant, SnapshotDraft>> drafts = new TreeMap<>();

    SnapshotMaker(ReadOptions options) {
        this.options = options;
    }

    /** Adds a report that has rows. */
    void add(ReadReport read, Copies copies, List<Problem> problems) {
        String file = read.report().item().name();
        Optional<AsOf> own = copies.original().asOf().or(() -> newest(read));
        Optional<AsOf> asOf = options.known().map(KnownSnapshot::time).or(() -> own);
        if (asOf.isEmpty()) {
            problems.add(new Problem(
                    Problem.Level.UNUSED,
                    file,
                    "",
                    "no time of the report and no readable date in it",
                    "a moment that ages are counted to",
                    "give it with --as-of"));
            return;
        }
        copies.others()
                .forEach(copy -> read.warnings()
                        .add("the same report as " + copy.report().item().name() + ", read once", ""));
        rows(read).forEach((account, rows) -> {
            if (options.wants(account)) {
                add(draft(account, asOf.get()), read, copies, rows);
            }
        });
    }

    /** Adds the dumps of an account, each to the snapshot that it was taken with. */
    void add(AccountId account, List<AccountDump> dumps, List<Problem> problems) {
        List<LoadedDump> loaded = dumps.parallelStream().map(LoadedDump::read).toList();
        loaded.forEach(one -> problems.addAll(one.problems()));
        TreeMap<Instant, SnapshotDraft> ofAccount = drafts.computeIfAbsent(account, a -> new TreeMap<>());
        if (options.known().isPresent()) {
            loaded.forEach(draft(account, options.known().get().time())::add);
        } else {
            new DumpPlacement(account, ofAccount, problems).place(loaded);
        }
    }

    /** By account, then by time, newest last. */
    List<Snapshot> snapshots(Names names, List<Problem> problems) {
        return drafts.values().stream()
                .flatMap(ofAccount -> ofAccount.values().stream())
                .map(draft -> draft.snapshot(names, problems))
                .toList();
    }

    /** What each of the snapshots was read from, in the same order. */
    List<Originals> originals(Names names) {
        return drafts.values().stream()
                .flatMap(ofAccount -> ofAccount.values().stream())
                .map(draft -> draft.originals(names))
                .toList();
    }

    private SnapshotDraft draft(AccountId account, AsOf asOf) {
        SnapshotDraft draft = drafts.computeIfAbsent(account, a -> new TreeMap<>())
                .computeIfAbsent(asOf.at(), at -> new SnapshotDraft(account, at, asOf.source()));
        draft.source(asOf.source());
        return draft;
    }

    private static void add(SnapshotDraft draft, ReadReport read, Copies copies, List<Integer> rows) {
        List<User> users = new ArrayList<>(rows.size());
        rows.forEach(row -> users.add(read.frame().user(row)));
        boolean hasRoot = users.stream().anyMatch(User::isRoot);
        draft.add(users);
        draft.add(
                new CredentialReport(
                        read.report().item().name(),
                        hasRoot,
                        read.missingColumns(),
                        read.raggedLines(),
                        read.repeatedHeaderLines(),
                        read.signs(),
                        read.inconsistencies(),
                        read.columns()),
                Grouping.folder(read.report().item()));
        draft.keep(read.report().item(), EvidenceKind.CREDENTIAL_REPORT.word());
        draft.add(register(
                read.report(),
                rows.size(),
                read.signs().isEmpty(),
                read.warnings().texts()));
        for (SurveyedReport copy : copies.others()) {
            draft.keep(copy.report().item(), EvidenceKind.CREDENTIAL_REPORT.word());
            String note = "the same report as " + read.report().item().name() + ", which was read in its place";
            draft.add(register(
                    copy.report(),
                    rows.size(),
                    read.signs().isEmpty() && copy.report().signs().isEmpty(),
                    List.of(note)));
        }
    }

    private static EvidenceFile register(
            Recognition.Report report, int rows, boolean looksUntouched, List<String> warnings) {
        return new EvidenceFile(
                report.item().name(),
                EvidenceKind.CREDENTIAL_REPORT.word(),
                report.carrier(),
                report.item().sha256(),
                report.item().bytes(),
                rows,
                report.generatedAt(),
                looksUntouched,
                warnings);
    }

    private static Optional<AsOf> newest(ReadReport read) {
        Optional<CredentialsFrame.Newest> newest = read.frame().newest();
        newest.ifPresent(n -> read.warnings()
                .add(
                        "its time is taken from its newest date (line "
                                + read.frame().source(n.row()).line() + ", column "
                                + n.column().header() + "), a lower bound: every age may be longer",
                        ""));
        return newest.map(n -> new AsOf(Instant.ofEpochSecond(n.epochSecond()), AsOfSource.NEWEST_TIMESTAMP));
    }

    private static Map<AccountId, List<Integer>> rows(ReadReport read) {
        Map<AccountId, List<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < read.frame().size(); row++) {
            rows.computeIfAbsent(read.accounts().get(row), a -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }
}
