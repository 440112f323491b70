package org.iamassay.report.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.history.trend.Cadence;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.history.trend.Unused;
import org.iamassay.report.trend.Columns.Slot;
import org.iamassay.report.trend.Columns.Stack;
import org.iamassay.report.trend.TimeLines.Line;
import org.iamassay.report.trend.TimeLines.Scale;
import org.jspecify.annotations.Nullable;

/** Credentials of one account over time, and how regularly somebody looked. */
final class CredentialTrends {

    private final FigureBase base;

    CredentialTrends(FigureBase base) {
        this.base = base;
    }

    TimeLines mfa() {
        List<Line> lines = base.sides().stream()
                .map(side -> base.line(
                        side.name(),
                        side.tone(),
                        true,
                        side,
                        (TrendPoint point) -> point.mfa()
                                .share()
                                .map(share -> 100 * share.doubleValue())
                                .orElse(Double.NaN)))
                .toList();
        return new TimeLines(
                base.caption(
                        "mfa-coverage",
                        FigureBase.moved("MFA coverage of console users", lines.get(0), " %"),
                        "Console users with MFA by those of whom it is known; the root user is not counted.",
                        "Percent of console users"),
                Scale.HUNDRED,
                false,
                lines,
                base.gaps(),
                "");
    }

    TimeLines keyAges(Telling side) {
        List<Line> lines = List.of(
                base.line(
                        "oldest",
                        Tone.SECOND,
                        true,
                        side,
                        (TrendPoint p) -> Words.value(p.keyAges().p100())),
                base.line(
                        "95 %",
                        Tone.FIFTH,
                        false,
                        side,
                        (TrendPoint p) -> Words.value(p.keyAges().p95())),
                base.line(
                        "90 %",
                        Tone.FOURTH,
                        false,
                        side,
                        (TrendPoint p) -> Words.value(p.keyAges().p90())),
                base.line(
                        "75 %",
                        Tone.THIRD,
                        false,
                        side,
                        (TrendPoint p) -> Words.value(p.keyAges().p75())),
                base.line(
                        "half of the keys",
                        Tone.FIRST,
                        true,
                        side,
                        (TrendPoint p) -> Words.value(p.keyAges().p50())));
        return new TimeLines(
                base.caption(
                        side,
                        "key-ages",
                        FigureBase.moved("The oldest active key", lines.get(0), " days"),
                        "Ages that half, three quarters, 90, 95 and 100 percent of the active access keys do not"
                                + " exceed.",
                        "Days since creation"),
                Scale.FREE,
                false,
                lines,
                base.gaps(),
                "");
    }

    TimeLines unused(Telling side) {
        List<Line> lines = List.of(
                base.line(
                        "access keys",
                        Tone.FIRST,
                        true,
                        side,
                        (TrendPoint p) -> count(p.unused().accessKeys())),
                base.line(
                        "console passwords",
                        Tone.SECOND,
                        true,
                        side,
                        (TrendPoint p) -> count(p.unused().consolePasswords())),
                base.line(
                        "users",
                        Tone.THIRD,
                        true,
                        side,
                        (TrendPoint p) -> count(p.unused().users())));
        return new TimeLines(
                base.caption(
                        side,
                        "unused",
                        FigureBase.moved("Unused access keys", lines.get(0), ""),
                        "Credentials and users that nobody uses.",
                        "Failing findings"),
                Scale.FREE,
                false,
                lines,
                base.gaps(),
                "");
    }

    private static double count(Unused.Count count) {
        @Nullable Integer failing = count.failing();
        return failing == null ? Double.NaN : failing;
    }

    Columns cadence() {
        List<Instant> moments = Tables.moments(base.account());
        List<Slot> slots = new ArrayList<>();
        List<Double> regular = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            Instant from = moments.get(i - 1);
            double days = Tables.days(from, moments.get(i)).doubleValue();
            boolean gap = base.account().cadence().gaps().stream()
                    .map(Cadence.Gap::from)
                    .anyMatch(from::equals);
            slots.add(new Slot(Words.date(moments.get(i)), "", ""));
            regular.add(gap ? 0 : days);
            late.add(gap ? days : 0);
        }
        return new Columns(
                base.caption(
                        "cadence",
                        title(),
                        "Days between each snapshot and the one before; those beyond the limit are gaps.",
                        "Days"),
                slots,
                List.of(
                        new Stack("within the limit", Tone.FIRST, false, regular),
                        new Stack("longer than the limit", Tone.SECOND, false, late)),
                true);
    }

    private String title() {
        Cadence cadence = base.account().cadence();
        if (cadence.median() == null) {
            return "One snapshot only: no cadence yet";
        }
        return "A snapshot every " + Words.number(Words.value(cadence.median()))
                + " days in the middle, the longest wait " + Words.number(Words.value(cadence.maximum())) + " days";
    }
}
