package org.iamassay.report.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Cadence;
import org.iamassay.history.trend.Hole;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.trend.Columns.Slot;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;

/** What all figures of one account are made with: its gaps, its footer, its points as dots and slots. */
final class FigureBase {

    private final AccountTrend account;
    private final TrendBasis basis;

    FigureBase(AccountTrend account, TrendBasis basis) {
        this.account = account;
        this.basis = basis;
    }

    AccountTrend account() {
        return account;
    }

    List<Telling> sides() {
        return Telling.of(account, basis);
    }

    Telling reported() {
        return Telling.reported(account);
    }

    Caption caption(String id, String title, String description, String unit) {
        return new Caption(id, title, description, unit, footer(), basis.texts());
    }

    /** For a figure of one line. */
    Caption caption(Telling side, String id, String title, String description, String unit) {
        return caption(id + "-" + side.id(), title + side.mark(), description + " " + capital(side.name()) + ".", unit);
    }

    private String footer() {
        List<Shot> shots = Shot.of(account);
        String when = shots.isEmpty()
                ? "no snapshot"
                : "as of " + Words.date(shots.get(shots.size() - 1).asOf());
        return "Account " + account.account().value() + ", " + when + ", "
                + Words.count(shots.size(), "snapshot", "snapshots") + "; Assay " + basis.version();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    List<Gap> gaps() {
        return account.cadence().gaps().stream().map(FigureBase::gap).toList();
    }

    private static Gap gap(Cadence.Gap gap) {
        return new Gap(gap.from(), gap.to(), "no report for " + days(gap) + " days");
    }

    private static String days(Cadence.Gap gap) {
        return Long.toString(Math.round(gap.days().doubleValue()));
    }

    /** A line of one number of every point, with its holes. */
    Line line(String name, Tone tone, boolean labelled, Telling side, ToDoubleFunction<TrendPoint> number) {
        return dots(
                name,
                tone,
                labelled,
                side,
                (TrendPoint point) -> Dot.of(
                        point.asOf(),
                        number.applyAsDouble(point),
                        point.gapBefore(),
                        note(name, point, number.applyAsDouble(point))));
    }

    private static String note(String name, TrendPoint point, double value) {
        return Words.day(point.asOf()) + ", " + name + ": " + (Double.isNaN(value) ? "no value" : Words.number(value));
    }

    Line dots(String name, Tone tone, boolean labelled, Telling side, Dots dots) {
        List<Dot> all = new ArrayList<>(side.points().stream().map(dots::of).toList());
        for (Hole hole : side.line().holes()) {
            String note = Words.day(hole.asOf()) + ", " + name + ": no evidence stored to judge again";
            all.add(Dot.of(hole.asOf(), Double.NaN, true, note));
        }
        all.sort(Comparator.comparing(Dot::at));
        return new Line(name, tone, labelled, all);
    }

    /** One slot per snapshot, those without a value on the line too, so that both lines stand on one axis. */
    List<Slot> slots() {
        return shots().stream()
                .map(shot -> new Slot(Words.date(shot.asOf()), gapBefore(shot.asOf()), ""))
                .toList();
    }

    /** One number per snapshot; NaN where the line has no point. */
    List<Double> values(Telling side, ToDoubleFunction<TrendPoint> number) {
        return shots().stream()
                .map(shot -> side.tone() == Tone.REPORTED ? shot.reported() : shot.restated())
                .map(point -> point.map(number::applyAsDouble).orElse(Double.NaN))
                .toList();
    }

    List<Shot> shots() {
        return Shot.of(account);
    }

    /** The words of the gap that ends at this time. */
    String gapBefore(Instant asOf) {
        return account.cadence().gaps().stream()
                .filter(gap -> gap.to().equals(asOf))
                .findFirst()
                .map(gap -> "no report for " + days(gap) + " days")
                .orElse("");
    }

    static double first(Line line) {
        return line.dots().stream()
                .mapToDouble(Dot::value)
                .filter(value -> !Double.isNaN(value))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The number of the newest dot, be it a hole. */
    static double last(Line line) {
        List<Dot> dots = line.dots();
        return dots.isEmpty() ? Double.NaN : dots.get(dots.size() - 1).value();
    }

    /** What became of a line, in words. */
    static String moved(String what, Line line, String unit) {
        double last = last(line);
        return line.dots().size() < 2
                ? Words.moved(what, Double.NaN, last, unit)
                : Words.moved(what, first(line), last, unit);
    }

    /** Makes a dot of a point. */
    interface Dots {
        Dot of(TrendPoint point);
    }
}
