package org.iamassay.report.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.history.trend.Trend;
import org.iamassay.report.Fact;
import org.jspecify.annotations.Nullable;

/** The page of several accounts together, with a card for each. */
public final class PortfolioPage {

    private final Trend trend;
    private final PortfolioTrend portfolio;
    private final TrendBasis basis;
    private final PortfolioFigures figures;

    private PortfolioPage(Trend trend, PortfolioTrend portfolio, TrendBasis basis) {
        this.trend = trend;
        this.portfolio = portfolio;
        this.basis = basis;
        this.figures = new PortfolioFigures(portfolio, basis);
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
                figures.score("reported", portfolio.reported(), true),
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
        sentences.add("This speaks of " + figures.speaksOf(now) + ". A score of several accounts is never a mean.");
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
        return first.equals(now) || first.median() == null
                ? ""
                : "; in " + first.unit() + " the middle one was "
                        + first.median().toPlainString();
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
                        "Open findings", Integer.toString(now.burnDown().total().open()), figures.speaksOf(now)));
    }

    private static String score(@Nullable BigDecimal value) {
        return value == null ? "\u2013" : value.toPlainString();
    }

    private List<Section> sections() {
        List<Drawable> again =
                figures.hasRestated() ? List.of(figures.score("restated", portfolio.restated(), false)) : List.of();
        Tables tables = new Tables(trend.accounts(), basis);
        return List.of(
                AccountPage.section(
                        "portfolio",
                        "All accounts",
                        List.of("Sums say of how many accounts they speak; an account without a snapshot in a "
                                + portfolio.by().word() + " keeps its last value for at most "
                                + trend.options().maxGapDays() + " days, marked as carried, and is then missing."),
                        again.isEmpty()
                                ? List.of(figures.both(figures::members))
                                : List.of(again, figures.both(figures::members)),
                        List.of(PortfolioTable.of(portfolio)),
                        Metric.PORTFOLIO),
                AccountPage.section(
                        "findings",
                        "Open findings",
                        List.of(),
                        List.of(figures.both(figures::open)),
                        List.of(),
                        Metric.BURN_DOWN,
                        Metric.RECURRENCE),
                AccountPage.section(
                        "credentials",
                        "Credentials",
                        List.of(),
                        List.of(List.of(figures.mfa()), figures.both(figures::unused)),
                        List.of(),
                        Metric.MFA_COVERAGE,
                        Metric.UNUSED),
                AccountPage.section(
                        "score", "Scores of all accounts", List.of(), List.of(), List.of(tables.score()), Metric.SCORE),
                AccountPage.section(
                        "cadence", "Cadence", List.of(), List.of(), List.of(tables.cadence()), Metric.CADENCE));
    }
}
