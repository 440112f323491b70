package org.iamassay.score;

import org.iamassay.check.Outcome;
import org.iamassay.model.AccessKey;
import org.iamassay.model.User;

/** What checks say of one row, as far as tiers and risks rest on them, whether or not the profile selects the checks. */
public interface OutcomeLookup {

    /** {@code root-mfa-enabled}. */
    Outcome rootMfaEnabled(User root);

    /** {@code root-not-used-recently}. */
    Outcome rootNotUsedRecently(User root);

    /** {@code console-password-in-use}, of a user. */
    Outcome passwordInUse(User user);

    /** {@code access-key-in-use}, of a user's key that is or may be active. */
    Outcome keyInUse(User user, AccessKey key);

    /** {@code access-key-use-expected}, of a user's key that is or may be active. */
    Outcome keyUseExpected(User user, AccessKey key);
}
