package org.iamassay.cli;

import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.history.Comparison;

/**
 * What is reported of one account.
 *
 * @param changes what changed since the baseline, where there is one of this account
 */
record Reported(Assessment assessment, Optional<Comparison> changes) {

    /** The assessments of some. */
    static List<Assessment> assessments(List<Reported> some) {
        return some.stream().map(Reported::assessment).toList();
    }
}
