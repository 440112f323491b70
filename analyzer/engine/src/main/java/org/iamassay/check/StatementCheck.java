package org.iamassay.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.policy.Statement;

/** A question about each Allow statement that the account wrote: a policy fails by one that is too wide, whatever else it says. */
public interface StatementCheck extends Check {

    /** What is too wide about an Allow that is not void, as a sentence; empty if nothing is. */
    Optional<String> problem(Statement allow, Examination examination);

    /** What is worth saying of an Allow that is not too wide. */
    default Optional<String> remark(Statement allow, Examination examination) {
        return Optional.empty();
    }

    /** Whether policies that allow everything, which other checks count, are counted here too. */
    default boolean countsEverything() {
        return false;
    }

    /** The answer for one policy. */
    default Judgement examine(WrittenPolicy policy, Examination examination) {
        Map<Statement, String> problems = policy.saying(statement -> problem(statement, examination));
        if (!problems.isEmpty()) {
            return policy.judge(
                    Outcome.fail(StatementWords.sentences(problems.values())), List.copyOf(problems.keySet()));
        }
        Map<Statement, String> remarks = policy.saying(statement -> remark(statement, examination));
        return policy.judge(Outcome.pass(StatementWords.sentences(remarks.values())), List.copyOf(remarks.keySet()));
    }

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        WrittenPolicies policies = WrittenPolicies.of(examination);
        if (!countsEverything()) {
            policies.withoutEverything();
        }
        policies.ask(verdicts, policy -> examine(policy, examination));
    }
}
