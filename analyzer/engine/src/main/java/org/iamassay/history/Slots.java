package org.iamassay.history;

import java.util.List;

/**
 * What the two slots of access keys, or of signing certificates, of one principal hold (history section 2.3).
 *
 * @param held what is there and dated
 * @param isUnknown whether a slot holds what cannot be told, or nothing
 */
record Slots(List<Dated> held, boolean isUnknown) {

    /** No slot holds anything. */
    static final Slots NONE = new Slots(List.of(), false);

    /** AWS allows no more. */
    static final int MOST = 2;

    Slots {
        held = List.copyOf(held);
    }

    /** Whether there was room for no other one. */
    boolean isFull() {
        return held.size() == MOST;
    }
}
