package org.iamassay.report;

import java.util.List;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Finding;

/**
 * One finding of the report: a check whose state is fail, not-assessed or error, in the five fields of audit findings.
 *
 * @param reference stable reference number, such as {@code IAM-03.1}
 * @param condition what was found, with numbers
 * @param criteria what should be: the check's title, parameters and requirements
 * @param cause what brings it about, as far as the evidence shows
 * @param effect why it matters
 * @param recommendation what to do
 * @param affected listed findings of the check
 * @param response what was answered to it; empty when nobody answered
 */
public record Issue(
        String reference,
        CheckResult check,
        String condition,
        String criteria,
        String cause,
        String effect,
        String recommendation,
        List<Finding> affected,
        List<Fact> response) {

    public Issue {
        affected = List.copyOf(affected);
        response = List.copyOf(response);
    }

    /** The same with other findings of the check. */
    Issue with(List<Finding> others) {
        return new Issue(reference, check, condition, criteria, cause, effect, recommendation, others, response);
    }
}
