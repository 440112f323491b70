package org.iamassay.score;

import org.iamassay.model.Flag;

/**
 * What the risk of a principal rests on and no credential report tells (checklist section 9).
 *
 * @param privilege class of what the principal may do
 * @param keysUnbound whether its keys work from any network
 * @param quarantined whether AWS's quarantine policy is attached
 * @param otherCredential whether it has an active SSH key or service credential
 */
public record BeyondReport(Privilege privilege, Flag keysUnbound, Flag quarantined, Flag otherCredential) {

    private static final Flag UNSEEN = Flag.unknown("missing-evidence:authorization-details");

    /** A user of whom only the credential report speaks. */
    public static final BeyondReport USER_UNSEEN = new BeyondReport(Privilege.UNKNOWN, UNSEEN, UNSEEN, UNSEEN);

    /** The root user, who can do everything and has neither policies nor SSH keys nor service credentials. */
    public static final BeyondReport ROOT = new BeyondReport(Privilege.ADMIN, Flag.NO, Flag.NO, Flag.NO);
}
