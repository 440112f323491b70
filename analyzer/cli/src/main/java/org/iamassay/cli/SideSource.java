package org.iamassay.cli;

import java.time.Instant;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.checklist.Profile;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.SideTool;
import org.iamassay.model.AccountId;

/** What one argument of a comparison holds of one account, before it is judged. */
interface SideSource {

    AccountId account();

    Instant asOf();

    /** What judged it, for a bare {@code assessment.json}, which is never judged again. */
    Optional<SideTool> judgedAs();

    /** Whether its evidence was nothing but credential reports. */
    boolean hasNothingButReports();

    /** The side, judged by a profile and with what people said where there is evidence to judge. */
    Judged judge(Profile profile, Terms terms);

    /**
     * A side with what it was made of.
     *
     * @param assessment the assessment that lists all findings; empty for a bare {@code assessment.json}
     */
    record Judged(ComparedSide side, Optional<Assessment> assessment) {}
}
