package org.iamassay.report.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Tool;
import org.iamassay.check.Area;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.history.Comparison;
import org.iamassay.model.AccountAlias;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio keeps of one account; its findings are not among it.
 *
 * @param alias empty when not known
 * @param score null when nothing was assessed or too little was seen
 * @param areas score of each area that has a weight; no entry where nothing was seen
 * @param tiers counted principals by tier
 * @param checks every check of the profile
 * @param people users taken for persons
 * @param moved since a baseline, if one was given
 */
public record AccountRow(
        String account,
        String alias,
        Instant asOf,
        String asOfSource,
        Tool tool,
        @Nullable BigDecimal score,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal coverage,
        String grade,
        List<String> criticalGaps,
        Map<Area, BigDecimal> areas,
        Tier tier,
        Map<Tier, Integer> tiers,
        List<CheckRow> checks,
        List<PersonRow> people,
        Optional<Moved> moved,
        ReportPlace place) {

    public AccountRow {
        criticalGaps = List.copyOf(criticalGaps);
        areas = new LinkedHashMap<>(areas);
        tiers = new EnumMap<>(tiers);
        checks = List.copyOf(checks);
        people = List.copyOf(people);
    }

    /** The row of an assessment. */
    public static AccountRow of(Assessment assessment, Optional<Comparison> comparison, ReportPlace place) {
        Score score = assessment.score();
        Map<Area, BigDecimal> areas = new LinkedHashMap<>();
        score.areas().forEach(area -> {
            if (area.value() != null) {
                areas.put(area.area(), area.value());
            }
        });
        return new AccountRow(
                assessment.snapshot().account().value(),
                assessment
                        .snapshot()
                        .dumps()
                        .first(AccountAlias.class)
                        .map(AccountAlias::alias)
                        .orElse(""),
                assessment.snapshot().asOf(),
                assessment.snapshot().asOfSource().word(),
                assessment.tool(),
                score.value(),
                score.low(),
                score.high(),
                score.coverage(),
                score.grade() == null ? "" : score.grade(),
                score.criticalGaps(),
                areas,
                assessment.tier().account(),
                assessment.tier().principals(),
                assessment.checks().stream().map(CheckRow::of).toList(),
                assessment.principals().stream()
                        .filter(PersonRow::isPerson)
                        .map(PersonRow::of)
                        .toList(),
                comparison.map(Moved::of),
                place);
    }

    /** Checks in a state. */
    public int in(Verdict state) {
        return Math.toIntExact(
                checks.stream().filter(check -> check.state() == state).count());
    }

    /** Failing checks of a severity. */
    public int failing(Severity severity) {
        return Math.toIntExact(checks.stream()
                .filter(check -> check.state() == Verdict.FAIL && check.severity() == severity)
                .count());
    }

    /** Failing subjects of all checks. */
    public int failures() {
        return checks.stream().mapToInt(CheckRow::failed).sum();
    }
}
