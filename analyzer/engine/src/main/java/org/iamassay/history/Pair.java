package org.iamassay.history;

import java.util.Optional;

/**
 * A principal as two sides show it: on both, or on one of them.
 *
 * @param before how the first side shows it
 * @param after how the second side shows it
 */
public record Pair(Relation relation, Optional<SidePrincipal> before, Optional<SidePrincipal> after) {

    /** What the two sides tell of a principal. */
    public enum Relation {
        SAME,
        /** The same id under another ARN. */
        MOVED,
        /** On the second side alone, and its absence from the first is a fact. */
        ADDED,
        /** On the first side alone, and its absence from the second is a fact. */
        DELETED,
        /** One ARN, two principals. */
        RE_CREATED,
        /** On one side alone, and whether it was on the other cannot be told. */
        UNTOLD
    }

    /** Whether it is one principal on both sides. */
    public boolean isSame() {
        return relation == Relation.SAME || relation == Relation.MOVED;
    }

    /** The principal on the second side, else on the first. */
    public SidePrincipal shown() {
        return after.or(() -> before).orElseThrow();
    }
}
