package org.iamassay.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.JsonPlace;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/**
 * A policy, customer managed or inline, whose document can be read.
 *
 * @param place where the document stands
 * @param name the member beside the document that tells it from others: the id of its version, or the name of the policy
 */
public record WrittenPolicy(PolicyDocument document, JsonPlace place, TraceCell name) {

    /** The Allow statements that are not void and fulfil a condition. */
    public List<Statement> allowing(Predicate<Statement> such) {
        return document.statements().stream()
                .filter(Statement::allows)
                .filter(such)
                .toList();
    }

    /** The sentences that Allow statements give rise to, by the statement, in the order of the document. */
    public Map<Statement, String> saying(Function<Statement, Optional<String>> question) {
        Map<Statement, String> said = new LinkedHashMap<>();
        for (Statement statement : allowing(s -> true)) {
            question.apply(statement).ifPresent(sentence -> said.put(statement, sentence));
        }
        return said;
    }

    /** An answer with the statements it rests on; without any it rests on the document as a whole. */
    public Judgement judge(Outcome outcome, List<Statement> because) {
        return new Judgement(outcome, because.isEmpty() ? List.of(name) : StatementTrace.of(place, because));
    }
}
