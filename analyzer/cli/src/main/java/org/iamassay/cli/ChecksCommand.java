package org.iamassay.cli;

import java.util.Locale;
import java.util.Optional;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.checklist.CheckPage;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.checklist.ReferencePage;
import org.iamassay.settings.Suggestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay checks list|show|reference|profiles}. */
@Command(
        name = "checks",
        description = "The checklist: what is judged, how, and how to mend it.",
        footer = {
            "",
            "Examples:",
            "  assay checks list --profile cis-aws-5.0",
            "  assay checks show console-user-mfa",
            "  assay checks profiles strict > ours.yaml"
        })
final class ChecksCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    @Nullable CommandSpec spec;

    ChecksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say list, show, reference or profiles");
        }
    }

    @Command(name = "list", description = "One line per check of a profile.")
    int list(
            @Option(names = "--profile", paramLabel = "NAME|FILE", description = "Default: aws-best-practice.")
                    @Nullable String profile) {
        Profile chosen = Judge.profile(profile == null ? Profiles.DEFAULT : profile);
        String format = "%-34s %-18s %-9s %s";
        terminal.result(terminal.paint("1", String.format(Locale.ROOT, format, "id", "area", "severity", "title")));
        for (Check check : chosen.checks()) {
            CheckInfo info = check.info();
            terminal.result(String.format(
                    Locale.ROOT,
                    format,
                    info.id(),
                    info.area().id(),
                    chosen.severity(check).word(),
                    info.title()));
        }
        return ExitCode.DONE;
    }

    @Command(name = "show", description = "One check in full: why, how to mend it, references, parameters, examples.")
    int show(
            @Parameters(paramLabel = "ID", description = "Id of the check.") String id,
            @Option(names = "--profile", paramLabel = "NAME|FILE", description = "Whose parameters are shown.")
                    @Nullable String profile) {
        Profile chosen = Judge.profile(profile == null ? Profiles.DEFAULT : profile);
        terminal.result(CheckPage.text(check(id), chosen).stripTrailing());
        return ExitCode.DONE;
    }

    @Command(name = "reference", description = "The reference page of the whole checklist, in Markdown.")
    int reference() {
        terminal.results().print(ReferencePage.markdown());
        return ExitCode.DONE;
    }

    @Command(name = "profiles", description = "The built-in profiles, or one of them as a file to copy and change.")
    int profiles(
            @Parameters(paramLabel = "NAME", arity = "0..1", description = "Name of a built-in profile.") @Nullable String name) {
        if (name == null) {
            Profiles.names().forEach(terminal::result);
        } else {
            Judge.profile(name);
            terminal.results().print(Profiles.source(name));
        }
        return ExitCode.DONE;
    }

    /** The check of an id, or a refusal with the nearest ids. */
    static Check check(String id) {
        Optional<Check> check = Checklist.byId(id);
        if (check.isPresent()) {
            return check.get();
        }
        String hint = Suggestions.didYouMean(id, Checklist.ids());
        throw new CommandException(
                ExitCode.USAGE,
                "there is no check \"" + id + "\"" + (hint.isEmpty() ? "; 'assay checks list' names all." : hint));
    }
}
