package org.iamassay.check;

import org.iamassay.model.AccessKey;
import org.iamassay.model.User;

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
        AccessKey one = user.keys().get(0);
        AccessKey two = user.keys().get(1);
        boolean hasOne = concerns(one);
        boolean hasTwo = concerns(two);
        boolean clash = hasOne && hasTwo && one.lastRotated().hasTextOf(two.lastRotated());
        if (hasOne) {
            verdicts.add(examination.subject(user, one, clash), examine(user, one, examination), user, one.slot());
        }
        if (hasTwo) {
            verdicts.add(examination.subject(user, two, clash), examine(user, two, examination), user, two.slot());
        }
    }
}
