package org.iamassay.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Check;
import org.iamassay.check.Listing;
import org.iamassay.report.data.PortfolioJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay assess EVIDENCE…}. */
@Command(
        name = "assess",
        description = "Judges evidence and prints a short summary.",
        footer = {
            "",
            "Examples:",
            "  assay assess credential-report.csv",
            "  assay assess evidence/ --json > assessment.json",
            "  assay assess evidence.zip --profile cis-aws-5.0 --fail-on critical,score<80"
        })
final class AssessCommand implements Callable<Integer> {

    /** With more accounts than this each gets one line. */
    private static final int IN_FULL = 3;

    private final Terminal terminal;

    @Mixin
    EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    CheckOptions checks = new CheckOptions();

    @Mixin
    DecisionOptions decisions = new DecisionOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Print the whole assessment as JSON.")
    boolean json;

    private boolean breached;
    private boolean broken;

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        List<Gate> gates = checks.gates(false);
        List<Check> own = checks.own.all();
        Judge judge = Judge.with(
                checks.profile, decisions.terms(json ? checks.listing() : Listing.COUNTS, checks.profile, own), own);
        try (Session session = Session.open(evidence.evidence, evidence, terminal)) {
            boolean several = session.intake().accounts().size() > 1;
            SummaryPrinter printer =
                    new SummaryPrinter(terminal, session.intake().accounts().size() <= IN_FULL);
            try (PortfolioJson portfolio = PortfolioJson.to(terminal.results(), several, json)) {
                session.each(judge::assessNewest, (snapshot, assessment) -> {
                    note(assessment, gates);
                    if (json) {
                        portfolio.add(assessment);
                    } else {
                        printer.print(assessment);
                    }
                });
            }
            session.tellProblems();
            if (breached) {
                return ExitCode.GATE_BREACHED;
            }
            return broken || session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    private void note(Assessment assessment, List<Gate> gates) {
        breached |= CheckOptions.breached(gates, assessment, terminal);
        broken |= Judge.isBroken(assessment);
    }
}
