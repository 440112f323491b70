package org.iamassay.check;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.model.Flag;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.User;

/** Whether a user or role rests: fail for one that was not used for {@code dormant.max-days} (checklist 5.2, user-in-use). */
public final class Dormancy {

    private Dormancy() {}

    /** The answer of {@code user-in-use} for one row; not applicable without any credential, and in grace. */
    public static Outcome of(User user, Examination examination) {
        Flag any = Credentials.any(user);
        if (any.isNo()) {
            return notApplicable("no-credential");
        }
        Outcome use = any.isYes() ? use(user, examination) : notAssessed(any.reason());
        return Grace.apply(
                use,
                examination.dates().creation(user),
                examination.days(Parameter.GRACE_NEW_USER_DAYS),
                examination.dates());
    }

    private static Outcome use(User user, Examination examination) {
        long limit = examination.days(Parameter.DORMANT_MAX_DAYS);
        Outcome use = UserUse.of(user, examination.dates()).judge(limit);
        return use instanceof Outcome.Fail && !user.password().isNo()
                ? SigninGap.excuse(use, user, limit, examination.dates())
                : use;
    }

    /** The answer for a role by its last use, else by its creation. */
    public static Outcome of(RoleDetail role, Examination examination) {
        return of(role, examination.days(Parameter.DORMANT_MAX_DAYS), examination.dates());
    }

    /** The same with a limit in seconds. */
    public static Outcome of(RoleDetail role, long limit, Dates dates) {
        if (!role.lastUse().told()) {
            return notAssessed("missing-column:RoleLastUsed");
        }
        Reference since = dates.unusedSince(role);
        return switch (dates.isAtLeast(since, limit)) {
            case YES ->
                fail((role.lastUse().date().isDate() ? "last used " : "no use recorded; created ") + dates.ago(since));
            case NO -> pass();
            case UNKNOWN -> notAssessed(since.reason());
        };
    }
}
