package org.iamassay.history;

import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How the score moved, and why, in points as exact fractions (history section 5): all null when either side has no score.
 *
 * @param total score after less score before
 * @param real what was done to principals and credentials that are on both sides, time passing included
 * @param population principals and resources that came or went
 * @param rules other logic, parameters, severities or profile
 * @param evidence more or less seen
 */
public record Movement(
        @Nullable BigFraction total,
        @Nullable BigFraction real,
        @Nullable BigFraction population,
        @Nullable BigFraction rules,
        @Nullable BigFraction evidence) {

    /** Nothing can be told. */
    public static final Movement UNKNOWN = new Movement(null, null, null, null, null);

    /** Nothing moved. */
    public static final Movement NONE =
            new Movement(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

    /** Whether the movement can be told. */
    public boolean isKnown() {
        return Stream.of(total, real, population, rules, evidence).allMatch(part -> part != null);
    }

    /** A part as {@code n/d} with a positive d, {@code 0/1} for nothing; null for an unknown one. */
    public static @Nullable String text(@Nullable BigFraction part) {
        return part == null ? null : part.getNumerator() + "/" + part.getDenominator();
    }
}
