package org.iamassay.model;

import java.util.Optional;

/**
 * A virtual MFA device of the account, assigned or not. Source: IAM API, VirtualMFADevice.
 *
 * @param ownerArn ARN of the user or of root, without characters where a user is named without one; empty for an unassigned device
 */
public record VirtualMfaDevice(String serial, Optional<String> ownerArn, Moment enabled, JsonPlace place)
        implements Dumped {

    /** Whether the root user owns it; its name tells nothing. */
    public boolean isOfRoot() {
        return ownerArn.filter(arn -> arn.endsWith(":root")).isPresent();
    }
}
