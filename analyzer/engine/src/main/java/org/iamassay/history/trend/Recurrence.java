package org.iamassay.history.trend;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How often findings came back.
 *
 * @param regressed steps from complying to failing again
 * @param resolved findings that were resolved
 * @param subjects subjects of a check that failed for two or more times with a good time between
 */
public record Recurrence(int regressed, int resolved, int subjects) {

    /** Regressed steps by resolved findings; empty when nothing was resolved. */
    public Optional<BigFraction> rate() {
        return resolved == 0 ? Optional.empty() : Optional.of(BigFraction.of(regressed, resolved));
    }
}
