package org.iamassay.frame;

import java.time.Instant;
import org.iamassay.model.Snapshot;

/** What every row of evidence begins with: the account and the moment. */
public record Stamp(String account, Instant asOf) {

    /** The stamp of a snapshot. */
    public static Stamp of(Snapshot snapshot) {
        return new Stamp(snapshot.account().value(), snapshot.asOf());
    }
}
