package org.iamassay.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Framework;
import org.iamassay.check.Listing;

/**
 * One check of the profile with what it found and what it means for the score.
 *
 * @param accepted failing subjects under an active waiver
 * @param rule {@code sha256:…} of logic revision and the parameters used, severity left out
 * @param weight weight in the score
 * @param gain points the score would gain if all failing subjects were fixed, floored to one decimal
 * @param gainEach the same for one subject
 * @param frameworks requirements that this check speaks for with the parameters used, in order of the frameworks
 */
public record CheckResult(
        CheckRun run,
        int accepted,
        String rule,
        BigDecimal weight,
        BigDecimal gain,
        BigDecimal gainEach,
        Map<Framework, List<String>> frameworks) {

    public String id() {
        return run.info().id();
    }

    /** The same with the findings of a shorter listing. */
    CheckResult listing(Listing listing) {
        return new CheckResult(run.listing(listing), accepted, rule, weight, gain, gainEach, frameworks);
    }
}
