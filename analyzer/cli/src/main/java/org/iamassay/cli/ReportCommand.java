package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iamassay.assess.Terms;
import org.iamassay.check.Check;
import org.iamassay.history.Comparison;
import org.iamassay.history.store.StoreException;
import org.iamassay.model.AccountId;
import org.iamassay.report.Presentation;
import org.iamassay.report.Redaction;
import org.iamassay.report.data.CommandLine;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
import org.iamassay.report.excel.WorkbookPassword;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay report EVIDENCE… -o DIR}: the main job. */
@Command(
        name = "report",
        description = "Judges evidence and writes the report: workbook, document, page, charts and data.",
        footer = {
            "",
            "Examples:",
            "  assay report credential-report.csv -o report",
            "  assay report evidence.zip -o report --format xlsx,csv --profile cis-aws-5.0",
            "  assay report evidence/ -o report --force --fail-on critical",
            "  assay report q2.zip -o q2-report --baseline q1-report --fail-on new",
            "  assay report evidence.zip -o sample --redact public --redact-key engagement.key"
        })
final class ReportCommand implements Callable<Integer> {

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
            paramLabel = "LIST",
            defaultValue = Format.DEFAULT,
            description = "Comma list of " + Format.LIST + " (default: ${DEFAULT-VALUE}).")
    String format = Format.DEFAULT;

    @Option(names = "--force", description = "Replace an older report in the folder, once the new one is complete.")
    boolean force;

    @Option(
            names = "--baseline",
            paramLabel = "EVIDENCE|JSON|ID",
            description = "Earlier snapshot to tell changes against: evidence, an assessment.json or the folder of a"
                    + " report, or with --store the id of a stored snapshot.")
    @Nullable String baseline;

    @Option(names = "--store", paramLabel = "FILE", description = "Store in which --baseline is looked up.")
    @Nullable Path store;

    @Mixin
    CheckOptions checks = new CheckOptions();

    @Mixin
    DecisionOptions decisions = new DecisionOptions();

    @Mixin
    PresentationOptions presentation = new PresentationOptions();

    @Mixin
    RedactionOptions redaction = new RedactionOptions();

    @Mixin
    WorkbookPasswordOption lock = new WorkbookPasswordOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        List<Gate> gates = checks.gates(baseline != null);
        Set<Format> formats = Format.parse(format);
        List<Check> own = checks.own.all();
        Terms terms = decisions.terms(checks.listing(), checks.profile, own);
        Judge judge = Judge.with(checks.profile, terms, own);
        List<Presentation> presentations = presentations();
        Path target = output == null ? Path.of("assay-report") : output;
        Optional<WorkbookPassword> password = lock.password(secondInputs());
        Disclosure disclosure = redaction.disclosure(presentations, target, evidence.evidence, force);
        try (Baseline since = Baseline.open(baseline, store, checks, terms, evidence, terminal);
                Session session = Session.open(evidence.evidence, evidence, terminal);
                OutputFolder folder = OutputFolder.prepare(target, force, evidence.evidence)) {
            Function<Series, Reported> judging = since.isGiven() ? since::judge : judge::report;
            List<Reported> reports = write(session, judging, disclosure, presentations, formats, folder);
            List<Manifest.Item> inputs = ManifestParts.inputs(session, checks.profile, files());
            inputs.addAll(since.inputs());
            new Handover(disclosure, password, presentations.get(0).template().digest())
                    .publish(reports, command(), inputs, folder);
            session.tellProblems();
            since.tellProblems();
            tell(reports, target);
            return code(session, since, reports, gates);
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        } catch (OutputException refused) {
            throw new CommandException(ExitCode.NOT_WRITTEN, String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOT_WRITTEN,
                    "the report could not be written to " + target + " (" + failed.getMessage()
                            + "); check space and rights, nothing was left there.");
        }
    }

    /** One folder per account where there are several, else the folder itself. */
    private List<Reported> write(
            Session session,
            Function<Series, Reported> judge,
            Disclosure disclosure,
            List<Presentation> presentations,
            Set<Format> formats,
            OutputFolder folder)
            throws IOException {
        boolean several = session.intake().accounts().size() > 1;
        List<Reported> reports = new ArrayList<>();
        List<IOException> failures = new ArrayList<>();
        try (PortfolioOutput portfolio = PortfolioOutput.open(folder.path(), presentations, formats, several)) {
            session.each(judge, (snapshot, judged) -> {
                Reported reported = disclosure.of(judged);
                AccountId account = reported.assessment().snapshot().account();
                try {
                    String name = several ? Accounts.folder(account) : "";
                    Path place = Files.createDirectories(folder.path().resolve(name));
                    Bundle.write(reported, presentations, formats, place);
                    if (several) {
                        portfolio.add(reported, name);
                    }
                } catch (IOException failed) {
                    failures.add(failed);
                }
                reports.add(several ? reported.lightened() : reported);
            });
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
            if (several) {
                portfolio.finish();
            }
        }
        return reports;
    }

    private List<Presentation> presentations() {
        Redaction level = redaction.redaction();
        return presentation.presentations().stream().map(p -> p.with(level)).toList();
    }

    /** Whatever may be read from the standard input beside a password. */
    private Stream<Path> secondInputs() {
        return Stream.concat(evidence.evidence.stream(), Optional.ofNullable(redaction.key).stream());
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(checks.own.files());
        files.addAll(decisions.files());
        return files;
    }

    private List<String> command() {
        List<String> options = new ArrayList<>(List.of("-o", String.valueOf(output), "--format", format));
        ManifestParts.add(options, "--profile", checks.profile);
        ManifestParts.add(options, "--fail-on", checks.failOn);
        ManifestParts.add(options, "--baseline", baseline);
        ManifestParts.add(options, "--store", store == null ? null : store.toString());
        ManifestParts.add(options, "--as-of", evidence.asOf);
        ManifestParts.add(options, "--account", evidence.account);
        ManifestParts.add(options, "--date-order", evidence.dateOrder);
        checks.own.addTo(options);
        decisions.addTo(options);
        presentation.addTo(options);
        redaction.addTo(options);
        if (checks.all) {
            options.add("--all");
        }
        return CommandLine.reduced(
                "report", evidence.evidence.stream().map(Path::toString).toList(), options);
    }

    private void tell(List<Reported> reports, Path target) {
        SummaryPrinter printer = new SummaryPrinter(terminal, reports.size() == 1);
        reports.forEach(reported -> printer.print(reported.assessment()));
        List<Comparison> changes = reports.stream()
                .flatMap(reported -> reported.changes().stream())
                .toList();
        changes.forEach(change -> change.warnings().forEach(text -> terminal.message("warning: " + text + ".")));
        if (!changes.isEmpty()) {
            terminal.result("");
            new ComparisonPrinter(terminal).print(changes);
        }
        terminal.message("The report is in " + target + "; check it any time with 'assay verify " + target + "'.");
    }

    private int code(Session session, Baseline since, List<Reported> reports, List<Gate> gates) {
        boolean breached = false;
        boolean broken = since.isIncomplete();
        for (Reported reported : reports) {
            breached |= CheckOptions.breached(gates, reported.assessment(), terminal);
            broken |= Judge.isBroken(reported.assessment());
            if (reported.changes().isPresent()) {
                breached |= CheckOptions.breached(gates, reported.changes().get(), terminal);
            }
        }
        if (breached) {
            return ExitCode.GATE_BREACHED;
        }
        return broken || session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }
}
