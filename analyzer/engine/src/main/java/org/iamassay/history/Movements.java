package org.iamassay.history;

import java.util.Set;

/** Placeholder until movements are merged. */
final class Movements {

    private Movements() {}

    static Movement of(ComparedSide before, ComparedSide after, Identities identities, Set<String> limits) {
        return Movement.UNKNOWN;
    }
}
