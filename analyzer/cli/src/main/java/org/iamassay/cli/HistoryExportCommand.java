package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.assess.Tool;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.check.Verdict;
import org.iamassay.frame.Frame;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Facts;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.iamassay.history.store.StoredEvidence;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.report.data.CommandLine;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
import org.iamassay.report.table.CsvTables;
import org.iamassay.report.table.TableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay history export --store FILE -o DIR}: the tables of all snapshots, and the evidence they came from. */
@Command(
        name = "export",
        description = "Writes the tables of all snapshots as CSV, and any stored evidence byte for byte.",
        footer = {
            "",
            "Examples:",
            "  assay history export --store acme.assay -o tables",
            "  assay history export --store acme.assay -o all --evidence",
            "  assay history export --store acme.assay -o third --entry 3 --evidence",
            "",
            "Tables are those of 'assay tables', read from the stored evidence and judged by this program; every row",
            "begins with account and as_of. Of several revisions of one time the latest is taken."
        })
final class HistoryExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write; it must be empty or new.")
    @Nullable Path output;

    @Option(names = "--entry", paramLabel = "N", description = "This entry alone, whether or not it was revised.")
    @Nullable Long entry;

    @Option(names = "--evidence", description = "Write the stored files too, to evidence/N/.")
    boolean evidence;

    @Option(names = "--force", description = "Replace an older folder of Assay, once the new one is complete.")
    boolean force;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "Profile that findings, checks and principals are judged by; chosen as for report.")
    @Nullable String profile;

    @Option(names = "--all", description = "List every finding, passes too.")
    boolean all;

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    private final List<Manifest.Moment> moments = new ArrayList<>();
    private final List<Manifest.Item> inputs = new ArrayList<>();
    private @Nullable Tool tool;
    private boolean broken;
    private long rows;

    HistoryExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Catalogue documented = catalogue.catalogue();
        Judge judge = Judge.with(profile, Terms.of(all ? Listing.ALL : Listing.OPEN, documented));
        Path target = Objects.requireNonNull(output, "required option");
        try (Store opened = store.open();
                OutputFolder folder = OutputFolder.prepare(target, force, List.of(store.path()))) {
            List<Entry> entries = entries(opened);
            write(opened, entries, judge, documented, folder.path());
            folder.publish();
            terminal.message(rows + " rows of " + entries.size() + (entries.size() == 1 ? " snapshot" : " snapshots")
                    + " are in " + target + "; the table dictionary says what they mean.");
            return broken ? ExitCode.INCOMPLETE : ExitCode.DONE;
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        } catch (OutputException refused) {
            throw new CommandException(ExitCode.NOT_WRITTEN, String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN,
                    "the tables could not be written to " + target + " (" + failed.getMessage()
                            + "); check space and rights, nothing was left there.");
        }
    }

    private List<Entry> entries(Store opened) {
        if (entry != null) {
            return List.of(opened.entry(entry)
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE,
                            "the store has no entry " + entry + "; 'assay history list' shows which it has.")));
        }
        List<Entry> latest = opened.latest();
        if (latest.isEmpty()) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, "the store has no entries to export.");
        }
        return latest;
    }

    private void write(Store opened, List<Entry> entries, Judge judge, Catalogue documented, Path folder)
            throws IOException {
        try (TableWriter writer = CsvTables.in(folder, AssayTables.descriptions())) {
            OpenedStore known = OpenedStore.over(opened);
            for (Entry each : entries) {
                Optional<Snapshot> snapshot = StoredEvidence.snapshot(opened, each);
                if (snapshot.isPresent()) {
                    // The checks that ask what changed look back on the snapshots before.
                    Terms terms = Terms.of(Listing.ALL, documented);
                    List<PastReport> before = known.sides(each, judge.profileFor(snapshot.get()), terms)
                            .reportsBefore(each);
                    note(each, judge.assess(snapshot.get(), before), writer);
                }
                if (evidence) {
                    EvidenceFolder.write(opened, each, folder);
                }
            }
            for (Path file : catalogue.files()) {
                inputs.add(Manifest.Item.of(file));
            }
            writer.finish();
            Manifest manifest = Manifest.of(
                    tool == null ? toolOf(entries.get(0)) : tool, moments, command(), inputs, writer.guarded(), folder);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(Manifest.FILE)))) {
                manifest.write(out);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Entries without evidence have no tables, and none but their own judgement. */
    private static Tool toolOf(Entry entry) {
        Facts.JudgedBy by = entry.facts().judgedBy();
        return new Tool(by.tool(), by.checklist(), by.profile(), by.profileDigest());
    }

    private void note(Entry each, Assessment assessment, TableWriter writer) throws IOException {
        tool = tool == null ? assessment.tool() : tool;
        broken |= assessment.checks().stream().anyMatch(c -> c.run().state() == Verdict.ERROR);
        Snapshot snapshot = assessment.snapshot();
        moments.add(new Manifest.Moment(
                snapshot.account().value(),
                snapshot.asOf(),
                snapshot.asOfSource().word()));
        each.facts().evidence().forEach(f -> inputs.add(new Manifest.Item(f.file(), f.bytes(), f.sha256())));
        Iterator<Frame> frames = AssayTables.frames(assessment).iterator();
        while (frames.hasNext()) {
            Frame frame = frames.next();
            writer.append(frame);
            rows += frame.size();
        }
    }

    private List<String> command() {
        List<String> options =
                new ArrayList<>(List.of("--store", String.valueOf(store.path()), "-o", String.valueOf(output)));
        ManifestParts.add(options, "--profile", profile);
        ManifestParts.add(options, "--entry", entry == null ? null : String.valueOf(entry));
        if (evidence) {
            options.add("--evidence");
        }
        if (all) {
            options.add("--all");
        }
        catalogue.addTo(options);
        List<String> line = new ArrayList<>(CommandLine.reduced("history", List.of(), options));
        line.add(2, "export");
        return line;
    }
}
