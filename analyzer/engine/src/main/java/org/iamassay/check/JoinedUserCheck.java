package org.iamassay.check;

import java.util.Optional;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

/**
 * A question about what users may do and how they sign in: of those that both the credential report and the authorization
 * details list, joined by ARN and creation time (checklist 1.6).
 */
public interface JoinedUserCheck extends Check {

    /** The answer for one row; the class is unknown for a user that the authorization details do not list. */
    Outcome examine(User row, HeldPrivilege privilege, Examination examination);

    /** The answer for a user without a row: credentials and their use are not known, for the reason given. */
    default Outcome withoutRow(HeldPrivilege privilege, String reason) {
        return Outcome.notAssessed(reason);
    }

    /** Gives the verdicts on what stands beside the users, and tells whether there was any. */
    default boolean examineOthers(Examination examination, Verdicts verdicts) {
        return false;
    }

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        AuthorizationView view = AuthorizationView.of(examination);
        PerUserCheck.passOverRoot(examination, verdicts);
        boolean any = examineRows(examination, verdicts);
        for (UserDetail user : view.users()) {
            if (view.rows(user).isEmpty()) {
                any = true;
                HeldPrivilege privilege = HeldPrivilege.of(user, examination);
                verdicts.add(Subject.of(user), withoutRow(privilege, gap(examination.snapshot())), privilege.cells());
            }
        }
        any |= examineOthers(examination, verdicts);
        Whole.close(verdicts, view.gap(HeldPrivilege.RESTS_ON), any);
    }

    private static String gap(Snapshot snapshot) {
        return snapshot.has(EvidenceKind.CREDENTIAL_REPORT)
                ? Whole.incomplete(EvidenceKind.CREDENTIAL_REPORT)
                : snapshot.dumps().unavailable(EvidenceKind.CREDENTIAL_REPORT);
    }

    private boolean examineRows(Examination examination, Verdicts verdicts) {
        AuthorizationView view = AuthorizationView.of(examination);
        verdicts.expect(examination.snapshot().users().size() + 1);
        boolean any = false;
        for (UserRows rows : examination.snapshot().users()) {
            Optional<UserDetail> detail = view.detail(rows);
            HeldPrivilege privilege =
                    detail.map(user -> HeldPrivilege.of(user, examination)).orElseGet(HeldPrivilege::unseen);
            any |= verdicts.ofOneSubject(
                    rows,
                    () -> rows.rows()
                            .forEach(row -> verdicts.add(
                                    examination.subject(row),
                                    examine(row, privilege, examination),
                                    row,
                                    privilege.cells())));
        }
        return any;
    }
}
