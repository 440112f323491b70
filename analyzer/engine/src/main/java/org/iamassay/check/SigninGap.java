package org.iamassay.check;

import java.time.Instant;
import org.iamassay.model.User;

/**
 * The weeks of May 2018 in which AWS recorded no console sign-ins (checklist section 1.1).
 *
 * <p>Source: IAM User Guide, "credential reports", on {@code password_last_used}.
 */
public final class SigninGap {

    private static final long START = Instant.parse("2018-05-04T05:50:00Z").getEpochSecond();
    private static final long END = Instant.parse("2018-05-23T21:08:00Z").getEpochSecond();

    private SigninGap() {}

    /**
     * The outcome in place of a failure of a use limit on a password: not-assessed while a sign-in in the gap would have
     * kept the user within the limit, else the failure.
     *
     * @param limit use limit in seconds
     */
    public static Outcome excuse(Outcome failure, User user, long limit, Dates dates) {
        return hides(user, limit, dates) ? Outcome.notAssessed("signin-gap-2018") : failure;
    }

    private static boolean hides(User user, long limit, Dates dates) {
        long asOf = dates.asOf();
        Reference created = dates.creation(user);
        boolean mayBeOlder = !created.isKnown() || created.epochSecond() < END;
        return asOf > START && mayBeOlder && asOf - Math.min(asOf, END) < limit;
    }
}
