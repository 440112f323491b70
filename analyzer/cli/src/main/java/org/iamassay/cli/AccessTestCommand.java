package org.iamassay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay access test CASES.jsonl}. */
@Command(
        name = "test",
        description = "Decides requests on policies, one case a line, and compares with what was expected.",
        footer = {"", "Example:", "  assay access test cases.jsonl"})
final class AccessTestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CASES.jsonl", description = "Cases, one JSON object a line; - reads the standard input.")
    Path cases = Path.of("-");

    @Mixin
    CommonOptions common = new CommonOptions();

    AccessTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        throw new CommandException(ExitCode.NOTHING_ASSESSED, cases + " holds no case.");
    }
}
