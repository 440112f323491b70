package org.iamassay.report.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.iamassay.check.Severity;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.history.trend.Trend;
import org.iamassay.report.Fact;
import org.iamassay.report.trend.Columns.Slot;
import org.iamassay.report.trend.Columns.Stack;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;
import org.iamassay.report.trend.TimeLines.Scale;
import org.jspecify.annotations.Nullable;

/** The page of several accounts together, with a card for each. */
public final class PortfolioPage {

    private final Trend trend;
    private final PortfolioTrend portfolio;
    private final TrendBasis basis;

    private PortfolioPage(Trend trend, PortfolioTrend portfolio, TrendBasis basis) {
        this.trend = trend;
        this.portfolio = portfolio;
        this.basis = basis;
    }

    /** What the trend of several accounts says. */
    public static TrendPage of(Trend trend, PortfolioTrend portfolio, TrendBasis basis) {
        return new PortfolioPage(trend, portfolio, basis).page();
    }

    private TrendPage page() {
        return new TrendPage(
                "Identity and access over time",
                portfolio.accounts() + " accounts",
                facts(),
                lead(),
                tiles(),
                score("reported", portfolio.reported(), true),
                sections(),
                trend.accounts().stream()
                        .map(account -> AccountPage.card(account, basis))
                        .toList());
    }

    private List<Fact> facts() {
        List<PortfolioPoint> points = portfolio.reported();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Accounts", Integer.toString(portfolio.accounts())));
        if (!points.isEmpty()) {
            facts.add(new Fact("From", points.get(0).unit()));
            facts.add(new Fact("To", points.get(points.size() - 1).unit()));
        }
        facts.add(new Fact("One point per", portfolio.by().word() + " (UTC)"));
        facts.add(new Fact("Restated by checklist", basis.shortChecklist()));
        facts.add(new Fact("Profile", basis.profile()));
        facts.add(new Fact("Assay", basis.version()));
        return facts;
    }

    private List<String> lead() {
        @Nullable PortfolioPoint now = newest(portfolio.reported());
        if (now == null) {
            return List.of("No snapshot was reported.");
        }
        List<String> sentences = new ArrayList<>();
        PortfolioPoint first = portfolio.reported().get(0);
        sentences.add(
                now.median() == null
                        ? "No account has a score in " + now.unit() + "."
                        : "In " + now.unit() + " the middle score is "
                                + now.median().toPlainString() + ", the lowest "
                                + Words.number(now.minimum()) + " and the highest " + Words.number(now.maximum())
                                + since(first, now) + ".");
        sentences.add("This speaks of " + ofAll(now) + ". A score of several accounts is never a mean.");
        @Nullable PortfolioPoint again = newest(portfolio.restated());
        sentences.add(
                again == null || again.median() == null
                        ? "No score could be restated for the newest "
                                + portfolio.by().word() + "."
                        : "Judged again with today's checklist (" + basis.shortChecklist() + "), the middle score is "
                                + again.median().toPlainString() + ".");
        return sentences;
    }

    private static String since(PortfolioPoint first, PortfolioPoint now) {
        return first == now || first.median() == null
                ? ""
                : "; in " + first.unit() + " the middle one was "
                        + first.median().toPlainString();
    }

    private String ofAll(PortfolioPoint point) {
        return point.members().size() + " of " + portfolio.accounts() + " accounts, " + point.carried() + " carried";
    }

    private static @Nullable PortfolioPoint newest(List<PortfolioPoint> points) {
        return points.isEmpty() ? null : points.get(points.size() - 1);
    }

    private List<Tile> tiles() {
        @Nullable PortfolioPoint now = newest(portfolio.reported());
        if (now == null) {
            return List.of(new Tile("Score", "\u2013", "no report"));
        }
        return List.of(
                new Tile("Lowest score", score(now.minimum()), "in " + now.unit()),
                new Tile("Middle score", score(now.median()), "the lower of the middle two"),
                new Tile("Highest score", score(now.maximum()), now.scored() + " with a score"),
                new Tile(
                        "Open findings", Integer.toString(now.burnDown().total().open()), ofAll(now)));
    }

    private static String score(@Nullable BigDecimal value) {
        return value == null ? "\u2013" : value.toPlainString();
    }

    private Caption caption(String id, String title, String description, String unit, String line) {
        @Nullable PortfolioPoint now = newest(portfolio.reported());
        String when = now == null ? "" : ", to " + now.unit();
        String mark = line.equals("restated") ? " (restated, checklist " + basis.shortChecklist() + ")" : "";
        return new Caption(
                "portfolio-" + id + "-" + line,
                title + mark,
                description,
                unit,
                portfolio.accounts() + " accounts" + when + ", one point per "
                        + portfolio.by().word() + " (UTC); Assay " + basis.version());
    }

    private List<Section> sections() {
        List<Drawable> again = hasRestated() ? List.of(score("restated", portfolio.restated(), false)) : List.of();
        Tables tables = new Tables(trend.accounts(), basis);
        return List.of(
                AccountPage.section(
                        "portfolio",
                        "All accounts",
                        List.of("Sums say of how many accounts they speak; an account without a snapshot in a "
                                + portfolio.by().word() + " keeps its last value for at most "
                                + trend.options().maxGapDays() + " days, marked as carried, and is then missing."),
                        again.isEmpty() ? List.of(both(this::members)) : List.of(again, both(this::members)),
                        List.of(PortfolioTable.of(portfolio)),
                        Metric.PORTFOLIO),
                AccountPage.section(
                        "findings",
                        "Open findings",
                        List.of(),
                        List.of(both(this::open)),
                        List.of(),
                        Metric.BURN_DOWN,
                        Metric.RECURRENCE),
                AccountPage.section(
                        "credentials",
                        "Credentials",
                        List.of(),
                        List.of(List.of(mfa()), both(this::unused)),
                        List.of(),
                        Metric.MFA_COVERAGE,
                        Metric.UNUSED),
                AccountPage.section(
                        "score", "Scores of all accounts", List.of(), List.of(), List.of(tables.score()), Metric.SCORE),
                AccountPage.section(
                        "cadence", "Cadence", List.of(), List.of(), List.of(tables.cadence()), Metric.CADENCE));
    }

    private boolean hasRestated() {
        return portfolio.restated().stream().anyMatch(point -> point.scored() > 0);
    }

    private interface Drawing {
        Drawable of(String line, List<PortfolioPoint> points);
    }

    private List<Drawable> both(Drawing drawing) {
        List<Drawable> figures = new ArrayList<>();
        figures.add(drawing.of("reported", portfolio.reported()));
        if (hasRestated()) {
            figures.add(drawing.of("restated", portfolio.restated()));
        }
        return figures;
    }

    private TimeLines score(String line, List<PortfolioPoint> points, boolean large) {
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
                point.unit() + ", " + name + ": " + text + "; " + ofAll(point));
    }

    private Columns open(String line, List<PortfolioPoint> points) {
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

    private Columns members(String line, List<PortfolioPoint> points) {
        return new Columns(
                caption(
                        "accounts",
                        points.isEmpty()
                                ? "No account"
                                : "The newest point speaks of " + ofAll(points.get(points.size() - 1)),
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

    private TimeLines mfa() {
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

    private TimeLines unused(String line, List<PortfolioPoint> points) {
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
