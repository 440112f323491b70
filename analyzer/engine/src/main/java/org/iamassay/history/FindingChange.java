package org.iamassay.history;

import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding.
 *
 * @param id id of the later side, else of the earlier
 * @param severity severity on the later side, else on the earlier
 * @param reason why, for states that have reasons; else null
 * @param subject subject of the side that has the finding, the later first
 * @param evidence what was seen on that side, for people
 * @param count how often it came back, for a regressed one; else 0
 * @param ownerGone for a removed one, whether its principal or owner is gone with it
 */
public record FindingChange(
        String id,
        String check,
        Severity severity,
        State state,
        @Nullable String reason,
        Subject subject,
        String evidence,
        int count,
        boolean ownerGone) {

    /** The same finding, which came back so often. */
    FindingChange regressed(int times) {
        return new FindingChange(id, check, severity, State.REGRESSED, reason, subject, evidence, times, ownerGone);
    }
}
