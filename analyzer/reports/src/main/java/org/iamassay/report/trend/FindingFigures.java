package org.iamassay.report.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.history.trend.Age;
import org.iamassay.history.trend.BurnDown;
import org.iamassay.history.trend.Regression;
import org.iamassay.history.trend.Remediation;
import org.iamassay.history.trend.Span;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.trend.Columns.Stack;
import org.iamassay.report.trend.RangeBars.Bar;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;
import org.iamassay.report.trend.TimeLines.Scale;
import org.jspecify.annotations.Nullable;

/** Findings of one account over time: how many, how old, how long, and which came back. */
final class FindingFigures {

    private static final String FINDINGS = "Findings";
    private static final int MOST_BARS = 15;

    private final FigureBase base;

    FindingFigures(FigureBase base) {
        this.base = base;
    }

    Columns open(Telling side) {
        List<Stack> stacks = Arrays.stream(Severity.values())
                .map(severity -> stack(
                        severity.word(),
                        Tone.valueOf(severity.name()),
                        false,
                        side,
                        point -> point.burnDown().of(severity).open()))
                .filter(stack ->
                        stack.tone() != Tone.INFO || stack.values().stream().anyMatch(value -> value > 0))
                .toList();
        return new Columns(
                base.caption(
                        side,
                        "burn-down",
                        changed(
                                "Open findings",
                                side,
                                point -> point.burnDown().total().open()),
                        "Failing findings at each snapshot, by severity, accepted ones included.",
                        FINDINGS),
                base.slots(),
                stacks,
                true);
    }

    Columns flow(Telling side) {
        List<Stack> stacks = List.of(
                stack("opened", Tone.OPENED, false, side, flow(BurnDown.Flow::opened)),
                stack("seen again", Tone.UNSEEN, false, side, flow(BurnDown.Flow::seenAgain)),
                stack("resolved", Tone.RESOLVED, true, side, flow(BurnDown.Flow::resolved)),
                stack("removed with its subject", Tone.REMOVED, true, side, flow(BurnDown.Flow::removed)),
                stack("no longer seen", Tone.QUIET, true, side, flow(BurnDown.Flow::unseen)));
        double opened = sum(stacks.get(0));
        double resolved = sum(stacks.get(2));
        double removed = sum(stacks.get(3));
        String title = Words.number(opened) + " findings opened, " + Words.number(resolved) + " were resolved, "
                + Words.number(removed) + " removed";
        return new Columns(
                base.caption(
                        side,
                        "opened-and-closed",
                        title,
                        "Findings that opened since the snapshot before stand above the axis, those that closed below;"
                                + " removed ones, whose subject is gone, apart from resolved ones.",
                        FINDINGS),
                base.slots(),
                stacks,
                false);
    }

    private static ToDoubleFunction<TrendPoint> flow(ToDoubleFunction<BurnDown.Flow> part) {
        return point -> point.burnDown().total().flow().map(part::applyAsDouble).orElse(Double.NaN);
    }

    private Stack stack(String name, Tone tone, boolean below, Telling side, ToDoubleFunction<TrendPoint> number) {
        return new Stack(name, tone, below, base.values(side, number));
    }

