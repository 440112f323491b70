package org.iamassay.score;

import org.iamassay.check.Answer;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.RootCredentials;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** The tier of one row: the first line of checklist section 7.3 that fits. */
public final class PrincipalTier {

    // In GovCloud root has no console and its keys are its only credential (checklist 7.3).
    private static final String GOVCLOUD = "aws-us-gov";

    private final Examination examination;
    private final Snapshot snapshot;
    private final Dates dates;
    private final long keyLimit;
    private final OutcomeLookup outcomes;
    private final Accepted accepted;

    public PrincipalTier(Examination examination, OutcomeLookup outcomes) {
        this(examination, outcomes, Accepted.NOTHING);
    }

    /** The tier it would have without the failures that are accepted. */
    public PrincipalTier(Examination examination, OutcomeLookup outcomes, Accepted accepted) {
        this.examination = examination;
        this.snapshot = examination.snapshot();
        this.dates = examination.dates();
        this.keyLimit = examination.days(Parameter.KEY_MAX_AGE_DAYS);
        this.outcomes = outcomes;
        this.accepted = accepted;
    }

    public Tier of(User row, Use use) {
        return row.isRoot() ? root(row) : user(row, use);
    }

    static boolean isGovCloud(User root) {
        return root.arn().partition().equals(GOVCLOUD);
    }

    private Tier root(User root) {
        if (root.hasActiveKey() && !isAccepted("root-no-active-access-key", root)) {
            return Tier.NOT_RECOMMENDED;
        }
        boolean mfaFails = outcomes.rootMfaEnabled(root) instanceof Outcome.Fail;
        if (mfaFails && !isAccepted("root-mfa-enabled", root)) {
            return isGovCloud(root) ? Tier.NOT_ASSESSABLE : Tier.NOT_RECOMMENDED;
        }
        if (RootCredentials.present(root, snapshot).isNo()) {
            return Tier.BEST;
        }
        if ((!mfaFails && !root.mfaActive().isYes()) || UseOf.hasUnknownSlot(root)) {
            return Tier.NOT_ASSESSABLE;
        }
        Outcome quiet = outcomes.rootNotUsedRecently(root);
        if (quiet instanceof Outcome.Fail) {
            return isAccepted("root-not-used-recently", root) ? Tier.GOOD : Tier.ACCEPTABLE;
        }
        return quiet instanceof Outcome.Pass ? Tier.GOOD : Tier.NOT_ASSESSABLE;
    }

    private Tier user(User user, Use use) {
        return switch (use) {
            case BOTH ->
                isAccepted("console-and-key-separate", user)
                        ? worse(console(user), programmatic(user))
                        : Tier.NOT_RECOMMENDED;
            case CONSOLE -> console(user);
            case PROGRAMMATIC -> programmatic(user);
            case NONE, UNKNOWN -> Tier.NOT_ASSESSABLE;
        };
    }

    private static Tier worse(Tier one, Tier other) {
        if (one == Tier.NOT_RECOMMENDED || other == Tier.NOT_RECOMMENDED) {
            return Tier.NOT_RECOMMENDED;
        }
        return one == Tier.NOT_ASSESSABLE ? one : other;
    }

    private Tier console(User user) {
        if (user.mfaActive().isUnknown()) {
            return Tier.NOT_ASSESSABLE;
        }
        return user.mfaActive().isYes() || isAccepted("console-user-mfa", user)
                ? Tier.ACCEPTABLE
                : Tier.NOT_RECOMMENDED;
    }

    private Tier programmatic(User user) {
        Answer old = Answer.NO;
        for (AccessKey key : user.keys()) {
            if (key.isActive()) {
                old = Answers.or(old, isTooOld(user, key));
            }
        }
        if (old == Answer.YES) {
            return Tier.NOT_RECOMMENDED;
        }
        return old == Answer.UNKNOWN || UseOf.hasUnknownSlot(user) ? Tier.NOT_ASSESSABLE : Tier.ACCEPTABLE;
    }

    private Answer isTooOld(User user, AccessKey key) {
        Answer old = dates.isMoreThan(dates.creation(user, key), keyLimit);
        boolean waived = accepted.isAccepted("access-key-rotated", examination.subject(user, key, false))
                || accepted.isAccepted("access-key-rotated", examination.subject(user, key, true));
        return old == Answer.YES && waived ? Answer.NO : old;
    }

    private boolean isAccepted(String check, User row) {
        return accepted.isAccepted(check, examination.subject(row));
    }
}
