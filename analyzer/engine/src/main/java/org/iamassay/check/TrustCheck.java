package org.iamassay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.Condition;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Principal;
import org.iamassay.policy.Statement;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;

/** A question about who may assume a role, with one answer for each role: that of its worst statement. */
public interface TrustCheck extends Check {

    /** The answer for a role that is not service-linked, from what could be read of its trust policy. */
    Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination);

    /** The answer for any role. */
    default Judgement examine(RoleDetail role, Examination examination) {
        if (role.isServiceLinked()) {
            return EachDetail.serviceLinked(role);
        }
        TraceCell cell = TraceCell.of(
                role.place().at("AssumeRolePolicyDocument"),
                role.trust().map(PolicyText::json).orElse(null));
        Optional<PolicyText> text = role.trust();
        if (text.isEmpty()) {
            return Judgement.of(Outcome.notAssessed(AuthorizationView.INCOMPLETE), cell);
        }
        PolicyDocument document = AuthorizationView.of(examination).document(text.get());
        if (!document.isDocument()) {
            return Judgement.of(Outcome.notAssessed(AuthorizationView.UNREADABLE), cell);
        }
        TrustPolicy trust = TrustPolicy.of(document);
        Judgement judgement = examine(role, trust, examination);
        // What stayed unread may name anybody: only a violation stands.
        return trust.isWhole() || judgement.outcome() instanceof Outcome.Fail
                ? judgement
                : judgement.with(Outcome.notAssessed(AuthorizationView.UNREADABLE));
    }

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .roles(role -> examine(role, examination))
                .done();
    }

    /** The members that say whom the statements of a role trust, and on which conditions. */
    static List<TraceCell> trace(RoleDetail role, List<TrustStatement> statements) {
        List<TraceCell> cells = new ArrayList<>();
        role.trust().ifPresent(text -> statements.forEach(trust -> add(cells, text.place(), trust.statement())));
        return cells;
    }

    private static void add(List<TraceCell> cells, JsonPlace document, Statement statement) {
        String place = document.pointer() + statement.pointer();
        statement
                .notPrincipal()
                .ifPresent(not -> cells.add(TraceCell.of(
                        new JsonPlace(document.file(), place + "/NotPrincipal"),
                        not.list().stream().map(Principal::value).toList())));
        if (!statement.principal().isEmpty()) {
            cells.add(TraceCell.of(
                    new JsonPlace(document.file(), place + "/Principal"),
                    statement.principal().list().stream().map(Principal::value).toList()));
        }
        List<String> conditions =
                statement.conditions().stream().map(TrustCheck::words).toList();
        cells.add(TraceCell.of(
                new JsonPlace(document.file(), place + "/Condition"), conditions.isEmpty() ? null : conditions));
    }

    /** A condition in words. */
    static String words(Condition condition) {
        String qualifier = switch (condition.qualifier()) {
            case NONE -> "";
            case FOR_ANY_VALUE -> "ForAnyValue:";
            case FOR_ALL_VALUES -> "ForAllValues:";
        };
        return qualifier + condition.operator() + (condition.ifExists() ? "IfExists " : " ") + condition.key() + " "
                + String.join(", ", condition.values());
    }
}
