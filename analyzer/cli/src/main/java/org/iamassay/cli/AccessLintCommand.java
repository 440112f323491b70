package org.iamassay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iamassay.policy.lint.FindingClass;
import org.iamassay.policy.lint.PolicyType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay access lint FILE…}. */
@Command(
        name = "lint",
        description = "Looks for what is wrong with policy documents as they are written.",
        footer = {
            "",
            "Codes and classes are those of AWS's policy validation, and parliament's where AWS has none.",
            "Findings alone do not change the exit code; --fail-on does.",
            "",
            "Examples:",
            "  assay access lint policy.json",
            "  assay access lint --type scp --fail-on error guardrails/",
            "  assay access lint --min security-warning authorization-details.json"
        })
final class AccessLintCommand implements Callable<Integer> {

    private static final String CLASSES = "error|security-warning|warning|suggestion";

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Policy documents, folders of them, or evidence that holds some; - reads standard input.")
    List<Path> files = new ArrayList<>();

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = "--type",
            paramLabel = "identity|resource|trust|scp|rcp|boundary",
            description = "What the documents are used as; by default told by the evidence, or by their looks.")
    @Nullable String type;

    @Option(
            names = "--min",
            paramLabel = CLASSES,
            description = "The least severe class that is shown; by default all.")
    @Nullable String min;

    @Option(
            names = "--fail-on",
            paramLabel = CLASSES,
            description = "Exit with 1 when there is a finding of this class or a graver one.")
    @Nullable String failOn;

    @Option(names = "--json", description = "Print it as JSON.")
    boolean json;

    AccessLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        FindingClass least = level("--min", min).orElse(FindingClass.SUGGESTION);
        Optional<FindingClass> gate = level("--fail-on", failOn);
        LintReader reader = new LintReader(type(), catalogue.catalogue(), System.in);
        files.forEach(reader::read);
        LintPrinter printer =
                new LintPrinter(terminal, least, catalogue.catalogue().version());
        if (json) {
            printer.json(reader.documents(), reader.problems());
        } else {
            printer.text(reader.documents(), reader.problems(), reader.without());
        }
        return exitCode(reader, gate);
    }

    private static int exitCode(LintReader reader, Optional<FindingClass> gate) {
        if (reader.documents().isEmpty()) {
            return ExitCode.NOTHING_ASSESSED;
        }
        boolean breached = gate.isPresent()
                && reader.documents().stream()
                        .flatMap(document -> document.findings().stream())
                        .anyMatch(finding -> finding.level().isAtLeast(gate.get()));
        if (breached) {
            return ExitCode.GATE_BREACHED;
        }
        return reader.problems().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private Optional<PolicyType> type() {
        if (type == null) {
            return Optional.empty();
        }
        return Optional.of(PolicyType.of(type)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--type " + type + " is unknown; use identity, resource, trust, scp, rcp or boundary.")));
    }

    private static Optional<FindingClass> level(String option, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(FindingClass.of(word)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        option + " " + word + " is unknown; use error, security-warning, warning or suggestion.")));
    }
}
