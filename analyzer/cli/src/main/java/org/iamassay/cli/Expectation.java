package org.iamassay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.iamassay.policy.inquiry.Answer;
import org.iamassay.policy.inquiry.Verdict;
import org.jspecify.annotations.Nullable;

/** The answers that a script expects; any, where it expects none. */
record Expectation(Set<Verdict> verdicts) {

    private static final String DENIED = "denied";

    Expectation {
        verdicts = Set.copyOf(verdicts);
    }

    static Expectation of(@Nullable String word) {
        if (word == null) {
            return new Expectation(Set.of(Verdict.values()));
        }
        if (word.equals(DENIED)) {
            return new Expectation(Set.of(Verdict.IMPLICITLY_DENIED, Verdict.EXPLICITLY_DENIED));
        }
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .map(verdict -> new Expectation(Set.of(verdict)))
                .orElseThrow(() -> unknown(word));
    }

    private static CommandException unknown(String word) {
        List<String> words = Arrays.stream(Verdict.values()).map(Verdict::word).toList();
        return new CommandException(
                ExitCode.USAGE,
                "--expect " + word + " is no answer; use " + String.join(", ", words) + " or " + DENIED + ".");
    }

    boolean isMet(Answer answer) {
        return verdicts.contains(answer.verdict());
    }
}
