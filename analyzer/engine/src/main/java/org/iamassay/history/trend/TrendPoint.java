package org.iamassay.history.trend;

import java.time.Instant;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.history.Headline;
import org.iamassay.history.Movement;

/**
 * The numbers of one snapshot; what is null or empty was not seen: a hole in the line, not 0.
 *
 * @param n number of the snapshot
 * @param gapBefore whether the line is broken before this point: the time was too long, or a hole lies between
 * @param tier word of the tier of the account
 * @param regressions findings that had been resolved and fail again in this snapshot
 * @param movement how the score moved since the previous point of this line, and why; empty for the first point
 * @param restatement restated score less reported score, on the restated line where both are known
 */
public record TrendPoint(
        int n,
        Instant asOf,
        boolean gapBefore,
        Headline headline,
        String tier,
        BurnDown burnDown,
        OpenAges openAges,
        MfaCoverage mfa,
        KeyAges keyAges,
        Unused unused,
        WaiverDebt waivers,
        int regressions,
        Optional<Movement> movement,
        Optional<BigFraction> restatement) {

    /** The same with a movement. */
    public TrendPoint with(Movement other) {
        return new TrendPoint(
                n,
                asOf,
                gapBefore,
                headline,
                tier,
                burnDown,
                openAges,
                mfa,
                keyAges,
                unused,
                waivers,
                regressions,
                Optional.of(other),
                restatement);
    }
}
