package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.iamassay.assess.CatalogueUsed;
import org.iamassay.assess.Terms;
import org.iamassay.assess.Tool;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameter;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.iamassay.history.trend.Bucket;
import org.iamassay.history.trend.Trend;
import org.iamassay.history.trend.TrendOptions;
import org.iamassay.report.data.CommandLine;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
import org.iamassay.report.data.TrendJson;
import org.iamassay.report.files.TrendFiles;
import org.iamassay.report.files.TrendFiles.TrendFormat;
import org.iamassay.report.trend.TrendBasis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay history trend --store FILE}: what years of snapshots tell. */
@Command(
        name = "trend",
        description =
                "Tells how an account, or all of a store, developed: as reported then, and restated by today's rules.",
        footer = {
            "",
            "Examples:",
            "  assay history trend --store acme.assay",
            "  assay history trend --store acme.assay -o trend",
            "  assay history trend --store acme.assay --account 111122223333 --json"
        })
final class HistoryTrendCommand implements Callable<Integer> {

    private static final String JSON = "trend.json";

    private final Terminal terminal;

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder to write: trend.html, trend.xlsx, trend.json and charts.")
    @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "LIST",
            defaultValue = "xlsx,html,json",
            description = "Comma list of xlsx, html, json (default: ${DEFAULT-VALUE}); trend.json is always written.")
    String format = "xlsx,html,json";

    @Option(names = "--force", description = "Replace an older folder of Assay, once the new one is complete.")
    boolean force;

    @Option(names = "--json", description = "Print trend.json on standard output.")
    boolean json;

    @Option(names = "--account", paramLabel = "ID", description = "Only this account of the store.")
    @Nullable String account;

    @Option(
            names = "--by",
            paramLabel = "day|week|month",
            defaultValue = "month",
            description = "Unit of the points over several accounts (default: ${DEFAULT-VALUE}).")
    String by = "month";

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "The one profile of the restated line; by default credential-report for nothing but"
                    + " credential reports, else aws-best-practice.")
    @Nullable String profile;

    @Mixin
    DecisionOptions decisions = new DecisionOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    HistoryTrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Set<TrendFormat> formats = formats();
        Bucket bucket = bucket();
        Optional<Profile> named = Optional.ofNullable(profile).map(Judge::profile);
        Terms terms = decisions.terms(Listing.ALL, profile, List.of());
        try (Store opened = store.open()) {
            StoredSeries series = StoredSeries.of(opened, Accounts.wanted(account), named, terms);
            Trend trend = series.trend(
                    new TrendOptions(bucket, series.profile().parameters().number(Parameter.CADENCE_MAX_GAP_DAYS)));
            if (output != null) {
                write(trend, series, terms, formats, output);
            }
            if (json) {
                OutputStream out = new BufferedOutputStream(terminal.results());
                TrendJson.write(trend, tool(series.profile(), terms), out);
                out.flush();
            } else {
                new TrendPrinter(terminal).print(trend);
            }
            if (output != null) {
                terminal.message("The trend is in " + output + ".");
            }
            return ExitCode.DONE;
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        } catch (OutputException refused) {
            throw new CommandException(ExitCode.NOT_WRITTEN, String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN,
                    "the trend could not be written (" + failed.getMessage() + "); check space and rights.");
        }
    }

    private void write(Trend trend, StoredSeries series, Terms terms, Set<TrendFormat> formats, Path target)
            throws IOException, OutputException {
        Profile used = series.profile();
        try (OutputFolder folder = OutputFolder.prepare(target, force, List.of(store.path()))) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.path().resolve(JSON)))) {
                TrendJson.write(trend, tool(used, terms), out);
            }
            TrendFiles.write(
                    trend,
                    new TrendBasis(Tool.runningVersion(), Checklist.digest(), used.name(), used.digest()),
                    series::timelines,
                    formats,
                    folder.path());
            Manifest manifest = Manifest.of(tool(used, terms), moments(series), command(), inputs(), folder.path())
                    .under(terms.waivers());
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.path().resolve(Manifest.FILE)))) {
                manifest.write(out);
            }
            folder.publish();
        }
    }

    private static Tool tool(Profile profile, Terms terms) {
        return new Tool(
                Tool.runningVersion(),
                Checklist.digest(),
                profile.name(),
                profile.digest(),
                CatalogueUsed.of(terms.catalogue()));
    }

    private static List<Manifest.Moment> moments(StoredSeries series) {
        return series.entries().stream()
                .map(entry -> new Manifest.Moment(
                        entry.facts().account().value(),
                        entry.facts().asOf(),
                        entry.facts().asOfSource().word()))
                .toList();
    }

    private List<Manifest.Item> inputs() throws IOException {
        List<Manifest.Item> items = new ArrayList<>();
        items.add(Manifest.Item.of(store.path()));
        if (profile != null && !Profiles.names().contains(profile)) {
            items.add(Manifest.Item.of(Path.of(profile)));
        }
        for (Path file : decisions.files()) {
            items.add(Manifest.Item.of(file));
        }
        return items;
    }

    private List<String> command() {
        List<String> options = new ArrayList<>(
                List.of("--store", store.path().toString(), "-o", String.valueOf(output), "--format", format));
        ManifestParts.add(options, "--account", account);
        ManifestParts.add(options, "--by", by);
        ManifestParts.add(options, "--profile", profile);
        decisions.addTo(options);
        return CommandLine.reduced("history trend", List.of(), options);
    }

    private Bucket bucket() {
        for (Bucket bucket : Bucket.values()) {
            if (bucket.word().equals(by)) {
                return bucket;
            }
        }
        throw new CommandException(ExitCode.USAGE, "--by " + by + " is unknown; use day, week or month.");
    }

    private Set<TrendFormat> formats() {
        Set<TrendFormat> formats = EnumSet.noneOf(TrendFormat.class);
        for (String word : format.split(",", -1)) {
            switch (word.strip()) {
                case "xlsx" -> formats.add(TrendFormat.XLSX);
                case "html" -> formats.add(TrendFormat.HTML);
                case "json" -> {}
                default ->
                    throw new CommandException(
                            ExitCode.USAGE, "--format " + word.strip() + " is unknown; use xlsx, html or json.");
            }
        }
        return formats;
    }
}
