package org.iamassay.check;

import org.iamassay.model.EvidenceKind;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** A question asked row by row of every user, with any number of subjects a row; root is judged by checks of its own. */
public interface PerUserCheck extends Check {

    /** Gives the verdicts on one row. */
    void examine(User user, Examination examination, Verdicts verdicts);

    /** Gives the verdicts on one user; the rows of one subject, where they differ, are judged one by one. */
    default void examineRows(UserRows user, Examination examination, Verdicts verdicts) {
        user.rows().forEach(row -> examine(row, examination, verdicts));
    }

    /** The reason code when the account has no subject for this check. */
    default String withoutSubject() {
        return "no-subject";
    }

    /** Gives the verdicts where there is no report, and tells whether there was any: no rows is not the same as no users. */
    default boolean examineWithoutReport(Examination examination, Verdicts verdicts) {
        verdicts.whole(Outcome.notAssessed(examination.snapshot().dumps().unavailable(EvidenceKind.CREDENTIAL_REPORT)));
        return true;
    }

    /** Gives the verdicts on what stands beside the users, and tells whether there was any. */
    default boolean examineOthers(Examination examination, Verdicts verdicts) {
        return false;
    }

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        boolean others = examineOthers(examination, verdicts);
        boolean users = examination.snapshot().has(EvidenceKind.CREDENTIAL_REPORT)
                ? examineReport(examination, verdicts)
                : examineWithoutReport(examination, verdicts);
        if (!others && !users) {
            verdicts.whole(Outcome.notApplicable(withoutSubject()));
        }
    }

    private boolean examineReport(Examination examination, Verdicts verdicts) {
        verdicts.expect(examination.snapshot().users().size() + 1);
        passOverRoot(examination, verdicts);
        boolean any = false;
        for (UserRows user : examination.snapshot().users()) {
            any |= verdicts.ofOneSubject(user, () -> examineRows(user, examination, verdicts));
        }
        return any;
    }

    /** Says of the root row that it is judged by checks of its own. */
    static void passOverRoot(Examination examination, Verdicts verdicts) {
        examination
                .snapshot()
                .root()
                .ifPresent(root -> verdicts.add(
                        examination.subject(root.first()),
                        Outcome.notApplicable("root-judged-separately"),
                        root.first()));
    }
}
