package org.iamassay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.standard();
        int code = run(terminal, arguments);
        terminal.flush();
        if (terminal.broken() && code == ExitCode.DONE) {
            code = ExitCode.NOT_WRITTEN;
        }
        System.exit(code);
    }

    static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(terminal);
        return line.execute(arguments);
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new AssayCommand(), new CommandFactory(terminal));
        line.setOut(new java.io.PrintWriter(terminal.results(), false, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(terminal.messages(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
        line.setAbbreviatedOptionsAllowed(false);
        line.setAbbreviatedSubcommandsAllowed(false);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((problem, args) -> usage(problem, terminal));
        line.setExecutionExceptionHandler(bugHandler(terminal));
        line.setExecutionStrategy(new CommandLine.RunLast());
        return line;
    }

    private static int usage(ParameterException problem, Terminal terminal) {
        CommandLine command = problem.getCommandLine();
        String message = String.valueOf(problem.getMessage());
        terminal.error("assay: " + message + (message.endsWith(".") ? "" : ".") + " See 'assay help"
                + (command.getParent() == null ? "" : " " + command.getCommandName()) + "'.");
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        return ExitCode.USAGE;
    }

    private static IExecutionExceptionHandler bugHandler(Terminal terminal) {
        return (exception, command, result) -> {
            if (exception instanceof CommandException stop) {
                terminal.error("assay: " + stop.getMessage());
                return stop.exitCode();
            }
            terminal.error("assay: a bug in the program ("
                    + exception.getClass().getSimpleName() + "); run again with -v and report what it prints.");
            terminal.details(exception);
            return ExitCode.BUG;
        };
    }
}
