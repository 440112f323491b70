package org.iamassay.history;

import java.time.Instant;
import java.util.List;

/**
 * What lists of one principal's credentials tell beyond the credential report (history sections 2.2 and 4).
 *
 * @param mfaEnabled when its MFA devices were enabled, oldest first
 * @param isOnlyDevice whether a list of devices of all kinds shows one device and no other
 * @param twins its access keys that were made in one second, which nothing but their ids tells apart
 */
public record DumpedCredentials(List<Instant> mfaEnabled, boolean isOnlyDevice, List<Key> twins) {

    /** Nothing was listed. */
    public static final DumpedCredentials NONE = new DumpedCredentials(List.of(), false, List.of());

    /** An access key of a list. */
    public record Key(String id, Instant created, boolean active) {}

    public DumpedCredentials {
        mfaEnabled = List.copyOf(mfaEnabled);
        twins = List.copyOf(twins);
    }
}
