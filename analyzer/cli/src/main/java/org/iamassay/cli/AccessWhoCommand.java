package org.iamassay.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.inquiry.Answer;
import org.iamassay.policy.inquiry.Inquiry;
import org.iamassay.report.data.AnswersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay access who ACTION [RESOURCE] EVIDENCE…}. */
@Command(
        name = "who",
        description = {
            "Lists every user and role that may take an action, and root.",
            "First those that are allowed, then those under conditions, those on some resources only, and those of whom"
                    + " documents are missing."
        },
        footer = {
            "",
            "Without RESOURCE the question is about every resource.",
            "'assay access can' tells of one principal which statements decide.",
            "",
            "Examples:",
            "  assay access who iam:CreateAccessKey authorization-details.json",
            "  assay access who kms:Decrypt arn:aws:kms:eu-west-1:111122223333:key/a evidence/ --json",
            "  assay access who sts:AssumeRole arn:aws:iam::111122223333:role/admin evidence/"
        })
final class AccessWhoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ACTION", description = "One action, as s3:GetObject.")
    String action = "";

    @Parameters(
            index = "1..*",
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

    @Option(names = "--json", description = "Print the list as JSON.")
    boolean json;

    AccessWhoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The answers of one account that are no denial, and how many were asked. */
    private record Asked(List<Answer> answers, int principals) {}

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        AskedArguments asked = AskedArguments.of(arguments);
        Catalogue known = catalogue.catalogue();
        AskedAction one = AskedAction.of(action, known);
        Inquiries inquiries = new Inquiries(asked.evidence(), reading, known, terminal);
        Inquiries.Answered<Asked> answered = inquiries.ask(inquiry -> ask(inquiry, one.name(), asked.resource()));
        List<Answer> answers = answered.answers().stream()
                .flatMap(account -> account.answers().stream())
                .sorted(Comparator.comparing((Answer a) -> a.asker().arn()))
                .toList();
        int principals = answered.answers().stream().mapToInt(Asked::principals).sum();
        one.warning().ifPresent(terminal::message);
        if (json) {
            AnswersJson.all(one.name(), asked.resource(), principals, answers, terminal.results());
        } else {
            new WhoPrinter(terminal).print(answers);
        }
        terminal.message(WhoPrinter.summary(answers, principals));
        return answered.incomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    private static Asked ask(Inquiry inquiry, String action, String resource) {
        return new Asked(inquiry.who(action, resource), inquiry.askers().size());
    }
}
