package org.iamassay.score;

import java.math.BigDecimal;
import java.util.List;
import org.iamassay.check.Area;
import org.jspecify.annotations.Nullable;

/**
 * The score of an account, rounded as checklist section 8.1 says; computed in exact fractions.
 *
 * @param value 0 to 100, floored to one decimal; null when nothing was assessed or coverage is under the floor
 * @param exact {@code n/d} in lowest terms; null with {@code value}
 * @param low if everything unseen failed, floored to one decimal; null when no check has weight
 * @param high if everything unseen passed, rounded up to one decimal; null when no check has weight
 * @param coverage seen share of the weight, floored to two decimals; null when no check has weight
 * @param grade letter A to F, or null with {@code value}
 * @param cappedBy checks whose cap lowered the letter, in checklist order
 * @param residual with accepted risks taken out, floored to one decimal; null with {@code value}
 * @param criticalGaps failing critical checks, in checklist order
 */
public record Score(
        @Nullable BigDecimal value,
        @Nullable String exact,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal coverage,
        @Nullable String grade,
        List<String> cappedBy,
        @Nullable BigDecimal residual,
        List<String> criticalGaps,
        List<Subscore> subscores,
        List<AreaScore> areas) {

    public Score {
        cappedBy = List.copyOf(cappedBy);
        criticalGaps = List.copyOf(criticalGaps);
        subscores = List.copyOf(subscores);
        areas = List.copyOf(areas);
    }

    /** The same score over a part of the checklist. */
    public record Subscore(
            String id,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal coverage,
            @Nullable String grade) {}

    /** The score of one area, without a floor; value null when nothing with weight was seen there. */
    public record AreaScore(
            Area area, @Nullable BigDecimal value, @Nullable BigDecimal coverage) {}
}
