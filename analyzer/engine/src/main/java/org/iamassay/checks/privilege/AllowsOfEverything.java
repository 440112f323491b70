package org.iamassay.checks.privilege;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.StatementWords;
import org.iamassay.check.WrittenPolicy;
import org.iamassay.policy.Statement;
import org.iamassay.policy.catalogue.Everything;

/** Whether one statement of a policy allows everything; what else the policy says is named, as it does not cancel that. */
final class AllowsOfEverything {

    private AllowsOfEverything() {}

    static Judgement judge(WrittenPolicy policy, Examination examination) {
        List<Statement> all = Everything.in(policy.document(), examination.catalogue());
        if (all.isEmpty()) {
            return policy.judge(Outcome.pass(), List.of());
        }
        List<Statement> denies = policy.document().statements().stream()
                .filter(Statement::denies)
                .toList();
        return policy.judge(
                Outcome.fail(words(all, denies)),
                Stream.concat(all.stream(), denies.stream()).toList());
    }

    private static String words(List<Statement> all, List<Statement> denies) {
        List<String> sentences =
                new ArrayList<>(all.stream().map(StatementWords::allows).toList());
        List<Statement> conditional =
                all.stream().filter(statement -> !statement.isUnconditional()).toList();
        if (!conditional.isEmpty()) {
            sentences.add(
                    "the Condition of statement " + StatementWords.numbers(conditional) + " does not cancel that");
        }
        if (!denies.isEmpty()) {
            sentences.add("the Deny of statement " + StatementWords.numbers(denies) + " does not cancel that");
        }
        return StatementWords.sentences(sentences);
    }
}
