package org.iamassay.history;

import java.util.List;

/**
 * One of the two sides given to a comparison.
 *
 * @param shown the side its findings are taken from: judged by the running program where the evidence is at hand
 * @param reported the side as first reported; the same as {@code shown} but for a stored snapshot
 * @param earlier older snapshots of the account on this side, oldest first
 */
public record ComparedSide(Side shown, Side reported, List<EarlierSide> earlier) {

    public ComparedSide {
        earlier = List.copyOf(earlier);
    }

    /** A side that was not reported before, or is only known as it was reported. */
    public static ComparedSide of(Side side) {
        return new ComparedSide(side, side, List.of());
    }
}
