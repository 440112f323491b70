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
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.assess.Tool;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.check.Listing;
import org.iamassay.frame.Frame;
import org.iamassay.model.Snapshot;
import org.iamassay.report.data.CommandLine;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
import org.iamassay.report.table.TableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay tables EVIDENCE… -o DIR}: account after account goes into the same files. */
@Command(
        name = "tables",
        description = "Writes evidence and results as tables for analysts, with a data dictionary.",
        footer = {
            "",
            "Examples:",
            "  assay tables evidence.zip -o tables                       one CSV file per table",
            "  assay tables evidence/ -o tables --format sqlite --all    one database, tables/assay.sqlite",
            "  sqlite3 tables/assay.sqlite \"SELECT user, last_rotated FROM access_keys WHERE is_active\"",
            "",
            "Every row begins with account and as_of and tells the file, line or JSON path it came from;",
            "what each column means is in the table dictionary. CSV cells that a spreadsheet would take for a",
            "formula begin with an apostrophe; characters that hide are shown, such as ‹U+202E›."
        })
final class TablesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write; it must be empty or new.")
    @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "csv|sqlite",
            defaultValue = "csv",
            description = "One CSV file per table, or one SQLite database (default: ${DEFAULT-VALUE}).")
    String format = "csv";

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

    private final List<Manifest.Moment> snapshots = new ArrayList<>();
    private @Nullable Tool tool;
    private boolean broken;
    private long rows;

    TablesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        TableFormat chosen = TableFormat.parse(format);
        Judge judge = Judge.with(profile, Terms.of(all ? Listing.ALL : Listing.OPEN, catalogue.catalogue()));
        Path target = Objects.requireNonNull(output, "required option");
        try (Session session = Session.open(evidence.evidence, evidence, terminal);
                OutputFolder folder = OutputFolder.prepare(target, force, evidence.evidence)) {
            write(session, judge, chosen, folder);
            session.tellProblems();
            terminal.message(rows + " rows in " + AssayTables.descriptions().size() + " tables are in " + target
                    + "; the table dictionary says what they mean.");
            return broken || session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        } catch (OutputException refused) {
            throw new CommandException(ExitCode.NOT_WRITTEN, String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN,
                    "the tables could not be written to " + target + " (" + failed.getMessage()
                            + "); check space and rights, nothing was left there.");
        }
    }

    private void write(Session session, Judge judge, TableFormat chosen, OutputFolder folder) throws IOException {
        try (TableWriter writer = chosen.in(folder.path())) {
            session.each(judge::assessNewest, (snapshot, assessment) -> {
                note(snapshot, assessment);
                append(assessment, writer);
            });
            writer.finish();
            Manifest manifest = Manifest.of(
                    Objects.requireNonNull(tool, "a session without an account ends before"),
                    snapshots,
                    command(),
                    ManifestParts.inputs(session, profile, catalogue.files()),
                    writer.guarded(),
                    folder.path());
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.path().resolve(Manifest.FILE)))) {
                manifest.write(out);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        folder.publish();
    }

    private void note(Snapshot snapshot, Assessment assessment) {
        tool = tool == null ? assessment.tool() : tool;
        broken |= Judge.isBroken(assessment);
        snapshots.add(new Manifest.Moment(
                snapshot.account().value(),
                snapshot.asOf(),
                snapshot.asOfSource().word()));
    }

    /** One frame is made, written and forgotten at a time. */
    private void append(Assessment assessment, TableWriter writer) {
        Iterator<Frame> frames = AssayTables.frames(assessment).iterator();
        try {
            while (frames.hasNext()) {
                Frame frame = frames.next();
                writer.append(frame);
                rows += frame.size();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> command() {
        List<String> options = new ArrayList<>(List.of("-o", String.valueOf(output), "--format", format));
        ManifestParts.add(options, "--profile", profile);
        ManifestParts.add(options, "--as-of", evidence.asOf);
        ManifestParts.add(options, "--account", evidence.account);
        ManifestParts.add(options, "--date-order", evidence.dateOrder);
        if (all) {
            options.add("--all");
        }
        catalogue.addTo(options);
        return CommandLine.reduced(
                "tables", evidence.evidence.stream().map(Path::toString).toList(), options);
    }
}
