package org.iamassay.cli;

import java.util.Optional;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.Comparer;
import org.iamassay.history.Movement;
import org.iamassay.history.trend.Mover;
import org.jspecify.annotations.Nullable;

/** Tells movements, and the same again at once: where nothing was restated both lines of a trend ask the same. */
final class RememberedMover implements Mover {

    private @Nullable ComparedSide before;
    private @Nullable ComparedSide after;
    private Optional<Movement> last = Optional.empty();

    @Override
    public Optional<Movement> between(ComparedSide one, ComparedSide other) {
        if (!isSame(before, one) || !isSame(after, other)) {
            before = one;
            after = other;
            last = Optional.of(Comparer.movement(one, other));
        }
        return last;
    }

    /** Sides are large: only the very same ones are the same. */
    @SuppressWarnings("ReferenceEquality") // comparing a hundred thousand verdicts costs more than it saves
    private static boolean isSame(@Nullable ComparedSide known, ComparedSide asked) {
        return known != null && known.shown() == asked.shown() && known.reported() == asked.reported();
    }
}
