package org.iamassay.evidence;

import java.time.Instant;
import java.util.Set;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;

/**
 * What is known of a snapshot whose files are read again: all of them belong to it, and what was absent then is absent
 * still.
 */
public record KnownSnapshot(AccountId account, Instant asOf, AsOfSource source, Set<AbsentPath> absent) {

    public KnownSnapshot {
        absent = Set.copyOf(absent);
    }

    AsOf time() {
        return new AsOf(asOf, source);
    }
}
