package org.iamassay.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.iamassay.check.Listing;
import org.iamassay.report.SafeText;
import org.iamassay.report.data.DoctorJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(names = "--json", description = "Print it as JSON.")
    boolean json;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Judge judge = Judge.with(EVERYTHING, Listing.COUNTS);
        try (Session session = Session.open(evidence.evidence, evidence, terminal)) {
            if (json) {
                asJson(session, judge);
            } else {
                asText(session, judge);
            }
            return session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    private void asJson(Session session, Judge judge) {
        try (DoctorJson out = DoctorJson.to(terminal.results())) {
            session.each(judge::assessNewest, (snapshot, assessment) -> out.add(assessment));
            out.close(session.problems().stream().distinct().toList());
        }
    }

    private void asText(Session session, Judge judge) {
        DoctorPrinter printer = new DoctorPrinter(terminal);
        try {
            session.each(judge::assessNewest, (snapshot, assessment) -> printer.print(assessment));
        } finally {
            session.problems().stream()
                    .map(p -> p.level().name().toLowerCase(Locale.ROOT) + "  " + SafeText.visible(p.sentence()))
                    .distinct()
                    .forEach(terminal::result);
        }
    }
}
