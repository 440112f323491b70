package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Credentials;
import org.iamassay.check.Outcome;
import org.iamassay.check.RootCredentials;
import org.iamassay.model.Flag;
import org.iamassay.model.Sentinel;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** Whether the root user has MFA, or no credentials that it would protect; the kind of device is another question. */
final class RootMfa {

    private static final Outcome NO_CREDENTIALS = notApplicable("no-root-credentials");

    private RootMfa() {}

    /** The answer for the root row. */
    static Outcome judge(User root, Snapshot snapshot) {
        if (root.mfaActive().isYes()) {
            return pass();
        }
        Flag mfa = root.mfaActive().isUnknown() ? orSummary(root.mfaActive(), snapshot) : root.mfaActive();
        Flag key = Credentials.activeKey(root);
        if (root.arn().partition().equals("aws-us-gov")
                && !key.isYes()
                && !RootCredentials.password(root, snapshot).isYes()) {
            return key.isNo() ? notApplicable("govcloud-root") : mfa.isYes() ? pass() : notAssessed(key.reason());
        }
        Flag present = RootCredentials.present(root, snapshot);
        if (present.isNo()) {
            return NO_CREDENTIALS;
        }
        if (!mfa.isNo()) {
            return mfa.isYes() ? pass("the account summary says so") : notAssessed(mfa.reason());
        }
        return withoutMfa(root, present, snapshot);
    }

    private static Outcome withoutMfa(User root, Flag present, Snapshot snapshot) {
        if (present.isYes()) {
            return fail("no MFA device, and credentials exist");
        }
        // Reports of the older generation do not tell of the password, and root always had one then.
        boolean notTold = RootCredentials.password(root, snapshot).is(Sentinel.NOT_SUPPORTED);
        return notTold
                ? fail("no MFA device; password present or not told by this generation of the report")
                : notAssessed(present.reason());
    }

    private static Flag orSummary(Flag cell, Snapshot snapshot) {
        Flag told = RootCredentials.summary(snapshot, "AccountMFAEnabled");
        return told.isUnknown() ? cell : told;
    }

    /** The answer of the account summary where there is no root row. */
    static Outcome judgeWithoutRow(Snapshot snapshot) {
        Flag mfa = RootCredentials.summary(snapshot, "AccountMFAEnabled");
        if (mfa.isUnknown()) {
            return RootCredentials.unseen(snapshot);
        }
        if (mfa.isYes()) {
            return pass("the account summary says so");
        }
        boolean none = RootCredentials.summary(snapshot, "AccountPasswordPresent")
                        .isNo()
                && RootCredentials.summary(snapshot, "AccountAccessKeysPresent").isNo();
        return none ? NO_CREDENTIALS : fail("no MFA device by the account summary");
    }
}
