package org.iamassay.score;

import org.iamassay.check.Area;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;

/**
 * The counts of one check, of which the score is made (checklist section 8.1).
 *
 * @param passed passing subjects
 * @param failed failing subjects, accepted ones included
 * @param accepted failing subjects under an active waiver
 * @param unseen subjects that are not-assessed or in error; 1 for a check that is so as a whole
 */
public record Tally(
        String check,
        Area area,
        Phase phase,
        Severity severity,
        Effort effort,
        int passed,
        int failed,
        int accepted,
        int unseen) {

    public Tally {
        if (passed < 0 || accepted < 0 || failed < accepted || unseen < 0) {
            throw new IllegalArgumentException(check + ": counts that cannot be");
        }
    }

    /** Passing and failing subjects. */
    public int seen() {
        return passed + failed;
    }

    /** All subjects that count. */
    public int subjects() {
        return passed + failed + unseen;
    }

    boolean isCritical() {
        return severity == Severity.CRITICAL;
    }

    /** The same check with its accepted subjects taken out. */
    Tally withoutAccepted() {
        return new Tally(check, area, phase, severity, effort, passed, failed - accepted, 0, unseen);
    }
}
