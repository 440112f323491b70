package org.iamassay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameter;
import org.iamassay.evidence.Originals;
import org.iamassay.evidence.Problem;
import org.iamassay.history.store.Added;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Facts;
import org.iamassay.history.store.NewEntry;
import org.iamassay.history.store.Packs;
import org.iamassay.history.store.Preparation;
import org.iamassay.history.store.Preparation.Prepared;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.iamassay.model.AccountId;
import org.iamassay.model.Snapshot;
import org.iamassay.report.data.AssessmentJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay history add --store FILE EVIDENCE…}: all snapshots of the evidence, or none of them. */
@Command(
        name = "add",
        description = "Adds all snapshots of the evidence to the store, which is made if it is not there.",
        footer = {
            "",
            "Examples:",
            "  assay history add --store acme.assay evidence-2026-09.zip",
            "  assay history add --store acme.assay 2024/ 2025/ 2026/",
            "",
            "An assessment.json, or the folder of a report, is stored as reported: it cannot be judged again.",
            "Each snapshot is stored with its evidence and its assessment, one line each; what is stored already is",
            "not stored again. All of them are stored, or none: killed or cut short, the store is as it was."
        })
final class HistoryAddCommand implements Callable<Integer> {

    /** Another process may add in between, again and again, but hardly so often. */
    private static final int ATTEMPTS = 5;

    private final Terminal terminal;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "Profile that the snapshots are judged by; chosen as for report.")
    @Nullable String profile;

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    HistoryAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Judge judge = Judge.with(profile, Terms.of(Listing.ALL, catalogue.catalogue()));
        for (int attempt = 1; ; attempt++) {
            try {
                return add(judge);
            } catch (StoreException failed) {
                if (failed.reason() != StoreException.Reason.CHANGED || attempt == ATTEMPTS) {
                    throw StoreOption.failure(failed);
                }
            } catch (UncheckedIOException | IOException failed) {
                throw new CommandException(
                        ExitCode.NOT_WRITTEN,
                        "nothing was stored (" + failed.getMessage()
                                + "); check the evidence, and the space in the temporary folder.");
            }
        }
    }

    private int add(Judge judge) throws IOException {
        AddedPaths paths = AddedPaths.of(evidence.evidence);
        try (Store opened = Store.openOrCreate(store.path());
                Packs packs = Packs.open()) {
            Facts.Reading reading = new Facts.Reading(
                    evidence.account != null, evidence.reading().dateOrder());
            Preparation preparation = new Preparation(opened, packs, new Reporter(judge), reading);
            List<Ready> ready = new ArrayList<>(paths.assessments(preparation));
            if (paths.evidence().isEmpty()) {
                return finish(ready, opened, packs, List.of(), false);
            }
            try (Session session = Session.open(paths.evidence(), evidence, terminal)) {
                session.every(
                        (snapshot, originals) -> prepare(preparation, snapshot, originals),
                        (snapshot, prepared) -> ready.add(new Ready(snapshot.account(), snapshot.asOf(), prepared)));
                ready.forEach(r -> session.problems().addAll(r.prepared().problems()));
                int code = finish(ready, opened, packs, session.problems(), session.isIncomplete());
                session.tellProblems();
                return code;
            }
        }
    }

    private int finish(List<Ready> ready, Store opened, Packs packs, List<Problem> problems, boolean incomplete) {
        ready.sort(Comparator.comparing(Ready::account).thenComparing(Ready::asOf));
        List<Added> added = store(ready, opened, packs);
        tell(ready, added, opened);
        boolean all = incomplete
                || problems.stream().anyMatch(p -> p.level() != Problem.Level.WARNING)
                || added.stream().anyMatch(Added::contradiction)
                || ready.stream().anyMatch(r -> r.prepared().checkFailed());
        return all ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    /** A snapshot and what is to be done with it. */
    record Ready(AccountId account, Instant asOf, Prepared prepared) {}

    private static Prepared prepare(Preparation preparation, Snapshot snapshot, Originals originals) {
        try {
            return preparation.prepare(snapshot, originals);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Added> store(List<Ready> ready, Store opened, Packs packs) {
        List<NewEntry> entries =
                ready.stream().flatMap(r -> r.prepared().entry().stream()).toList();
        Iterator<Added> added = (entries.isEmpty() ? List.<Added>of() : opened.add(entries, packs)).iterator();
        return ready.stream()
                .map(r -> r.prepared()
                        .already()
                        .map(entry -> new Added(Added.Outcome.ALREADY, entry, false))
                        .orElseGet(added::next))
                .toList();
    }

    private void tell(List<Ready> ready, List<Added> added, Store opened) {
        for (int i = 0; i < added.size(); i++) {
            terminal.result(line(ready.get(i), added.get(i)));
        }
        HistoryText.tellHead(opened.head(), terminal);
    }

    private static String line(Ready snapshot, Added added) {
        Entry entry = added.entry();
        String start = "account " + snapshot.account() + " at " + snapshot.asOf() + ": ";
        boolean otherTime = !entry.facts().asOf().equals(snapshot.asOf());
        return start
                + switch (added.outcome()) {
                    case STORED -> "stored as " + entry.n();
                    case REVISED ->
                        "stored as " + entry.n() + ", a revision of what was stored for that time"
                                + (added.contradiction()
                                        ? "; a file of it is not the one stored before, and takes its place"
                                        : "");
                    case ALREADY ->
                        "already stored as " + entry.n()
                                + (otherTime ? " at " + entry.facts().asOf() : "");
                };
    }

    /** Judges as the other commands do, and lists every finding. */
    private record Reporter(Judge judge) implements Preparation.Reporter {

        @Override
        public Duration cache(Snapshot snapshot) {
            return Duration.ofHours(judge.profileFor(snapshot).parameters().number(Parameter.EVIDENCE_CACHE_HOURS));
        }

        @Override
        public Assessment judge(Snapshot snapshot) {
            return judge.assess(snapshot);
        }

        @Override
        public void write(Assessment assessment, OutputStream out) throws IOException {
            AssessmentJson.write(assessment, out);
        }

        @Override
        public Map<String, byte[]> frames(Assessment assessment) {
            return StoreFrames.of(assessment);
        }
    }
}
