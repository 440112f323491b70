package org.iamassay.score;

import org.iamassay.check.Answer;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.User;

/** Whether a principal was, or may have been, used within {@code tier.in-use-days} (checklist section 7.4). */
public final class InUse {

    private final Dates dates;
    private final long limit;

    public InUse(Examination examination) {
        this.dates = examination.dates();
        this.limit = examination.days(Parameter.TIER_IN_USE_DAYS);
    }

    /** Whether one row is in use; root always is. */
    public boolean row(User row) {
        if (row.isRoot() || (!row.password().isNo() && mayBeRecent(dates.passwordLastUsed(row)))) {
            return true;
        }
        for (AccessKey key : row.keys()) {
            if (key.mayBeActive() && mayBeRecent(dates.lastUsed(key))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a role is in use; what {@code list-roles} leaves out is unknown, so it counts as in use. */
    public boolean role(RoleDetail role) {
        return !role.lastUse().told() || mayBeRecent(dates.seen(role.lastUse().date(), "LastUsedDate"));
    }

    private boolean mayBeRecent(Moment lastUse) {
        if (lastUse.isDate()) {
            return dates.isAtLeast(new Reference(lastUse.epochSecond(), null, false), limit) == Answer.NO;
        }
        return lastUse.isUnknown();
    }
}
