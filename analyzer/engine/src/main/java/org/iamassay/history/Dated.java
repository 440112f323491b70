package org.iamassay.history;

import java.util.Comparator;
import org.iamassay.model.Moment;

/**
 * An access key or signing certificate whose creation is known.
 *
 * @param used last use; never known of a certificate
 * @param id id of an access key that was made in one second with another one, if a list tells which is which; else empty
 */
record Dated(int slot, Moment created, boolean active, Moment used, String id) {

    /** Oldest first; slots have no order, they only make the result the same each time. */
    static final Comparator<Dated> OLDEST_FIRST =
            Comparator.comparingLong((Dated one) -> one.created().epochSecond()).thenComparingInt(Dated::slot);

    /** The same with an id. */
    Dated named(String other) {
        return new Dated(slot, created, active, used, other);
    }

    /** Its creation as the outputs write it. */
    String key() {
        return created.text();
    }
}
