package org.iamassay.policy.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.policy.Condition;
import org.iamassay.policy.StatementText;

/**
 * What the policies say of one question.
 *
 * @param because the statements that decide: of an explicit denial those that deny, else those that allow, Deny statements under
 *     an open condition last
 * @param nearest of an implicit denial the Allow that came closest in each place where one would have been needed
 * @param lacking the places without an Allow, in words
 * @param elsewhere of a question about {@code *}: the resources on which it is allowed where {@code *} is not, or denied where it is
 * @param unseen what may change the answer and was not seen
 */
public record Answer(
        Asker asker,
        Verdict verdict,
        List<Reason> because,
        List<Reason> nearest,
        List<String> lacking,
        Optional<Elsewhere> elsewhere,
        List<String> unseen) {

    /**
     * Resources for which the answer is another.
     *
     * @param verdict the answer there
     * @param resources patterns, as the documents write them
     */
    public record Elsewhere(Verdict verdict, List<String> resources, List<Reason> because) {

        /** Copies the lists. */
        public Elsewhere {
            resources = List.copyOf(resources);
            because = List.copyOf(because);
        }
    }

    /** Copies the lists. */
    public Answer {
        because = List.copyOf(because);
        nearest = List.copyOf(nearest);
        lacking = List.copyOf(lacking);
        unseen = List.copyOf(unseen);
    }

    /** The conditions that the answer depends on, each once. */
    public List<String> conditions() {
        return open(because.stream());
    }

    /** The answer of most use: on some resources where it is not allowed on {@code *}. */
    public Verdict best() {
        return elsewhere
                .filter(e -> !verdict.mayBe() && e.verdict().mayBe())
                .map(Elsewhere::verdict)
                .orElse(verdict);
    }

    /** Whether it may be done on some resources only. */
    public boolean isOnSomeOnly() {
        return !verdict.mayBe() && best().mayBe();
    }

    /** The conditions that the answer of most use depends on, each once. */
    public List<String> bestConditions() {
        return isOnSomeOnly() ? open(elsewhere.stream().flatMap(e -> e.because().stream())) : conditions();
    }

    private static List<String> open(Stream<Reason> reasons) {
        return reasons.flatMap(reason -> reason.open().stream())
                .map(Answer::text)
                .distinct()
                .toList();
    }

    private static String text(Condition condition) {
        return StatementText.of(condition);
    }
}
