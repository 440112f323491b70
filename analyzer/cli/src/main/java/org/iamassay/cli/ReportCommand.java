package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Verdict;
import org.iamassay.model.AccountId;
import org.iamassay.report.data.AssessmentJson;
import org.iamassay.report.data.CommandLine;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
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
            "  assay report evidence/ -o report --force --fail-on critical"
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
            description = "Comma list of xlsx, docx, html, json, csv, md (default: ${DEFAULT-VALUE}).")
    String format = Format.DEFAULT;

    @Option(names = "--force", description = "Replace an older report in the folder, once the new one is complete.")
    boolean force;

    @Mixin
    CheckOptions checks = new CheckOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        List<Gate> gates = checks.gates();
        Set<Format> formats = Format.parse(format);
        Judge judge = Judge.with(checks.profile, checks.listing());
        Path target = output == null ? Path.of("assay-report") : output;
        try (Session session = Session.open(evidence.evidence, evidence, terminal);
                OutputFolder folder = OutputFolder.prepare(target, force, evidence.evidence)) {
            List<Assessment> assessments = write(session, judge, formats, folder.path());
            finish(assessments, ManifestParts.inputs(session, checks.profile), folder);
            session.tellProblems();
            tell(assessments, target);
            return code(session, assessments, gates);
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
    private List<Assessment> write(Session session, Judge judge, Set<Format> formats, Path folder) throws IOException {
        boolean several = session.intake().accounts().size() > 1;
        List<Assessment> assessments = new ArrayList<>();
        List<IOException> failures = new ArrayList<>();
        session.each(judge::assessNewest, (snapshot, assessment) -> {
            assessments.add(assessment);
            try {
                Path place = several ? folder.resolve(folderName(snapshot.account())) : folder;
                Bundle.write(assessment, formats, Files.createDirectories(place));
            } catch (IOException failed) {
                failures.add(failed);
            }
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        if (several) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("portfolio.json")))) {
                AssessmentJson.writePortfolio(assessments, out);
            }
        }
        return assessments;
    }

    /** Ids that AWS would never give must not lead out of the folder. */
    private static String folderName(AccountId account) {
        return account.isValid()
                ? account.value()
                : "account-" + account.value().replaceAll("[^A-Za-z0-9-]", "_");
    }

    private void finish(List<Assessment> assessments, List<Manifest.Item> inputs, OutputFolder folder)
            throws IOException {
        Manifest manifest = Manifest.of(assessments, command(), inputs, folder.path());
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.path().resolve(Manifest.FILE)))) {
            manifest.write(out);
        }
        folder.publish();
    }

    private List<String> command() {
        List<String> options = new ArrayList<>(List.of("-o", String.valueOf(output), "--format", format));
        ManifestParts.add(options, "--profile", checks.profile);
        ManifestParts.add(options, "--fail-on", checks.failOn);
        ManifestParts.add(options, "--as-of", evidence.asOf);
        ManifestParts.add(options, "--account", evidence.account);
        ManifestParts.add(options, "--date-order", evidence.dateOrder);
        if (checks.all) {
            options.add("--all");
        }
        return CommandLine.reduced(
                "report", evidence.evidence.stream().map(Path::toString).toList(), options);
    }

    private void tell(List<Assessment> assessments, Path target) {
        SummaryPrinter printer = new SummaryPrinter(terminal, assessments.size() == 1);
        assessments.forEach(printer::print);
        terminal.message("The report is in " + target + "; check it any time with 'assay verify " + target + "'.");
    }

    private int code(Session session, List<Assessment> assessments, List<Gate> gates) {
        boolean breached = false;
        boolean broken = false;
        for (Assessment assessment : assessments) {
            breached |= CheckOptions.breached(gates, assessment, terminal);
            broken |= assessment.checks().stream().anyMatch(c -> c.run().state() == Verdict.ERROR);
        }
        if (breached) {
            return ExitCode.GATE_BREACHED;
        }
        return broken || session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }
}
