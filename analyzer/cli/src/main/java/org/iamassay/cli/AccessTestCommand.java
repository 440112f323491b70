package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.iamassay.policy.cases.CaseRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay access test CASES.jsonl}. */
@Command(
        name = "test",
        description = "Decides requests on policies, one case a line, and compares with what was expected.",
        footer = {
            "",
            "A case is a JSON object: request (action, resource, principal, resourceAccount, context), the policies that",
            "apply (identityPolicies, boundary, sessionPolicy, resourcePolicy, scps, rcps), and, if you like, id and expect",
            "(allow, explicitDeny or implicitDeny). A key that the context does not name is absent from the request.",
            "For each case a line of JSON tells the decision and what it rests on. Exit code: 1 when an expectation is not",
            "met, 2 when a line expects something else, 3 when there is no case, 4 when a line is no case.",
            "",
            "Examples:",
            "  assay access test cases.jsonl",
            "  generate-cases | assay access test - | jq 'select(.ok == false)'"
        })
final class AccessTestCommand implements Callable<Integer> {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "CASES.jsonl",
            description = "Cases, one JSON object a line; - reads the standard input.")
    List<Path> files = new ArrayList<>();

    @Mixin
    CommonOptions common = new CommonOptions();

    AccessTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        CaseRun run = new CaseRun(
                terminal::result,
                (place, remark) -> terminal.message("warning: " + place + ": " + remark),
                (place, complaint) -> terminal.error(place + ": " + complaint));
        files.forEach(file -> read(file, run));
        if (run.cases() > 0) {
            terminal.message(summary(run));
        } else if (run.faults() == 0) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, "there is no case in " + names() + ".");
        }
        return code(run);
    }

    private void read(Path file, CaseRun run) {
        try (InputStream in = file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(file)) {
            run.read(file.equals(STANDARD_INPUT) ? "standard input" : file.toString(), in);
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED, file + " could not be read (" + failed.getMessage() + ").");
        }
    }

    private String names() {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }

    private static String summary(CaseRun run) {
        String text = count(run.cases(), "case") + " decided";
        if (run.expected() > 0) {
            text += ", " + (run.expected() - run.unmet()) + " of " + run.expected() + " as expected";
        }
        return text + (run.faults() == 0 ? "." : "; " + count(run.faults(), "line") + " could not be read as a case.");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static int code(CaseRun run) {
        if (run.isMisused()) {
            return ExitCode.USAGE;
        }
        if (run.unmet() > 0) {
            return ExitCode.GATE_BREACHED;
        }
        if (run.cases() == 0) {
            return ExitCode.NOTHING_ASSESSED;
        }
        return run.faults() > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }
}
