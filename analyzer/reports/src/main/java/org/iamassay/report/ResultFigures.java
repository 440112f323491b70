package org.iamassay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.report.Figure.Kind;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;
import org.iamassay.score.Score.AreaScore;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** Figures of score, outcomes and tiers. */
final class ResultFigures {

    private static final List<Meaning> TIER_MEANINGS =
            List.of(Meaning.WORST, Meaning.BAD, Meaning.GOOD, Meaning.BEST, Meaning.NOT_ASSESSED);

    private final Basis basis;

    ResultFigures(Basis basis) {
        this.basis = basis;
    }

    Figure scoreByArea() {
        return byArea("score-by-area", Kind.BARS);
    }

    Figure scoreByAreaRadar() {
        return byArea("score-by-area-radar", Kind.RADAR);
    }

    /** Areas with a weight; an area of which nothing was seen has no number. */
    private Figure byArea(String id, Kind kind) {
        List<AreaScore> areas = basis.assessment().score().areas().stream()
                .filter(a -> basis.assessment().checks().stream()
                        .anyMatch(c ->
                                c.run().info().area() == a.area() && c.weight().signum() > 0))
                .toList();
        List<Double> scores = areas.stream().map(a -> number(a.value())).toList();
        Figure figure = figure(
                id,
                kind,
                areas.stream().map(a -> basis.checks().title(a.area())).toList(),
                List.of(new Series(basis.text("series.score"), Meaning.NEUTRAL, scores)));
        return figure.ofHundred();
    }

    Figure outcomesBySeverity() {
        List<Severity> severities = List.of(Severity.values());
        List<Series> series = List.of(
                outcomes("pass", Meaning.PASS, Verdict.PASS),
                outcomes("fail", Meaning.FAIL, Verdict.FAIL),
                outcomes("not-assessed-or-error", Meaning.NOT_ASSESSED, Verdict.NOT_ASSESSED, Verdict.ERROR),
                outcomes("not-applicable", Meaning.NOT_APPLICABLE, Verdict.NOT_APPLICABLE));
        return figure(
                "outcomes-by-severity",
                Kind.STACKED_BARS,
                severities.stream().map(s -> basis.text("severity." + s.word())).toList(),
                series);
    }

    private Series outcomes(String name, Meaning meaning, Verdict... states) {
        List<Verdict> wanted = Arrays.asList(states);
        ToDoubleFunction<Severity> count = severity -> basis.assessment().checks().stream()
                .map(CheckResult::run)
                .filter(r -> r.severity() == severity && wanted.contains(r.state()))
                .count();
        List<Double> values =
                Arrays.stream(Severity.values()).map(count::applyAsDouble).toList();
        return new Series(basis.text("series." + name), meaning, values);
    }

    Figure tiers() {
        List<Series> slices = new ArrayList<>();
        int place = 0;
        for (Tier tier : Tier.values()) {
            double number = basis.assessment().tier().principals().getOrDefault(tier, 0);
            slices.add(new Series(basis.text("tier-name." + tier.word()), TIER_MEANINGS.get(place++), List.of(number)));
        }
        return figure("tiers", Kind.RING, List.of(basis.text("category.principals")), slices);
    }

    private Figure figure(String id, Kind kind, List<String> categories, List<Series> series) {
        return figure(basis.texts(), id, kind, categories, series);
    }

    /** A figure whose title, description and unit are texts. */
    static Figure figure(Texts texts, String id, Kind kind, List<String> categories, List<Series> series) {
        List<String> parts = texts.parts("figure." + id);
        boolean ofHundred =
                Figure.isOfHundred(Texts.english().parts("figure." + id).get(2));
        Figure counts = new Figure(
                id, parts.get(0), parts.get(1), kind, parts.get(2), categories, series, Double.NaN, "", texts);
        return ofHundred ? counts.ofHundred() : counts;
    }

    private static Double number(@Nullable BigDecimal value) {
        return value == null ? Double.NaN : value.doubleValue();
    }
}
