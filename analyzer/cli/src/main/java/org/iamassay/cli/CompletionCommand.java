package org.iamassay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code assay completion SHELL}. */
@Command(
        name = "completion",
        description = "Prints a completion script for a shell.",
        footer = {
            "",
            "Examples:",
            "  source <(assay completion bash)",
            "  assay completion fish > ~/.config/fish/completions/assay.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    /** A shell a script can be made for. */
    enum Shell {
        bash,
        zsh,
        fish,
        powershell
    }

    private final Terminal terminal;

    @ParentCommand
    @Nullable AssayCommand parent;

    @Parameters(paramLabel = "bash|zsh|fish|powershell", description = "The shell.")
    @Nullable Shell shell;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine line = Main.commandLine(terminal);
        if (shell == Shell.fish) {
            terminal.result(fish(line));
        } else if (shell == Shell.powershell) {
            terminal.result(powershell(line));
        } else {
            // The generated script serves zsh too: it loads bashcompinit itself.
            terminal.result(AutoComplete.bash("assay", line).stripTrailing());
        }
        return ExitCode.DONE;
    }

    private static String fish(CommandLine line) {
        StringBuilder script = new StringBuilder("complete -c assay -f");
        subcommands(line).forEach((name, command) -> {
            script.append("\ncomplete -c assay -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(description(command)));
            for (OptionSpec option : command.getCommandSpec().options()) {
                script.append("\ncomplete -c assay -n '__fish_seen_subcommand_from ")
                        .append(name)
                        .append("'");
                for (String optionName : option.names()) {
                    boolean isLong = optionName.startsWith("--");
                    script.append(isLong ? " -l " : " -s ").append(optionName.substring(isLong ? 2 : 1));
                }
                script.append(option.arity().max() > 0 ? " -r -F" : "");
            }
            script.append("\ncomplete -c assay -n '__fish_seen_subcommand_from ")
                    .append(name)
                    .append("' -F");
        });
        return script.toString();
    }

    private static String powershell(CommandLine line) {
        StringBuilder script = new StringBuilder("""
                Register-ArgumentCompleter -Native -CommandName assay -ScriptBlock {
                    param($wordToComplete, $commandAst, $cursorPosition)
                    $words = @{
                """);
        subcommands(line)
                .forEach((name, command) -> script.append("        ")
                        .append(quoted(name))
                        .append(" = @(")
                        .append(String.join(
                                ", ",
                                options(command).stream()
                                        .map(CompletionCommand::quoted)
                                        .toList()))
                        .append(")\n"));
        script.append("""
                    }
                    $given = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
                    $command = $given | Select-Object -Skip 1 | Where-Object { $words.ContainsKey($_) } | Select-Object -First 1
                    $candidates = if ($command) { $words[$command] } else { $words.Keys | Sort-Object }
                    $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
                }""");
        return script.toString();
    }

    private static Map<String, CommandLine> subcommands(CommandLine line) {
        return new TreeMap<>(line.getSubcommands());
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .sorted(java.util.Comparator.comparing(name -> name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String description(CommandLine command) {
        String[] lines = command.getCommandSpec().usageMessage().description();
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
