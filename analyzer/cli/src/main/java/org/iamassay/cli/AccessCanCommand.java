package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.inquiry.Answer;
import org.iamassay.report.data.AnswersJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay access can PRINCIPAL ACTION [RESOURCE] EVIDENCE…}. */
@Command(
        name = "can",
        description = {
            "Says whether a user, a role or root may take an action, and which statements decide.",
            "The answer is allowed, conditional, unknown, implicitly denied or explicitly denied."
        },
        footer = {
            "",
            "Without RESOURCE the question is about every resource, and the answer tells where else it differs.",
            "Session policies, VPC endpoint policies and resource policies that are not in the evidence are not looked at.",
            "The exit code tells of the run, not of the answer, unless --expect is given: 1 if the answer is another.",
            "",
            "Examples:",
            "  assay access can alice s3:GetObject arn:aws:s3:::bucket/key authorization-details.json",
            "  assay access can role/deploy iam:PassRole evidence/ --json",
            "  assay access can root ec2:RunInstances evidence/ --expect denied"
        })
final class AccessCanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PRINCIPAL", description = "Name or ARN of a user or role, or root.")
    String principal = "";

    @Parameters(index = "1", paramLabel = "ACTION", description = "One action, as s3:GetObject.")
    String action = "";

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "[RESOURCE] EVIDENCE",
            description = "ARN of the resource, or *, if one is meant; then the evidence.")
    List<String> arguments = new ArrayList<>();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = "--expect",
            paramLabel = "ANSWER",
            description = "End with 1 unless this is the answer: allowed, conditional, unknown, denied,"
                    + " implicitly-denied or explicitly-denied.")
    @Nullable String expected;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    AccessCanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        AskedArguments asked = AskedArguments.of(arguments);
        Expectation expectation = Expectation.of(expected);
        Catalogue known = catalogue.catalogue();
        AskedAction one = AskedAction.of(action, known);
        AskedPrincipal who = new AskedPrincipal(principal);
        Inquiries inquiries = new Inquiries(asked.evidence(), reading, known, terminal);
        Inquiries.Answered<AskedPrincipal.Match<Answer>> answered =
                inquiries.ask(inquiry -> who.match(inquiry, asker -> inquiry.ask(asker, one.name(), asked.resource())));
        Answer answer = who.only(answered.answers());
        one.warning().ifPresent(terminal::message);
        if (json) {
            AnswersJson.one(one.name(), asked.resource(), answer, terminal.results());
        } else {
            new AnswerPrinter(terminal).print(one.name(), asked.resource(), answer);
        }
        if (!expectation.isMet(answer)) {
            return ExitCode.GATE_BREACHED;
        }
        return answered.incomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }
}
