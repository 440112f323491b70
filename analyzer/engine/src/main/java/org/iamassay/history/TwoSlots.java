package org.iamassay.history;

import java.util.List;
import java.util.Set;
import org.iamassay.model.Moment;

/**
 * What the two slots of access keys, or of signing certificates, of one principal hold (history section 2.3).
 *
 * @param held what is there and dated
 * @param isUnknown whether a slot holds what cannot be told, or nothing
 * @param hinted creation times in such slots, as written: who has one of them need not be new later
 */
record TwoSlots(List<Dated> held, boolean isUnknown, Set<Moment> hinted) {

    /** No slot holds anything. */
    static final TwoSlots NONE = new TwoSlots(List.of(), false, Set.of());

    /** AWS allows no more. */
    static final int MOST = 2;

    TwoSlots {
        held = List.copyOf(held);
        hinted = Set.copyOf(hinted);
    }

    /** Whether there was room for no other one. */
    boolean isFull() {
        return held.size() == MOST;
    }
}