    private static double sum(Stack stack) {
        return stack.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private static String changed(String what, Telling side, ToDoubleFunction<TrendPoint> number) {
        List<TrendPoint> points = side.points();
        if (points.isEmpty()) {
            return what + ": no value";
        }
        double last = number.applyAsDouble(points.get(points.size() - 1));
        return Words.moved(what, points.size() < 2 ? Double.NaN : number.applyAsDouble(points.get(0)), last, "");
    }

    /** Which findings came back, and how often. */
    RangeBars regressions(Telling side) {
        Map<String, Regression> newest = new LinkedHashMap<>();
        side.line()
                .regressions()
                .forEach(back -> newest.put(back.check() + "\n" + back.subject().key(), back));
        List<Regression> all = new ArrayList<>(newest.values());
        all.sort(Comparator.comparingInt(Regression::count)
                .reversed()
                .thenComparing(Regression::severity)
                .thenComparing(Regression::check)
                .thenComparing(back -> back.subject().key()));
        List<Bar> bars = all.stream().limit(MOST_BARS).map(FindingFigures::bar).toList();
        String rest = all.size() > MOST_BARS ? ", the first " + MOST_BARS + " shown" : "";
        String title = all.isEmpty()
                ? "No finding came back after it was resolved"
                : Words.count(all.size(), "finding", "findings") + " came back after being resolved" + rest;
        return new RangeBars(
                base.caption(
                        side,
                        "regressions",
                        title,
                        "Findings that had been resolved and fail again, by how often they came back.",
                        "Times it came back"),
                bars);
    }

    private static Bar bar(Regression back) {
        return new Bar(
                back.check() + ": " + back.subject().name(),
                Tone.valueOf(back.severity().name()),
                0,
                back.count(),
                Words.count(back.count(), "time", "times") + ", "
                        + back.severity().word());
    }

    RangeBars remediation(Telling side) {
        Remediation all = side.line().remediation();
        List<Bar> bars = new ArrayList<>();
        spans(bars, "Resolved", Tone.RESOLVED, all.resolved());
        spans(bars, "Removed", Tone.REMOVED, all.removed());
        bars.add(open(all));
        return new RangeBars(
                base.caption(
                        side,
                        "time-to-remediate",
                        remediationTitle(all.resolved()),
                        "How long findings stayed, as ranges, because they began and ended between two snapshots; an"
                                + " arrow stands for no upper end.",
                        "Days"),
                bars);
    }

    private static void spans(List<Bar> bars, String word, Tone tone, Span span) {
        String counted = word.toLowerCase(Locale.ROOT) + " (" + span.count() + ")";
        bars.add(range("Mean, " + counted, tone, span, span.meanLow(), span.meanHigh()));
        bars.add(range("Median, " + counted, tone, span, span.medianLow(), span.medianHigh()));
    }

    private static Bar range(String name, Tone tone, Span span, @Nullable BigFraction low, @Nullable BigFraction high) {
        String text = span.count() == 0 || low == null ? "nothing ended so" : range(low, high);
        return new Bar(name, tone, Words.value(low), Words.value(high), text);
    }

    static String range(BigFraction low, @Nullable BigFraction high) {
        String from = Words.number(low.doubleValue());
        return high == null ? ">= " + from + " d" : from + " to " + Words.number(high.doubleValue()) + " d";
    }

    private static Bar open(Remediation all) {
        Age age = all.medianOpenAge();
        return new Bar(
                "Median age of those still open (" + all.open() + ")",
                Tone.OPENED,
                age == null ? Double.NaN : 0,
                age == null ? Double.NaN : age.days(),
                age == null ? "nothing open" : Words.age(age));
    }

    private static String remediationTitle(Span resolved) {
        BigFraction low = resolved.medianLow();
        return low == null
                ? "Nothing was resolved yet"
                : "Median time to resolve: " + range(low, resolved.medianHigh()).replace(" d", " days");
    }

    TimeLines ages(Telling side) {
        Line median = ageLine(
                "median",
                Tone.FIRST,
                side,
                point -> Optional.ofNullable(point.openAges().median()));
        Line oldest = ageLine(
                "oldest",
                Tone.SECOND,
                side,
                point -> Optional.ofNullable(point.openAges().oldest()));
        return new TimeLines(
                base.caption(
                        side,
                        "open-ages",
                        FigureBase.moved("Median age of open findings", median, " days"),
                        "Ages of the open findings; a hollow mark is a lower bound (>=): it may have failed before it"
                                + " was first seen.",
                        "Days since first seen"),
                Scale.FREE,
                false,
                List.of(median, oldest),
                base.gaps(),
                TimeLines.AT_LEAST);
    }

    private Line ageLine(String name, Tone tone, Telling side, Function<TrendPoint, Optional<Age>> age) {
        return base.dots(name, tone, true, side, (TrendPoint point) -> {
            Optional<Age> found = age.apply(point);
            return new Dot(
                    point.asOf(),
                    found.map(one -> (double) one.days()).orElse(Double.NaN),
                    Double.NaN,
                    Double.NaN,
                    point.gapBefore(),
                    found.map(Age::atLeast).orElse(false),
                    Words.day(point.asOf()) + ", " + name + ": "
                            + found.map(Words::age).orElse("nothing open"));
        });
    }

    TimeLines waivers(Telling side) {
        Line all = base.line("accepted", Tone.FIRST, true, side, (TrendPoint point) ->
                (double) point.waivers().accepted());
        return new TimeLines(
                base.caption(
                        side,
                        "waiver-debt",
                        FigureBase.moved("Accepted findings", all, ""),
                        "Failing findings under an active waiver, and how many of these waivers end soon.",
                        FINDINGS),
                Scale.FREE,
                false,
                List.of(
                        all,
                        ending(
                                "ending within 90 days",
                                Tone.THIRD,
                                side,
                                point -> point.waivers().within90()),
                        ending(
                                "within 60 days",
                                Tone.FOURTH,
                                side,
                                point -> point.waivers().within60()),
                        ending(
                                "within 30 days",
                                Tone.SECOND,
                                side,
                                point -> point.waivers().within30())),
                base.gaps(),
                "");
    }

    private Line ending(String name, Tone tone, Telling side, Ending number) {
        return base.line(name, tone, false, side, (TrendPoint point) -> Words.value(number.of(point)));
    }

    private interface Ending {
        @Nullable Integer of(TrendPoint point);
    }
}
