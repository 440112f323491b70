package org.iamassay.report.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.iamassay.check.Severity;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.report.trend.Columns.Slot;
import org.iamassay.report.trend.Columns.Stack;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;
import org.iamassay.report.trend.TimeLines.Scale;

/** Figures of several accounts together. */
final class PortfolioFigures {

    private final PortfolioTrend portfolio;
    private final TrendBasis basis;

    PortfolioFigures(PortfolioTrend portfolio, TrendBasis basis) {
        this.portfolio = portfolio;
        this.basis = basis;
    }

    /** Of how many accounts a point speaks, which every sum has to say. */
    String speaksOf(PortfolioPoint point) {
        return point.members().size() + " of " + portfolio.accounts() + " accounts, " + point.carried() + " carried";
    }

    private Caption caption(String id, String title, String description, String unit, String line) {
        List<PortfolioPoint> points = portfolio.reported();
        String when =
                points.isEmpty() ? "" : ", to " + points.get(points.size() - 1).unit();
        String mark = line.equals("restated") ? " (restated, checklist " + basis.shortChecklist() + ")" : "";
        return new Caption(
                "portfolio-" + id + "-" + line,
                title + mark,
                description,
                unit,
                portfolio.accounts() + " accounts" + when + ", one point per "
                        + portfolio.by().word() + " (UTC); Assay " + basis.version(),
                basis.texts());
    }

    boolean hasRestated() {
        return portfolio.restated().stream().anyMatch(point -> point.scored() > 0);
    }

    /** Draws one line of the portfolio. */
    interface Drawing {
        Drawable of(String line, List<PortfolioPoint> points);
    }

    /** The figure as reported, and restated where anything was. */
    List<Drawable> both(Drawing drawing) {
        List<Drawable> figures = new ArrayList<>();
        figures.add(drawing.of("reported", portfolio.reported()));
        if (hasRestated()) {
            figures.add(drawing.of("restated", portfolio.restated()));
        }
        return figures;
    }

    TimeLines score(String line, List<PortfolioPoint> points, boolean large) {
        Line median = line("middle", Tone.FIRST, points, point -> Words.value(point.median()));
        List<Line> lines = List.of(
                median,
                line("highest", Tone.THIRD, points, point -> Words.value(point.maximum())),
                line("lowest", Tone.SECOND, points, point -> Words.value(point.minimum())));
        return new TimeLines(
                caption(
                        "score",
                        FigureBase.moved("Middle score", median, ""),
                        "Lowest, middle and highest score of the accounts; a hollow mark is a point with values that"
                                + " are carried from an earlier "
                                + portfolio.by().word() + ".",
                        "Points of 100",
                        line),
                Scale.HUNDRED,
                large,
                lines,
                List.of(),
                TimeLines.CARRIED);
    }

    private Line line(String name, Tone tone, List<PortfolioPoint> points, ToDoubleFunction<PortfolioPoint> number) {
        return new Line(
                name,
                tone,
                true,
                points.stream().map(point -> dot(name, point, number)).toList());
    }

    private Dot dot(String name, PortfolioPoint point, ToDoubleFunction<PortfolioPoint> number) {
        double value = number.applyAsDouble(point);
        String text = Double.isNaN(value) ? "no value" : Words.number(value);
        return new Dot(
                point.start(),
                value,
                Double.NaN,
                Double.NaN,
                false,
                point.carried() > 0,
                point.unit() + ", " + name + ": " + text + "; " + speaksOf(point));
    }

    Columns open(String line, List<PortfolioPoint> points) {
        List<Stack> stacks = Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.INFO)
                .map(severity -> stack(
                        severity.word(),
                        Tone.valueOf(severity.name()),
                        points,
                        point -> point.burnDown().of(severity).open()))
                .toList();
        int last = points.isEmpty()
                ? 0
                : points.get(points.size() - 1).burnDown().total().open();
        int first = points.isEmpty() ? 0 : points.get(0).burnDown().total().open();
        return new Columns(
                caption(
                        "burn-down",
                        Words.moved("Open findings of all accounts", points.size() < 2 ? Double.NaN : first, last, ""),
                        "Failing findings of all accounts by severity; carried accounts count with their last value.",
                        "Findings",
                        line),
                slots(points),
                stacks,
                true);
    }

    Columns members(String line, List<PortfolioPoint> points) {
        return new Columns(
                caption(
                        "accounts",
                        points.isEmpty()
                                ? "No account"
                                : "The newest point speaks of " + speaksOf(points.get(points.size() - 1)),
                        "How many accounts each point speaks of: with a snapshot of their own, carried, or missing.",
                        "Accounts",
                        line),
                slots(points),
                List.of(
                        members(
                                "with a snapshot",
                                Tone.FIRST,
                                points,
                                point -> point.members().size() - point.carried()),
                        members("carried", Tone.INACTIVE, points, PortfolioPoint::carried),
                        members(
                                "missing",
                                Tone.QUIET,
                                points,
                                point -> portfolio.accounts() - point.members().size())),
                false);
    }

    private static Stack members(
            String name, Tone tone, List<PortfolioPoint> points, ToDoubleFunction<PortfolioPoint> number) {
        return new Stack(
                name, tone, false, points.stream().map(number::applyAsDouble).toList());
    }

    private static Stack stack(
            String name, Tone tone, List<PortfolioPoint> points, ToDoubleFunction<PortfolioPoint> number) {
        return new Stack(
                name,
                tone,
                false,
                points.stream()
                        .map(point -> point.members().isEmpty() ? Double.NaN : number.applyAsDouble(point))
                        .toList());
    }

    private static List<Slot> slots(List<PortfolioPoint> points) {
        return points.stream().map(point -> new Slot(point.unit(), "", "")).toList();
    }

    TimeLines mfa() {
        List<Line> lines = new ArrayList<>();
        lines.add(share("as reported", Tone.REPORTED, portfolio.reported()));
        if (hasRestated()) {
            lines.add(share("restated, checklist " + basis.shortChecklist(), Tone.RESTATED, portfolio.restated()));
        }
        return new TimeLines(
                caption(
                        "mfa-coverage",
                        FigureBase.moved("MFA coverage of all console users", lines.get(0), " %"),
                        "Console users with MFA by those of whom it is known, all accounts together.",
                        "Percent of console users",
                        "reported"),
                Scale.HUNDRED,
                false,
                lines,
                List.of(),
                TimeLines.CARRIED);
    }

    private Line share(String name, Tone tone, List<PortfolioPoint> points) {
        return line(
                name,
                tone,
                points,
                point -> point.mfa()
                        .share()
                        .map(share -> 100 * share.doubleValue())
                        .orElse(Double.NaN));
    }

    TimeLines unused(String line, List<PortfolioPoint> points) {
        List<Line> lines = List.of(
                line(
                        "access keys",
                        Tone.FIRST,
                        points,
                        point -> Words.value(point.unused().accessKeys().failing())),
                line(
                        "console passwords",
                        Tone.SECOND,
                        points,
                        point -> Words.value(point.unused().consolePasswords().failing())),
                line(
                        "users",
                        Tone.THIRD,
                        points,
                        point -> Words.value(point.unused().users().failing())));
        return new TimeLines(
                caption(
                        "unused",
                        FigureBase.moved("Unused access keys of all accounts", lines.get(0), ""),
                        "Credentials and users that nobody uses, all accounts together.",
                        "Failing findings",
                        line),
                Scale.FREE,
                false,
                lines,
                List.of(),
                TimeLines.CARRIED);
    }
}
