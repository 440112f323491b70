package org.iamassay.check;

import java.util.List;
import org.iamassay.model.AccessKey;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** A question with one answer for each access key of each IAM user (checklist section 5.5). */
public interface AccessKeyCheck extends PerUserCheck {

    /** The answer for one slot that {@link #concerns} holds for. */
    Outcome examine(User user, AccessKey key, Examination examination);

    /** Whether the slot is a subject: by default active, inactive and unknown slots. */
    default boolean concerns(AccessKey key) {
        AccessKey.State state = key.state();
        return state != AccessKey.State.NONE && state != AccessKey.State.NONE_OR_INACTIVE;
    }

    @Override
    default void examine(User user, Examination examination, Verdicts verdicts) {
        examine(user, examination, verdicts, clash(List.of(user)));
    }

    @Override
    default void examineRows(UserRows user, Examination examination, Verdicts verdicts) {
        boolean clash = clash(user.rows());
        user.rows().forEach(row -> examine(row, examination, verdicts, clash));
    }

    private void examine(User row, Examination examination, Verdicts verdicts, boolean clash) {
        for (AccessKey key : row.keys()) {
            if (concerns(key)) {
                verdicts.add(examination.subject(row, key, clash), examine(row, key, examination), row, key.slot());
            }
        }
    }

    /** Whether the two slots of a user, over all its rows, would give the same id. */
    private boolean clash(List<User> rows) {
        for (User one : rows) {
            for (User other : rows) {
                AccessKey first = one.keys().get(0);
                AccessKey second = other.keys().get(1);
                if (concerns(first) && concerns(second) && first.lastRotated().hasTextOf(second.lastRotated())) {
                    return true;
                }
            }
        }
        return false;
    }
}
