package org.iamassay.report.trend;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.history.Headline;
import org.iamassay.history.Movement;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;
import org.iamassay.report.trend.TimeLines.Scale;
import org.iamassay.report.trend.Waterfall.Part;
import org.iamassay.report.trend.Waterfall.Step;
import org.iamassay.score.Tier;

/** Score, coverage, tier and movement of one account over time. */
final class ScoreFigures {

    private static final String POINTS = "Points of 100";
    private static final List<Part> PARTS = List.of(
            new Part("what people did", Tone.REAL),
            new Part("came or went", Tone.POPULATION),
            new Part("other rules", Tone.RULES),
            new Part("more or less evidence", Tone.EVIDENCE));
    private static final List<Tier> TIERS =
            List.of(Tier.NOT_ASSESSABLE, Tier.NOT_RECOMMENDED, Tier.ACCEPTABLE, Tier.GOOD, Tier.BEST);

    private final FigureBase base;

    ScoreFigures(FigureBase base) {
        this.base = base;
    }

    TimeLines score() {
        List<Line> lines = base.sides().stream().map(this::scoreLine).toList();
        String title = FigureBase.moved("Score", lines.get(0), "");
        return new TimeLines(
                base.caption(
                        "score",
                        title,
                        "The score over time with its interval, the band from the lowest to the highest it could be. "
                                + "The lines as reported and restated are never joined; where nobody reported there is a gap.",
                        POINTS),
                Scale.HUNDRED,
                true,
                lines,
                base.gaps(),
                "");
    }

    private Line scoreLine(Telling side) {
        return base.dots(side.name(), side.tone(), true, side, (TrendPoint point) -> scoreDot(side, point));
    }

    private static Dot scoreDot(Telling side, TrendPoint point) {
        Headline headline = point.headline();
        String value = headline.value() == null
                ? "no score, too little was seen"
                : headline.value().toPlainString() + " (" + headline.grade() + "), " + Words.number(headline.low())
                        + " to " + Words.number(headline.high());
        return new Dot(
                point.asOf(),
                Words.value(headline.value()),
                Words.value(headline.low()),
                Words.value(headline.high()),
                point.gapBefore(),
                false,
                Words.day(point.asOf()) + ", " + side.word() + ": " + value);
    }

    TimeLines coverage() {
        List<Line> lines = base.sides().stream()
                .map(side -> base.line(
                        side.name(),
                        side.tone(),
                        true,
                        side,
                        (TrendPoint point) -> 100 * Words.value(point.headline().coverage())))
                .toList();
        return new TimeLines(
                base.caption(
                        "coverage",
                        FigureBase.moved("Coverage", lines.get(0), " %"),
                        "The share of the weight of all checks that was seen.",
                        "Percent of the weight"),
                Scale.HUNDRED,
                false,
                lines,
                base.gaps(),
                "");
    }

    TimeLines tier() {
        List<Line> lines = base.sides().stream()
                .map(side ->
                        base.dots(side.name(), side.tone(), false, side, (TrendPoint point) -> tierDot(side, point)))
                .toList();
        return new TimeLines(
                base.caption("tier", tierTitle(), "The tier of the account at each snapshot.", "Tier"),
                Scale.of(TIERS.stream()
                        .map(tier -> tier.word().replace('-', ' '))
                        .toList()),
                false,
                lines,
                base.gaps(),
                "");
    }

    private static Dot tierDot(Telling side, TrendPoint point) {
        double step = rank(point);
        String note = Words.day(point.asOf()) + ", " + side.word() + ": "
                + point.tier().replace('-', ' ');
        return Dot.of(point.asOf(), step, point.gapBefore(), note);
    }

    private static double rank(TrendPoint point) {
        for (int i = 0; i < TIERS.size(); i++) {
            if (TIERS.get(i).word().equals(point.tier())) {
                return i;
            }
        }
        return Double.NaN;
    }

    private String tierTitle() {
        List<TrendPoint> points = base.reported().points();
        if (points.isEmpty()) {
            return "Tier: no value";
        }
        String first = points.get(0).tier().replace('-', ' ');
        String last = points.get(points.size() - 1).tier().replace('-', ' ');
        return first.equals(last) ? "Tier: " + last + ", as at first" : "Tier moved from " + first + " to " + last;
    }

    Waterfall movement(Telling side) {
        List<TrendPoint> points = side.points();
        List<Step> steps = Stream.iterate(1, i -> i < points.size(), i -> i + 1)
                .map(i -> step(points.get(i - 1), points.get(i)))
                .toList();
        return new Waterfall(
                base.caption(
                        side,
                        "movement",
                        movementTitle(points),
                        "The movement of the score from each snapshot to the next, as bars that begin at the score before"
                                + " and end at the score after, one for each part.",
                        POINTS),
                PARTS,
                steps);
    }

    private Step step(TrendPoint before, TrendPoint after) {
        Movement moved = after.movement().orElse(Movement.UNKNOWN);
        List<Double> moves = moved.isKnown()
                ? Stream.of(moved.real(), moved.population(), moved.rules(), moved.evidence())
                        .map(Words::value)
                        .toList()
                : List.of();
        return new Step(
                Words.date(after.asOf()),
                base.gapBefore(after.asOf()),
                Words.value(before.headline().value()),
                Words.value(after.headline().value()),
                moves);
    }

    private static String movementTitle(List<TrendPoint> points) {
        double real = 0;
        double other = 0;
        boolean any = false;
        for (TrendPoint point : points) {
            Movement moved = point.movement().orElse(Movement.UNKNOWN);
            if (moved.isKnown()) {
                any = true;
                real += Words.value(moved.real());
                other += Words.value(moved.total()) - Words.value(moved.real());
            }
        }
        return any
                ? "What people did moved the score by " + Words.signed(real) + " points, all else by "
                        + Words.signed(other)
                : "Movement of the score: not known";
    }
}
