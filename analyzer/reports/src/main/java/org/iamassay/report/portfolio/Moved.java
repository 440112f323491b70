package org.iamassay.report.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import org.iamassay.history.Comparison;
import org.iamassay.history.State;
import org.jspecify.annotations.Nullable;

/**
 * How an account moved since its baseline.
 *
 * @param before score as it was reported then; null when there was none
 * @param points score now less the score then, as both are shown; null when either has none
 */
public record Moved(
        Instant since,
        @Nullable BigDecimal before,
        @Nullable BigDecimal points,
        int added,
        int regressed,
        int resolved,
        int removed) {

    static Moved of(Comparison comparison) {
        @Nullable BigDecimal before = comparison.reportedBefore().headline().value();
        @Nullable BigDecimal after = comparison.reportedAfter().headline().value();
        return new Moved(
                comparison.before().asOf(),
                before,
                before == null || after == null ? null : after.subtract(before),
                comparison.in(State.NEW).size(),
                comparison.in(State.REGRESSED).size(),
                comparison.in(State.RESOLVED).size(),
                comparison.in(State.REMOVED).size());
    }
}
