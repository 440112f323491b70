package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.iamassay.assess.Terms;
import org.iamassay.check.Check;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.history.store.StoreException;
import org.iamassay.model.AccountId;
import org.iamassay.report.data.CommandLine;
import org.iamassay.report.data.ComparisonJson;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay compare BEFORE AFTER}. */
@Command(
        name = "compare",
        description = "Tells what changed between two snapshots: findings, identities, credentials and the score.",
        footer = {
            "",
            "A side is evidence, the assessment.json or folder of a report, or with --store a stored snapshot:",
            "its number, or account@as-of. Of several snapshots in a side the newest is compared.",
            "",
            "Examples:",
            "  assay compare q1/credential-report.csv q2/credential-report.csv",
            "  assay compare q1-report/assessment.json evidence.zip -o changes",
            "  assay compare 3 4 --store clients/acme.assay --json"
        })
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier side.")
    String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later side.")
    String after = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder to write: comparison.json, and the report of the later side with its changes.")
    @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "LIST",
            defaultValue = Format.DEFAULT,
            description = "Comma list of " + Format.LIST + " (default: ${DEFAULT-VALUE}).")
    String format = Format.DEFAULT;

    @Option(names = "--force", description = "Replace an older folder of Assay, once the new one is complete.")
    boolean force;

    @Option(names = "--json", description = "Print comparison.json on standard output.")
    boolean json;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "Store in which stored snapshots are looked up; see 'assay help history'.")
    @Nullable Path store;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "Profile that the evidence of both sides is judged by; else that of an assessment.json given,"
                    + " credential-report for nothing but credential reports, or aws-best-practice.")
    @Nullable String profile;

    @Mixin
    OwnCheckOption own = new OwnCheckOption();

    @Mixin
    DecisionOptions decisions = new DecisionOptions();

    @Mixin
    AccountOptions accounts = new AccountOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Set<Format> formats = Format.parse(format);
        Optional<Profile> named = Optional.ofNullable(profile).map(Judge::profile);
        Terms terms = decisions.terms(Listing.ALL, profile, own.all());
        try (SideSources sources = SideSources.open(Optional.ofNullable(store), output != null, accounts, terminal)) {
            SideArgument one = sources.side(before);
            SideArgument other = sources.side(after);
            List<Versus> all = compared(one, other, named, terms, own.all());
            if (output != null) {
                write(all, terms, formats, output, sources);
            }
            sources.tellProblems();
            tell(all, one, other);
            boolean incomplete = sources.isIncomplete() || all.stream().anyMatch(Versus::isBroken);
            return incomplete ? ExitCode.INCOMPLETE : ExitCode.DONE;
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN, "the comparison could not be written (" + failed.getMessage() + ").");
        }
    }

    private static List<Versus> compared(
            SideArgument one, SideArgument other, Optional<Profile> named, Terms terms, List<Check> own) {
        List<Versus> all = new ArrayList<>();
        one.sources().forEach((account, source) -> {
            SideSource later = other.sources().get(account);
            if (later != null) {
                all.add(Versus.of(source, later, named, terms, own));
            }
        });
        if (all.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the two sides have no account in common: BEFORE holds "
                            + one.sources().keySet() + ", AFTER holds "
                            + other.sources().keySet() + "; name two snapshots of one account.");
        }
        return all;
    }

    private void write(List<Versus> all, Terms terms, Set<Format> formats, Path target, SideSources sources)
            throws IOException {
        try (OutputFolder folder = OutputFolder.prepare(target, force, sources.paths())) {
            for (Versus versus : all) {
                Path place = all.size() > 1
                        ? folder.path()
                                .resolve(Accounts.folder(
                                        versus.comparison().after().account()))
                        : folder.path();
                ComparisonFiles.write(versus, formats, Files.createDirectories(place));
            }
            List<Manifest.Item> inputs = new ArrayList<>(sources.inputs(profile));
            for (Path file : decisions.files()) {
                inputs.add(Manifest.Item.of(file));
            }
            ComparisonFiles.finish(all, terms.waivers(), command(), inputs, folder);
        } catch (OutputException refused) {
            throw new CommandException(ExitCode.NOT_WRITTEN, String.valueOf(refused.getMessage()));
        }
    }

    private List<String> command() {
        List<String> options = // The order of the sides has a meaning.
                new ArrayList<>(List.of(before, after, "-o", String.valueOf(output), "--format", format));
        ManifestParts.add(options, "--profile", profile);
        ManifestParts.add(options, "--account", accounts.account);
        ManifestParts.add(options, "--date-order", accounts.dateOrder);
        ManifestParts.add(options, "--store", store == null ? null : store.toString());
        decisions.addTo(options);
        return CommandLine.reduced("compare", List.of(), options);
    }

    private void tell(List<Versus> all, SideArgument one, SideArgument other) throws IOException {
        Set<AccountId> onlyBefore = new TreeSet<>(one.sources().keySet());
        onlyBefore.removeAll(other.sources().keySet());
        Set<AccountId> onlyAfter = new TreeSet<>(other.sources().keySet());
        onlyAfter.removeAll(one.sources().keySet());
        onlyBefore.forEach(account -> terminal.message("account " + account + " is on the first side alone."));
        onlyAfter.forEach(account -> terminal.message("account " + account + " is on the second side alone."));
        all.forEach(
                versus -> versus.comparison().warnings().forEach(text -> terminal.message("warning: " + text + ".")));
        if (json) {
            OutputStream out = new BufferedOutputStream(terminal.results());
            if (one.sources().size() == 1 && other.sources().size() == 1) {
                ComparisonJson.write(all.get(0).comparison(), out);
            } else {
                ComparisonJson.writeSeveral(Versus.comparisons(all), onlyBefore, onlyAfter, out);
            }
            out.flush();
        } else {
            ComparisonPrinter printer = new ComparisonPrinter(terminal);
            printer.print(Versus.comparisons(all));
        }
        if (output != null) {
            terminal.message("The comparison is in " + output + ".");
        }
    }
}
