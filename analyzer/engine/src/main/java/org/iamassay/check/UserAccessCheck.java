package org.iamassay.check;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;

/** A question about the policies of users who sign in some way: of rows of the credential report joined to the details. */
public interface UserAccessCheck extends Check {

    /** The answer that the row alone gives: that the question has no meaning, or that the cell it hangs on is unknown. */
    Optional<Outcome> settled(User row);

    /** The answer about the policies of a user whose row leaves it open. */
    Judgement examine(PrincipalAccess user, Examination examination);

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        AuthorizationView view = AuthorizationView.of(examination);
        PerUserCheck.passOverRoot(examination, verdicts);
        examination
                .snapshot()
                .users()
                .forEach(rows -> verdicts.ofOneSubject(
                        rows,
                        () -> rows.rows()
                                .forEach(row -> add(row, judge(row, rows, examination), examination, verdicts))));
        List<UserDetail> unreported =
                view.users().stream().filter(user -> view.rows(user).isEmpty()).toList();
        unreported.forEach(user -> verdicts.add(
                Subject.of(user),
                Outcome.notAssessed(Whole.incomplete(EvidenceKind.CREDENTIAL_REPORT)),
                List.of(TraceCell.of(user.place().at("Arn"), user.arn()))));
        boolean any = !examination.snapshot().users().isEmpty() || !unreported.isEmpty();
        Whole.close(verdicts, view.gap(Part.USERS), any);
    }

    private Judgement judge(User row, UserRows rows, Examination examination) {
        Optional<Outcome> settled = settled(row);
        if (settled.isPresent()) {
            return Judgement.of(settled.get());
        }
        AccountAccess account = Privileges.of(examination).access();
        return AuthorizationView.of(examination)
                .detail(rows)
                .flatMap(user -> account.of(user.arn()))
                .map(user -> examine(user, examination))
                .orElseGet(() -> Judgement.of(Outcome.notAssessed(AuthorizationView.INCOMPLETE)));
    }

    private static void add(User row, Judgement judgement, Examination examination, Verdicts verdicts) {
        verdicts.add(examination.subject(row), judgement.outcome(), row, judgement.members());
    }

    /** The reason code where a document of the principal is missing, or could not be read. */
    static String gap(PrincipalAccess principal) {
        long unread = principal.policies().stream()
                .filter(policy -> !policy.document().isWhole())
                .count();
        boolean unreadAlone = unread >= principal.missing().size() && !principal.boundaryUnknown();
        return unreadAlone ? AuthorizationView.UNREADABLE : AuthorizationView.INCOMPLETE;
    }

    /** The way to statements of several policies. */
    static List<TraceCell> trace(List<AppliedStatement> statements) {
        return statements.stream()
                .flatMap(one -> StatementTrace.of(one.policy().place(), one.statement()).stream())
                .toList();
    }
}
