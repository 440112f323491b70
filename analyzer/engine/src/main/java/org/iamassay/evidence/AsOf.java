package org.iamassay.evidence;

import java.time.Instant;
import org.iamassay.model.AsOfSource;

/** The moment a report speaks of, and what told it. */
record AsOf(Instant at, AsOfSource source) {

    /** The better source of the same moment. */
    static AsOfSource better(AsOfSource one, AsOfSource other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
