package org.iamassay.history.trend;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Console users, the root user apart, and their MFA.
 *
 * @param reported whether the snapshot has a credential report; without one the numbers are 0 and tell nothing
 * @param with console users with MFA
 * @param known console users of whom it is known whether they have MFA
 * @param unknown users of whom the password or the MFA is not known, so that they count in neither
 */
public record MfaCoverage(boolean reported, int with, int known, int unknown) {

    /** The share of those with MFA in those of whom it is known; empty where nobody is. */
    public Optional<BigFraction> share() {
        return known == 0 ? Optional.empty() : Optional.of(BigFraction.of(with, known));
    }

    MfaCoverage plus(MfaCoverage other) {
        return new MfaCoverage(
                reported || other.reported, with + other.with, known + other.known, unknown + other.unknown);
    }
}
