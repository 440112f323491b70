package org.iamassay.history.trend;

import java.util.Optional;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.Movement;

/** Tells how the score moved from one snapshot to the next, and why. */
@FunctionalInterface
public interface Mover {

    /** Tells nothing. */
    Mover NONE = (before, after) -> Optional.empty();

    /** The movement between two neighbours of one line. */
    Optional<Movement> between(ComparedSide before, ComparedSide after);
}
