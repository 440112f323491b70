package org.iamassay.history;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * An older snapshot of an account, read only when it is asked for: there may be years of them.
 *
 * @param side gives the side; may be asked several times
 */
public record EarlierSide(Instant asOf, Supplier<Side> side) {

    /** A side that is at hand. */
    public static EarlierSide of(Side side) {
        return new EarlierSide(side.asOf(), () -> side);
    }
}
