package org.iamassay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top command: it only tells what there is. */
@Command(
        name = "assay",
        description = "Turns exported AWS IAM evidence into an auditor's deliverable, offline.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  assay report credential-report.csv -o report     workbook, document, page and data",
            "  assay assess evidence/                            the result in ten seconds",
            "  assay doctor evidence.zip                         what these files allow, and what is missing",
            "  assay tables evidence.zip -o tables               everything as tables, with a data dictionary",
            "  assay history add --store acme.assay evidence/    keep the snapshot, to compare and to draw trends",
            "  assay import-responses report.xlsx --responses responses.jsonl    what the client answered"
        },
        subcommands = {
            AccessCommand.class,
            ReportCommand.class,
            AssessCommand.class,
            CompareCommand.class,
            ChecksCommand.class,
            DoctorCommand.class,
            HistoryCommand.class,
            ImportResponsesCommand.class,
            RedactionCommand.class,
            TablesCommand.class,
            TraceCommand.class,
            VerifyCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        })
final class AssayCommand implements Runnable {

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do");
        }
    }
}
