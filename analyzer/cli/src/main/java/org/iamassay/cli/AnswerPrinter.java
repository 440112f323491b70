package org.iamassay.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.model.Arn;
import org.iamassay.policy.Effect;
import org.iamassay.policy.StatementText;
import org.iamassay.policy.inquiry.Answer;
import org.iamassay.policy.inquiry.Asker;
import org.iamassay.policy.inquiry.Reason;
import org.iamassay.policy.inquiry.Verdict;
import org.iamassay.report.SafeText;

/** Prints the answer to one question: a line for each thing, its name first. */
final class AnswerPrinter {

    private final Terminal terminal;

    AnswerPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String action, String resource, Answer answer) {
        line(
                "Question",
                "may " + answer.asker().kind() + " " + answer.asker().name() + " ("
                        + answer.asker().arn() + ") do " + action + " on " + resource);
        line("Answer", answer.verdict().words() + meaning(answer));
        answer.because().forEach(reason -> reason(answer.asker(), reason));
        answer.lacking().forEach(place -> line("No Allow", "in " + place));
        answer.nearest().forEach(reason -> miss(answer.asker(), reason));
        answer.elsewhere().ifPresent(one -> elsewhere(answer, one));
        answer.unseen().forEach(what -> line("Not seen", what));
    }

    private static String meaning(Answer answer) {
        boolean root = answer.asker().kind().equals("root");
        return switch (answer.verdict()) {
            case ALLOWED -> root ? ": the root user needs no policy" : "";
            case CONDITIONAL -> ": it depends on what the evidence does not tell";
            case UNKNOWN -> ": nothing that was seen allows it, and documents that may are missing";
            case IMPLICITLY_DENIED -> ": nothing allows it";
            case EXPLICITLY_DENIED -> ": a Deny stands against it";
        };
    }

    private void elsewhere(Answer answer, Answer.Elsewhere one) {
        String resources = String.join(", ", one.resources());
        String words = answer.verdict().mayBe()
                ? "but " + one.verdict().words()
                : one.verdict().words();
        line(one.verdict() == Verdict.EXPLICITLY_DENIED ? "Not on" : "Only on", resources + " (" + words + " there)");
        one.because().forEach(reason -> reason(answer.asker(), reason));
    }

    private void reason(Asker asker, Reason reason) {
        line(effect(reason), words(asker, reason));
        reason.open().forEach(condition -> line("  if", StatementText.of(condition)));
        verbose(reason);
    }

    private void miss(Asker asker, Reason reason) {
        line("Nearest", words(asker, reason) + ": " + reason.failure().orElse(""));
        reason.open().forEach(condition -> line("  not met", StatementText.of(condition)));
        verbose(reason);
    }

    private void verbose(Reason reason) {
        if (terminal.isVerbose()) {
            StatementText.of(reason.statement()).lines().forEach(text -> line("", text));
        }
    }

    private static String effect(Reason reason) {
        return reason.statement().effect() == Effect.DENY ? "Deny" : "Allow";
    }

    private static String words(Asker asker, Reason reason) {
        String sid = reason.statement().sid().map(text -> " \"" + text + "\"").orElse("");
        return policy(asker, reason) + ", statement " + (reason.statement().index() + 1) + sid + ": " + reason.place()
                + (reason.catalogued() ? " (the evidence lacks the document)" : "");
    }

    private static String policy(Asker asker, Reason reason) {
        String version = reason.version().isEmpty() ? "" : " " + reason.version();
        String name = reason.name().isEmpty() ? "" : " " + reason.name() + version;
        boolean own = reason.holder().equals(asker.arn());
        return reason.policy() + name + (own ? "" : " of " + holder(reason.holder()));
    }

    private static String holder(String holder) {
        Arn arn = Arn.of(holder);
        return arn.partition().isEmpty() ? holder : arn.resource().replaceFirst("/", " ");
    }

    private void line(String label, String text) {
        terminal.result(label + " ".repeat(Math.max(1, 10 - label.length())) + SafeText.visible(text));
    }

    /** Conditions on one line, joined. */
    static String joined(List<String> conditions) {
        return conditions.stream().map(SafeText::visible).collect(Collectors.joining(" and "));
    }
}
