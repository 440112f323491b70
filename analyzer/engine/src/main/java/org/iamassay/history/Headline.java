package org.iamassay.history;

import java.math.BigDecimal;
import org.iamassay.score.Score;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a side that a trend shows, rounded as checklist section 8.1 says.
 *
 * @param exact {@code n/d} in lowest terms; null when there is no score
 */
public record Headline(
        @Nullable BigDecimal value,
        @Nullable String exact,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal coverage,
        @Nullable String grade) {

    static Headline of(Score score) {
        return new Headline(score.value(), score.exact(), score.low(), score.high(), score.coverage(), score.grade());
    }
}
