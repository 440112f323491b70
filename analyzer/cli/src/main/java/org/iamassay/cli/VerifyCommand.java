package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.iamassay.report.data.ManifestException;
import org.iamassay.report.data.Verification;
import org.iamassay.report.data.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay verify DIR [EVIDENCE…]}. */
@Command(
        name = "verify",
        description = "Recomputes the hashes of a report folder and its inputs; one line per file.",
        footer = {"", "Example:", "  assay verify report evidence.zip"})
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "A report folder.")
    Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "EVIDENCE", description = "The evidence it was made of.")
    List<Path> evidence = new ArrayList<>();

    @Mixin
    CommonOptions common = new CommonOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        try {
            Verification verification = Verifier.verify(folder, evidence, Path.of(""));
            verification.lines().forEach(line -> terminal.result(line.text()));
            return verification.agrees() ? ExitCode.DONE : ExitCode.GATE_BREACHED;
        } catch (ManifestException refused) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, folder + ": " + refused.getMessage());
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED, folder + " could not be read (" + failed.getMessage() + ").");
        }
    }
}
