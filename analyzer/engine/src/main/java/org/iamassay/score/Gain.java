package org.iamassay.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Points the score would gain if failing subjects of one check were fixed, exact (checklist section 8.1).
 *
 * @param exact for all failing subjects
 * @param exactEach for one subject
 */
public record Gain(BigFraction exact, BigFraction exactEach) {

    static final Gain NOTHING = new Gain(BigFraction.ZERO, BigFraction.ZERO);

    /** For all failing subjects, floored to one decimal. */
    public BigDecimal points() {
        return exact.bigDecimalValue(1, RoundingMode.FLOOR);
    }

    /** For one subject, floored to one decimal. */
    public BigDecimal pointsEach() {
        return exactEach.bigDecimalValue(1, RoundingMode.FLOOR);
    }
}
