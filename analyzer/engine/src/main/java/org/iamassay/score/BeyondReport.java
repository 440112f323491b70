package org.iamassay.score;

import org.iamassay.check.Privilege;
import org.iamassay.model.Flag;

/**
 * What the risk of a principal rests on and no credential report tells (checklist section 9).
 *
 * @param privilege class of what the principal may do
 * @param keysUnbound whether its keys work from any network
 * @param quarantined whether AWS's quarantine policy is attached
 * @param otherCredential whether it has an active SSH key or service credential
 * @param quarantineCell where the attached policies stand; may be empty
 * @param credentialCell where such a key or credential stands; may be empty
 */
public record BeyondReport(
        Privilege privilege,
        Flag keysUnbound,
        Flag quarantined,
        Flag otherCredential,
        String quarantineCell,
        String credentialCell) {

    private static final Flag UNSEEN = Flag.unknown("missing-evidence:authorization-details");

    /** Facts without the places they were read from. */
    public BeyondReport(Privilege privilege, Flag keysUnbound, Flag quarantined, Flag otherCredential) {
        this(privilege, keysUnbound, quarantined, otherCredential, "", "");
    }

    /** A user of whom only the credential report speaks. */
    public static final BeyondReport USER_UNSEEN = new BeyondReport(Privilege.UNKNOWN, UNSEEN, UNSEEN, UNSEEN);

    /** The root user, who can do everything and has neither policies nor SSH keys nor service credentials. */
    public static final BeyondReport ROOT = new BeyondReport(Privilege.ADMIN, Flag.NO, Flag.NO, Flag.NO);
}
