package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.iamassay.report.SafeText;
import org.iamassay.report.redact.SealedMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay redaction MAPPING --redact-key FILE}: who stands behind a pseudonym. */
@Command(
        name = "redaction",
        description = "Tells which name stands behind which pseudonym of a redacted report.",
        footer = {
            "",
            "Examples:",
            "  assay redaction mapping.sealed --redact-key engagement.key",
            "  assay redaction mapping.sealed user-7f3a91c2d4 --redact-key engagement.key"
        })
final class RedactionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MAPPING", description = "File that --redact-mapping wrote.")
    Path mapping = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "Pseudonyms or names to tell alone.")
    List<String> wanted = new ArrayList<>();

    @Option(
            names = RedactionOptions.KEY,
            required = true,
            paramLabel = "FILE",
            description = "Secret of the engagement; - for the standard input.")
    @Nullable Path key;

    @Mixin
    CommonOptions common = new CommonOptions();

    RedactionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        List<List<String>> rows = new ArrayList<>(List.of(List.of("PSEUDONYM", "KIND", "NAME")));
        List<SealedMapping.Entry> entries = entries();
        for (SealedMapping.Entry entry : entries) {
            if (wanted.isEmpty() || wanted.contains(entry.pseudonym()) || wanted.contains(entry.original())) {
                rows.add(List.of(entry.pseudonym(), entry.kind(), SafeText.visible(entry.original())));
            }
        }
        if (rows.size() == 1 && !wanted.isEmpty()) {
            terminal.message("None of these is among the " + entries.size() + " names of the mapping.");
            return ExitCode.GATE_BREACHED;
        }
        TextTable.print(rows, terminal);
        return ExitCode.DONE;
    }

    private List<SealedMapping.Entry> entries() {
        if (!Files.isRegularFile(mapping)) {
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED, mapping + " is no file; name the one that --redact-mapping wrote.");
        }
        try {
            return SealedMapping.open(
                    Files.readAllBytes(mapping), RedactionOptions.read(key == null ? Path.of("-") : key));
        } catch (IllegalArgumentException refused) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, mapping + ": " + refused.getMessage() + ".");
        } catch (IOException failed) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, mapping + " cannot be read; check its rights.");
        }
    }
}
