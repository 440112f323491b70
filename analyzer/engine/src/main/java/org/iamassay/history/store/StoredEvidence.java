package org.iamassay.history.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.KnownSnapshot;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.evidence.Problem;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.history.store.StoreException.Reason;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.Snapshot;

/** Stored evidence, read again: the snapshot that was added. */
public final class StoredEvidence {

    private StoredEvidence() {}

    /** A snapshot and what was odd about its evidence. */
    public record Read(Snapshot snapshot, List<Problem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The snapshot of an entry; empty for one that was added without evidence.
     *
     * @throws StoreException if a stored file is damaged
     */
    public static Optional<Snapshot> snapshot(Store store, Entry entry) {
        return entry.facts().evidence().isEmpty()
                ? Optional.empty()
                : Optional.of(read(store, entry.n(), entry.facts(), files(store, entry))
                        .snapshot());
    }

    /** The files of an entry in the order they are read in. */
    public static List<OriginalFile> files(Store store, Entry entry) {
        return entry.facts().evidence().stream()
                .sorted(StoredFile.BY_NAME)
                .map(f -> new OriginalFile(
                        f.file(), f.kinds(), f.sha256(), f.bytes(), f.setting(), () -> store.blob(f.sha256())))
                .toList();
    }

    /** Reads files as the one snapshot that the facts tell of. */
    static Read read(Store store, long n, Facts facts, List<OriginalFile> files) {
        List<Snapshot> snapshots = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Intake intake = Intake.restore(files, options(facts))) {
            problems.addAll(intake.problems());
            for (EvidenceGroup group : intake.groups()) {
                EvidenceGroup.Loaded loaded = group.load();
                snapshots.addAll(loaded.snapshots());
                problems.addAll(loaded.problems());
            }
        } catch (IOException damaged) {
            throw new StoreException(
                    Reason.UNREADABLE,
                    "the evidence of entry " + n + " of the store " + store.path() + " cannot be read ("
                            + damaged.getMessage() + "); run 'assay history verify', and restore the file from a copy.",
                    damaged);
        }
        if (snapshots.size() != 1) {
            throw new StoreException(
                    Reason.UNREADABLE,
                    "the evidence of entry " + n + " of the store " + store.path() + " gives " + snapshots.size()
                            + " snapshots and not one; read it with the version of Assay that added it ("
                            + facts.judgedBy().tool() + ").");
        }
        return new Read(snapshots.get(0), problems);
    }

    private static ReadOptions options(Facts facts) {
        Optional<Instant> asOf = facts.asOfSource() == AsOfSource.OPTION ? Optional.of(facts.asOf()) : Optional.empty();
        Optional<AccountId> account = facts.reading().accountGiven() ? Optional.of(facts.account()) : Optional.empty();
        KnownSnapshot known = new KnownSnapshot(facts.account(), facts.asOf(), facts.asOfSource(), facts.absent());
        return new ReadOptions(asOf, account, facts.reading().dateOrder(), Optional.of(known));
    }
}
