package org.iamassay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.Terms;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameter;
import org.iamassay.check.Subject;
import org.iamassay.report.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay trace FINDING-or-SUBJECT CHECK EVIDENCE…}. */
@Command(
        name = "trace",
        description = "Leads one verdict back to file, row, column, raw value and rule.",
        footer = {
            "",
            "Examples:",
            "  assay trace operator-01 console-user-mfa samples/neglected",
            "  assay trace '<root_account>' root-mfa-enabled credential-report.csv"
        })
final class TraceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Finding id, user name, ARN or account id.")
    String subject = "";

    @Parameters(index = "1", paramLabel = "CHECK", description = "Id of the check.")
    String check = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "EVIDENCE", description = "The evidence.")
    List<Path> evidence = new ArrayList<>();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    OwnCheckOption own = new OwnCheckOption();

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--profile", paramLabel = "NAME|FILE", description = "Profile to judge with.")
    @Nullable String profile;

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        OwnCheckOption.check(check, own.all());
        Judge judge = Judge.with(profile, Terms.of(Listing.ALL, catalogue.catalogue()), own.all());
        List<String> lines = new ArrayList<>();
        try (Session session = Session.open(evidence, reading, terminal)) {
            session.each(judge::assessNewest, (snapshot, assessment) -> lines.addAll(traces(assessment)));
            session.tellProblems();
            if (lines.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "the check " + check + " gave no verdict on '" + SafeText.visible(subject)
                                + "'; give a user name, an ARN, or a finding id as in assessment.json.");
            }
            lines.forEach(terminal::result);
            return session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    private List<String> traces(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        for (CheckResult result : assessment.checks()) {
            if (result.id().equals(check)) {
                assessment.findings().stream()
                        .filter(f -> f.check().equals(check) && matches(f))
                        .forEach(f -> lines.addAll(trace(assessment, result, f)));
            }
        }
        return lines;
    }

    private boolean matches(Finding finding) {
        Subject of = finding.subject();
        return finding.id().equals(subject)
                || of.key().equals(subject)
                || of.arn().equals(subject)
                || of.name().equals(subject)
                || of.name().startsWith(subject + ", ");
    }

    private static List<String> trace(Assessment assessment, CheckResult result, Finding finding) {
        CheckInfo info = result.run().info();
        List<String> lines = new ArrayList<>();
        lines.add("Finding   " + SafeText.visible(finding.id()));
        lines.add("Check     " + info.id() + ": " + info.title() + " ("
                + finding.severity().word() + ", rule " + result.rule() + ")");
        lines.add("Subject   " + SafeText.visible(finding.subject().name()));
        lines.add("As of     " + assessment.snapshot().asOf() + " ("
                + assessment.snapshot().asOfSource().description() + ")");
        for (String parameter : info.parameters()) {
            Parameter.byId(parameter)
                    .ifPresent(p -> lines.add("Limit     " + parameter + " = "
                            + assessment.profile().parameters().value(p) + " " + p.unit()));
        }
        lines.add("Verdict   " + finding.verdict().word()
                + (finding.reason() == null ? "" : " (" + finding.reason() + ")"));
        if (!finding.evidence().isEmpty()) {
            lines.add("Evidence  " + SafeText.visible(finding.evidence()));
        }
        for (Finding.TraceCell cell : finding.trace()) {
            lines.add(cell.isMember() ? member(cell) : cell(cell));
        }
        lines.add("");
        return lines;
    }

    private static String cell(Finding.TraceCell cell) {
        return String.format(
                Locale.ROOT,
                "Cell      %s, row %d, %s = %s",
                SafeText.visible(cell.file()),
                cell.row(),
                cell.column(),
                SafeText.visible(Objects.requireNonNullElse(cell.value(), "(no such cell)")));
    }

    private static String member(Finding.TraceCell member) {
        return "Member    " + SafeText.visible(member.file()) + ", " + SafeText.visible(member.column()) + " = "
                + SafeText.visible(Objects.requireNonNullElse(member.value(), "(no such member)"));
    }
}
