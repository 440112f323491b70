package org.iamassay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.checklist.CheckPage;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.checklist.ReferencePage;
import org.iamassay.ownchecks.OwnChecks;
import org.iamassay.report.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay checks list|show|test|reference|profiles}. */
@Command(
        name = "checks",
        description = "The checklist: what is judged, how, and how to mend it.",
        footer = {
            "",
            "Examples:",
            "  assay checks list --profile cis-aws-5.0",
            "  assay checks show console-user-mfa",
            "  assay checks test our-checks.yaml",
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
            throw new CommandLine.ParameterException(spec.commandLine(), "Say list, show, test, reference or profiles");
        }
    }

    @Command(name = "list", description = "One line per check of a profile.")
    int list(
            @Option(names = "--profile", paramLabel = "NAME|FILE", description = "Default: aws-best-practice.")
                    @Nullable String profile,
            @Mixin OwnCheckOption own) {
        Profile chosen =
                Judge.profile(profile == null ? Profiles.DEFAULT : profile).with(own.all());
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
                    @Nullable String profile,
            @Mixin OwnCheckOption own) {
        Profile chosen = Judge.profile(profile == null ? Profiles.DEFAULT : profile);
        Check check = OwnCheckOption.check(id, own.all());
        terminal.result(CheckPage.text(check, chosen).stripTrailing());
        return ExitCode.DONE;
    }

    @Command(
            name = "test",
            description = "Runs the examples of checks of your own; exits with 1 when one does not say what it should.")
    int test(@Parameters(paramLabel = "FILE", description = "Checks of your own, in YAML.") Path file) {
        OwnChecks checks = OwnCheckOption.load(file);
        boolean holds = true;
        for (Check check : checks.all()) {
            String id = check.info().id();
            List<OwnChecks.Proof> proofs =
                    checks.prove().stream().filter(p -> p.check().equals(id)).toList();
            holds &= proofs.stream().allMatch(OwnChecks.Proof::holds);
            tell(id, proofs, file);
        }
        return holds ? ExitCode.DONE : ExitCode.GATE_BREACHED;
    }

    private void tell(String id, List<OwnChecks.Proof> proofs, Path file) {
        List<OwnChecks.Proof> wrong = proofs.stream().filter(p -> !p.holds()).toList();
        terminal.result((wrong.isEmpty() ? "ok     " : "wrong  ") + id + " (" + proofs.size() + " examples)");
        for (OwnChecks.Proof proof : wrong) {
            terminal.result("       " + file + ", line " + proof.line() + ": the "
                    + (proof.passing() ? "passing" : "failing") + " example " + proof.number() + " gives "
                    + SafeText.visible(proof.said()) + ".");
        }
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
}
