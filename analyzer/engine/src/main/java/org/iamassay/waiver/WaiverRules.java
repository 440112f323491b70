package org.iamassay.waiver;

import java.util.Map;
import org.iamassay.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What waivers are held to when they are read.
 *
 * @param severities every check there is with its severity
 * @param longestDays most days from approval to expiry that a policy allows; null for no limit
 */
public record WaiverRules(
        Map<String, Severity> severities, @Nullable Integer longestDays) {

    public WaiverRules {
        severities = Map.copyOf(severities);
    }
}
