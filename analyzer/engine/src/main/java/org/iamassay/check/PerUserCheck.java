package org.iamassay.check;

import java.util.function.Consumer;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** A question asked row by row of every user, with any number of subjects a row; root is judged by checks of its own. */
public interface PerUserCheck extends Check {

    /** Gives the verdicts on one row. */
    void examine(User user, Examination examination, Verdicts verdicts);

    /** The reason code when the account has no subject for this check. */
    default String withoutSubject() {
        return "no-subject";
    }

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        passOverRoot(examination, verdicts);
        boolean any = false;
        Consumer<User> each = row -> examine(row, examination, verdicts);
        for (UserRows user : examination.snapshot().users()) {
            any |= verdicts.ofOneSubject(user, each);
        }
        if (!any) {
            verdicts.whole(Outcome.notApplicable(withoutSubject()));
        }
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
