package org.iamassay.cli;

import java.util.Comparator;
import java.util.List;
import org.iamassay.policy.inquiry.Answer;
import org.iamassay.policy.inquiry.Verdict;
import org.iamassay.report.SafeText;

/** Prints who may do something: one principal a line, those of one answer and one condition together. */
final class WhoPrinter {

    private static final int NAMED = 3;

    private final Terminal terminal;

    WhoPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** In what order principals are listed. */
    private enum Group {
        ALLOWED("allowed"),
        CONDITIONAL("conditional"),
        SOME("on some"),
        UNKNOWN("unknown");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        static Group of(Answer answer) {
            if (answer.isOnSomeOnly()) {
                return SOME;
            }
            return switch (answer.verdict()) {
                case ALLOWED -> ALLOWED;
                case CONDITIONAL -> CONDITIONAL;
                default -> UNKNOWN;
            };
        }
    }

    void print(List<Answer> answers) {
        answers.stream()
                .sorted(Comparator.comparing(Group::of)
                        .thenComparing(WhoPrinter::reason)
                        .thenComparing(answer -> answer.asker().arn()))
                .map(WhoPrinter::line)
                .forEach(terminal::result);
    }

    private static String line(Answer answer) {
        String reason = reason(answer);
        return pad(Group.of(answer).words, 13)
                + pad(answer.asker().kind(), 6)
                + SafeText.visible(answer.asker().arn())
                + (reason.isEmpty() ? "" : "  " + reason);
    }

    /** What it depends on: conditions, resources, or what was not seen. */
    private static String reason(Answer answer) {
        String conditions = AnswerPrinter.joined(answer.bestConditions());
        String under = conditions.isEmpty() ? boundary(answer) : "if " + conditions;
        if (answer.isOnSomeOnly()) {
            String where = "on " + resources(answer.elsewhere().orElseThrow().resources());
            return under.isEmpty() ? where : where + ", " + under;
        }
        return answer.verdict() == Verdict.ALLOWED ? "" : under;
    }

    private static String boundary(Answer answer) {
        boolean unknown = answer.asker()
                .access()
                .filter(access -> access.boundaryUnknown() || !access.missing().isEmpty())
                .isPresent();
        return unknown && answer.best() != Verdict.ALLOWED
                ? SafeText.visible(answer.unseen().get(0))
                : "";
    }

    private static String resources(List<String> resources) {
        String first = SafeText.visible(
                String.join(", ", resources.stream().limit(NAMED).toList()));
        return resources.size() <= NAMED ? first : first + " and " + (resources.size() - NAMED) + " more";
    }

    static String summary(List<Answer> answers, int principals) {
        long conditional = answers.stream()
                .filter(answer -> answer.best() == Verdict.CONDITIONAL)
                .count();
        long some = answers.stream().filter(Answer::isOnSomeOnly).count();
        long unknown = answers.stream().filter(answer -> !answer.best().mayBe()).count();
        return (answers.size() - unknown) + " of " + principals + " principals may: " + conditional
                + " under conditions, " + some + " on some resources only; of " + unknown
                + (unknown == 1 ? " that is" : " that are") + " not allowed documents are missing.";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
