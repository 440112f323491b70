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
        List<Figure> figures = new ArrayList<>(List.of(
                bars(), grouped(), stacked(), radar(), ring(), heatMap(), matrix(), calendar(), crowded(), japanese()));
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

    static Figure matrix() {
        String names = LONG_NAME + "\n" + LONG_NAME + "\nbob\n+ 4997";
        return new Figure(
                "toxic-combinations",
                "5,000 of 5,000 principals are administrators",
                "Matrix.",
                Kind.HEAT_MAP,
                "principals",
                List.of("admin", "can escalate", "privileged", "standard", "none", "not known"),
                List.of(
                        new Series(
                                "console password without MFA",
                                Meaning.NEUTRAL,
                                List.of(5000.0, 0.0, 1.0, 3.0, 0.0, 12.0),
                                List.of(names, "", "alice", "a\nb\nc", "", "鍵\n利用者")),
                        new Series(LONG_NAME, Meaning.NEUTRAL, List.of(0.0, 0.0, 0.0, 0.0, 0.0, 1.0))));
    }

    static Figure calendar() {
        List<Double> counts = List.of(1.0, 0.0, 12.0, 5000.0, 0.0, 0.0, 3.0, 0.0, 0.0, 0.0, 0.0, 7.0);
        return new Figure(
                "key-calendar",
                "4 of 5,028 active access keys are past their 90 days",
                "Calendar.",
                Kind.HEAT_MAP,
                "keys",
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "12月"),
                List.of(
                        new Series("Made in 2026", Meaning.NEUTRAL, counts),
                        new Series("Overdue since before 2023", Meaning.FAIL, counts)));
    }

    /** Sixty marks, most of them at the same height. */
    static Figure crowded() {
        List<String> names = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add("IAM-" + i + " " + (i % 7 == 0 ? LONG_NAME : "Rollen mit Zugriff von außen verlangen eine ID"));
            places.add(1.0 + i % 3);
            words.add(List.of("gering", "mittel", "hoch").get(i % 3));
            heights.add(i < 40 ? 0.1 : 5.0 + i % 4);
        }
        return new Figure(
                "quick-wins",
                "Most gain for the effort",
                "Marks.",
                Kind.PLACES,
                "points",
                names,
                List.of(
                        new Series("Aufwand", Meaning.NEUTRAL, places, words),
                        new Series("Gewinn", Meaning.NEUTRAL, heights)));
    }

    static Figure japanese() {
        return new Figure(
                        "japanese",
                        "有効なアクセスキー12個のうち7個が90日を超えています。最も古い鍵は2019年3月に作成されたものです。",
                        "棒グラフ。",
                        Kind.BARS,
                        "個",
                        List.of("30日以内", "コンソールのパスワードを持つが多要素認証を設定していない利用者（管理者を含む）", "不明"),
                        List.of(new Series("有効なキー", Meaning.NEUTRAL, List.of(4.0, 3.0, 17.0))))
                .from("単位：個。出典：credential-report.csv ほか3件。2026-09-30 06:00 UTC 時点。");
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
        List<Series> series = kind == Kind.PLACES
                ? List.of(
                        new Series("<b>", Meaning.NEUTRAL, List.of(1.0, 2.0, 3.0), List.of("<i>", LONG_NAME, "")),
                        new Series(LONG_NAME, Meaning.NEUTRAL, List.of(20.0, 2.5, Double.NaN)))
                : List.of(
                        new Series(LONG_NAME, Meaning.FAIL, List.of(1.0, 20.0, 3.0)),
                        new Series("<root_account>", Meaning.FAIL, List.of(100000.0, 2.5, Double.NaN)),
                        new Series("", Meaning.FAIL, List.of(4.0, 2.0, 3.0)));
        return new Figure(
                "hostile-" + kind,
                "<script>alert(1)</script> & \"" + LONG_NAME,
                "</desc><script>alert(1)</script>",
                kind,
                "<b>users</b>",
                List.of("<root_account>", LONG_NAME, "=cmd()|' /C calc'!A0"),
                series);
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
