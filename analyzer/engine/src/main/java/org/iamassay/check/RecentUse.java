package org.iamassay.check;

import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/** Whether an identity that should rest was used: by its password or any key, active or not (recency limits, 1.1). */
public final class RecentUse {

    private final Dates dates;
    private @Nullable Long newest;
    private String what = "";
    private @Nullable String unknown;

    private RecentUse(Dates dates) {
        this.dates = dates;
    }

    /** Fail for a use less than {@code limit} seconds back; a use that was not seen is no rest. */
    public static Outcome judge(User user, long limit, Dates dates) {
        RecentUse uses = new RecentUse(dates);
        uses.add("password", dates.passwordLastUsed(user));
        for (AccessKey key : user.keys()) {
            // A slot that holds no key was never used, even where the report has no column for it.
            if (key.state() != AccessKey.State.NONE) {
                uses.add("access key " + key.slot(), dates.lastUsed(key));
            }
        }
        return uses.judge(limit);
    }

    private void add(String credential, Moment lastUse) {
        if (lastUse.isUnknown() && unknown == null) {
            unknown = lastUse.reason();
        }
        if (lastUse.isDate() && (newest == null || lastUse.epochSecond() > newest)) {
            newest = lastUse.epochSecond();
            what = credential;
        }
    }

    private Outcome judge(long limit) {
        if (newest != null && dates.asOf() - newest < limit) {
            return Outcome.fail(lastUse(newest));
        }
        if (unknown != null) {
            return Outcome.notAssessed(unknown);
        }
        return newest == null ? Outcome.pass("no use recorded") : Outcome.pass(lastUse(newest));
    }

    private String lastUse(long epochSecond) {
        return what + " last used " + dates.ago(epochSecond);
    }
}
