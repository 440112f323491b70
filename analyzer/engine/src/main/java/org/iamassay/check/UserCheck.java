package org.iamassay.check;

import org.iamassay.model.User;

/** A question with one answer for each IAM user. */
public interface UserCheck extends PerUserCheck {

    /** The answer for one row of a user. */
    Outcome examine(User user, Examination examination);

    @Override
    default void examine(User user, Examination examination, Verdicts verdicts) {
        verdicts.add(examination.subject(user), examine(user, examination), user);
    }
}
