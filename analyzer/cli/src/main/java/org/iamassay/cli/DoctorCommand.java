package org.iamassay.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.MissingEvidence;
import org.iamassay.check.Listing;
import org.iamassay.check.Verdict;
import org.iamassay.model.EvidenceFile;
import org.iamassay.report.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code assay doctor EVIDENCE…}. */
@Command(
        name = "doctor",
        description = "Says what these files allow to assess, what is missing, and which command yields it.",
        footer = {"", "Example:", "  assay doctor evidence/"})
final class DoctorCommand implements Callable<Integer> {

    private static final String EVERYTHING = "aws-best-practice";

    private final Terminal terminal;

    @Mixin
    EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Judge judge = Judge.with(EVERYTHING, Listing.COUNTS);
        try (Session session = Session.open(evidence.evidence, evidence, terminal)) {
            try {
                session.each(judge::assess, (snapshot, assessment) -> print(assessment));
            } finally {
                session.problems().stream()
                        .map(p -> p.level().name().toLowerCase(Locale.ROOT) + "  " + SafeText.visible(p.sentence()))
                        .distinct()
                        .forEach(terminal::result);
            }
            return session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    private void print(Assessment assessment) {
        var snapshot = assessment.snapshot();
        terminal.result(terminal.paint(
                "1",
                "Account " + snapshot.account() + ", as of " + snapshot.asOf() + " ("
                        + snapshot.asOfSource().description() + ")"));
        terminal.result(
                String.format(Locale.ROOT, "  %-44s %-18s %-24s %6s  %s", "file", "kind", "read as", "rows", "looks"));
        for (EvidenceFile file : snapshot.evidence()) {
            terminal.result(String.format(
                    Locale.ROOT,
                    "  %-44s %-18s %-24s %6d  %s",
                    SafeText.visible(file.file()),
                    file.kind(),
                    file.carrier(),
                    file.rows(),
                    file.looksUntouched() ? "untouched" : "edited"));
            file.warnings().forEach(w -> terminal.result("    warning: " + SafeText.visible(w)));
        }
        terminal.result("  allows " + assessed(assessment) + " of "
                + assessment.checks().size() + " checks, " + "score coverage "
                + assessment.score().coverage());
        for (MissingEvidence missing : assessment.missing()) {
            terminal.result("  missing " + missing.kind().word() + ": would open "
                    + missing.checks().size()
                    + (missing.checks().size() == 1 ? " check" : " checks") + " (" + String.join(", ", missing.checks())
                    + "), score weight " + weight(assessment, missing));
            terminal.result("    " + missing.kind().command());
        }
        assessment.notes().forEach(note -> terminal.result("  note: " + note));
        terminal.result("");
    }

    private static long assessed(Assessment assessment) {
        return assessment.checks().stream()
                .filter(c -> c.run().state() != Verdict.NOT_ASSESSED && c.run().state() != Verdict.ERROR)
                .count();
    }

    private static BigDecimal weight(Assessment assessment, MissingEvidence missing) {
        return assessment.checks().stream()
                .filter(c -> missing.checks().contains(c.id()))
                .map(CheckResult::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
