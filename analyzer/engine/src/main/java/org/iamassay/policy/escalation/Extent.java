package org.iamassay.policy.escalation;

import java.util.BitSet;
import org.iamassay.policy.decision.Truth;

/**
 * Where something holds among the targets of an account.
 *
 * @param sure where it holds without a condition
 * @param maybe where it holds, maybe under a condition: all that is sure, and more
 */
record Extent(BitSet sure, BitSet maybe) {

    static Extent nowhere() {
        return new Extent(new BitSet(), new BitSet());
    }

    static Extent everywhere(BitSet all) {
        return new Extent((BitSet) all.clone(), (BitSet) all.clone());
    }

    /** The same bits without a condition or with it. */
    static Extent of(BitSet places, Truth truth) {
        Extent extent = nowhere();
        extent.add(new Extent(places, places), truth);
        return extent;
    }

    boolean isEmpty() {
        return maybe.isEmpty();
    }

    Truth at(int place) {
        if (sure.get(place)) {
            return Truth.TRUE;
        }
        return maybe.get(place) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Adds what another holds, under conditions of this truth. */
    void add(Extent other, Truth truth) {
        if (truth == Truth.TRUE) {
            sure.or(other.sure);
        }
        if (truth != Truth.FALSE) {
            maybe.or(other.maybe);
        }
    }

    /** Keeps what the other holds too. */
    void keep(Extent other) {
        sure.and(other.sure);
        maybe.and(other.maybe);
    }

    /** Keeps what lies among the places. */
    void keep(BitSet places) {
        sure.and(places);
        maybe.and(places);
    }

    /** Keeps all under a condition of this truth. */
    void keep(Truth truth) {
        if (truth != Truth.TRUE) {
            sure.clear();
        }
        if (truth == Truth.FALSE) {
            maybe.clear();
        }
    }

    void drop(BitSet places) {
        sure.andNot(places);
        maybe.andNot(places);
    }

    Extent copy() {
        return new Extent((BitSet) sure.clone(), (BitSet) maybe.clone());
    }
}
