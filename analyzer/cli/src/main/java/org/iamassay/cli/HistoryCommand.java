package org.iamassay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code assay history add|list|trend|timeline|verify|export}: the snapshots of years in one file. */
@Command(
        name = "history",
        description = "Keeps snapshots of years in one file, with their evidence.",
        subcommands = {
            HistoryAddCommand.class,
            HistoryListCommand.class,
            HistoryTrendCommand.class,
            HistoryTimelineCommand.class,
            HistoryVerifyCommand.class,
            HistoryExportCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  assay history add --store acme.assay evidence-2026-09.zip",
            "  assay history list --store acme.assay",
            "  assay history trend --store acme.assay -o trend",
            "  assay history timeline anna.keller --store acme.assay",
            "  assay history verify --store acme.assay",
            "  assay history export --store acme.assay -o tables --evidence",
            "",
            "A store only grows: nothing in it is changed or removed. It is one file; keep copies of it, and note down",
            "the head that these commands print: 'history verify --head' tells whether anything before it was changed."
        })
final class HistoryCommand implements Runnable {

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say add, list, trend, timeline, verify or export");
        }
    }
}
