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

    /** The same with the ids of a list, where creation and status tell which key is which. */
    TwoSlots named(List<DumpedCredentials.Key> keys) {
        if (keys.isEmpty()) {
            return this;
        }
        return new TwoSlots(held.stream().map(one -> named(one, keys)).toList(), isUnknown, hinted);
    }

    private Dated named(Dated one, List<DumpedCredentials.Key> keys) {
        List<String> ids = keys.stream()
                .filter(key -> key.active() == one.active()
                        && key.created().getEpochSecond() == one.created().epochSecond())
                .map(DumpedCredentials.Key::id)
                .toList();
        long alike = held.stream()
                .filter(other ->
                        other.active() == one.active() && other.created().equals(one.created()))
                .count();
        return ids.size() == 1 && alike == 1 ? one.named(ids.get(0)) : one;
    }

    /** Whether there was room for no other one. */
    boolean isFull() {
        return held.size() == MOST;
    }
}
