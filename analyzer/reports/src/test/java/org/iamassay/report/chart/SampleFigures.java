package org.iamassay.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Kind;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;

/** Figures of every kind, with long names, gaps and nothing at all. */
final class SampleFigures {

    static final String LONG_NAME =
            "a-name-without-any-blank-that-is-far-longer-than-a-label-could-ever-be-in-one-line-0123456789";

    private SampleFigures() {}

    static List<Figure> all() {
        List<Figure> figures = new ArrayList<>(List.of(bars(), grouped(), stacked(), radar(), ring(), heatMap()));
        for (Kind kind : Kind.values()) {
            figures.add(empty(kind));
            figures.add(hostile(kind));
        }
        return figures;
    }

    static Figure bars() {
        return new Figure(
                "score-by-area",
                "Score by area",
                "Score of each area from 0 to 100.",
                Kind.BARS,
                "points of 100",
                areas(),
                List.of(new Series("Score", Meaning.NEUTRAL, scores(0))));
    }

    static Figure grouped() {
        return new Figure(
                "key-age",
                "Age of active access keys",
                "Number of active keys by age.",
                Kind.BARS,
                "active keys",
                List.of("up to 90 days", "91 to 180 days", "over a year", "unknown"),
                List.of(
                        new Series("before", Meaning.NEUTRAL, List.of(4.0, 3.0, 17.0, 0.0)),
                        new Series("after", Meaning.NEUTRAL, List.of(11.0, 2.0, 1.0, 1.0))));
    }

    static Figure stacked() {
        return new Figure(
                "outcomes-by-severity",
                "Outcomes by severity",
                "Checks by severity and state.",
                Kind.STACKED_BARS,
                "checks",
                List.of("critical", "high", "medium", "low", "info"),
                List.of(
                        new Series("Pass", Meaning.PASS, List.of(1.0, 6.0, 11.0, 7.0, 0.0)),
                        new Series("Fail", Meaning.FAIL, List.of(3.0, 5.0, 9.0, 1.0, Double.NaN)),
                        new Series("Not assessed", Meaning.NOT_ASSESSED, List.of(0.0, 12.0, 22.0, 6.0, 2.0)),
                        new Series("Not applicable", Meaning.NOT_APPLICABLE, List.of(1.0, 1.0, 3.0, 2.0, Double.NaN))));
    }

    static Figure radar() {
        return new Figure(
                "score-by-area-radar",
                "Score by area",
                "Score of each area as a web.",
                Kind.RADAR,
                "points of 100",
                areas(),
                List.of(new Series("Score", Meaning.NEUTRAL, scores(0))));
    }

    static Figure ring() {
        return new Figure(
                "tiers",
                "Principals by tier",
                "Number of principals on each tier.",
                Kind.RING,
                "principals",
                List.of("Principals"),
                List.of(
                        new Series("Not recommended", Meaning.WORST, List.of(3.0)),
                        new Series("Acceptable", Meaning.BAD, List.of(9.0)),
                        new Series("Good", Meaning.GOOD, List.of(41.0)),
                        new Series("Best", Meaning.BEST, List.of(12.0)),
                        new Series("Not assessable", Meaning.NOT_ASSESSED, List.of(2.0))));
    }

    static Figure heatMap() {
        return new Figure(
                "portfolio",
                "Score by account and area",
                "Score of every account in every area.",
                Kind.HEAT_MAP,
                "points of 100",
                List.of(
                        "Root user",
                        "Multi-factor authentication",
                        "Access keys",
                        "Policy structure and upkeep",
                        "Quality of the evidence"),
                List.of(
                        new Series("111122223333", Meaning.NEUTRAL, List.of(0.0, 50.0, 72.3, Double.NaN, 100.0)),
                        new Series("444455556666", Meaning.NEUTRAL, List.of(100.0, 91.2, 34.0, Double.NaN, 88.8))));
    }

    static Figure empty(Kind kind) {
        return new Figure(
                "empty-" + kind,
                "Nothing",
                "Nothing was seen.",
                kind,
                "users",
                List.of("a", "b"),
                List.of(new Series("s", Meaning.PASS, List.of(Double.NaN, Double.NaN))));
    }

    static Figure hostile(Kind kind) {
        return new Figure(
                "hostile-" + kind,
                "<script>alert(1)</script> & \"" + LONG_NAME,
                "</desc><script>alert(1)</script>",
                kind,
                "<b>users</b>",
                List.of("<root_account>", LONG_NAME, "=cmd()|' /C calc'!A0"),
                List.of(
                        new Series(LONG_NAME, Meaning.FAIL, List.of(1.0, 20.0, 3.0)),
                        new Series("<root_account>", Meaning.FAIL, List.of(100000.0, 2.5, Double.NaN)),
                        new Series("", Meaning.FAIL, List.of(4.0, 2.0, 3.0))));
    }

    private static List<String> areas() {
        return Arrays.stream(Area.values()).map(Area::title).toList();
    }

    private static List<Double> scores(int shift) {
        List<Double> scores = new ArrayList<>(Arrays.asList(
                0.0,
                62.5,
                50.0,
                Double.NaN,
                71.4,
                88.8,
                100.0,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                33.3,
                95.0));
        Collections.rotate(scores, shift);
        return scores;
    }
}
