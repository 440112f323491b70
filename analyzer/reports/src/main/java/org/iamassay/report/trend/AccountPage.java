package org.iamassay.report.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.iamassay.history.Headline;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.HalfLife;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.Recurrence;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** The page of one account. */
public final class AccountPage {

    private final AccountTrend account;
    private final TrendBasis basis;
    private final FigureBase base;
    private final ScoreFigures score;
    private final FindingFigures findings;
    private final CredentialTrends credentials;
    private final Tables tables;
    private final CredentialTables further;

    private AccountPage(AccountTrend account, TrendBasis basis) {
        this.account = account;
        this.basis = basis;
        this.base = new FigureBase(account, basis);
        this.score = new ScoreFigures(base);
        this.findings = new FindingFigures(base);
        this.credentials = new CredentialTrends(base);
        this.tables = new Tables(List.of(account), basis);
        this.further = new CredentialTables(List.of(account), basis);
    }

    /** What the trend of an account says. */
    public static TrendPage of(AccountTrend account, TrendBasis basis) {
        return new AccountPage(account, basis).page();
    }

    private TrendPage page() {
        Lead lead = new Lead(account, basis);
        return new TrendPage(
                "Identity and access over time",
                "Account " + account.account().value(),
                lead.facts(),
                lead.sentences(),
                lead.tiles(),
                score.score(),
                sections(),
                List.of());
    }

    private List<Section> sections() {
        return List.of(
                section(
                        "score",
                        "Score, coverage and tier",
                        List.of(),
                        List.of(List.of(score.coverage(), score.tier())),
                        List.of(own(tables.score())),
                        Metric.SCORE,
                        Metric.RESTATEMENT),
                section(
                        "findings",
                        "Burn-down",
                        List.of(),
                        List.of(both(findings::open), both(findings::flow)),
                        List.of(own(tables.burnDown())),
                        Metric.BURN_DOWN),
                section(
                        "movement",
                        "Why the score moved",
                        List.of("Each bar begins where the one before ended; the four parts add up exactly."),
                        List.of(both(score::movement)),
                        List.of(own(tables.movement())),
                        Metric.MOVEMENT),
                section(
                        "credentials",
                        "Credentials",
                        halfLife(),
                        List.of(List.of(credentials.mfa()), both(credentials::keyAges), both(credentials::unused)),
                        List.of(own(further.credentials())),
                        Metric.MFA_COVERAGE,
                        Metric.KEY_AGE,
                        Metric.UNUSED,
                        Metric.KEY_HALF_LIFE),
                section(
                        "remediation",
                        "Time to remediate and open ages",
                        List.of("Removed is not resolved: a subject that is gone was not put right."),
                        List.of(both(findings::remediation), both(findings::ages)),
                        List.of(own(further.remediation())),
                        Metric.TIME_TO_REMEDIATE,
                        Metric.OPEN_AGE),
                section(
                        "regressions",
                        "Regressions and recurrence",
                        recurrence(),
                        List.of(both(findings::regressions)),
                        List.of(own(further.regressions()), own(further.recurrence())),
                        Metric.RECURRENCE),
                section(
                        "waivers",
                        "Waiver debt",
                        List.of(),
                        List.of(both(findings::waivers)),
                        List.of(own(tables.ages())),
                        Metric.WAIVER_DEBT),
                section(
                        "cadence",
                        "Cadence of reports",
                        List.of(),
                        List.of(List.of(credentials.cadence())),
                        List.of(own(tables.cadence())),
                        Metric.CADENCE));
    }

    /** The page says above of which account it speaks. */
    private static ReportTable own(ReportTable table) {
        return Grid.without("account", table);
    }

    private List<Drawable> both(Function<Telling, Drawable> figure) {
        return base.sides().stream().map(figure).toList();
    }

    static Section section(
            String id,
            String title,
            List<String> sentences,
            List<List<Drawable>> figures,
            List<ReportTable> tables,
            Metric... metrics) {
        List<Fact> definitions = new ArrayList<>();
        for (Metric metric : metrics) {
            definitions.add(new Fact(Tables.title(metric), metric.definition()));
        }
        return new Section(id, title, sentences, figures, tables, definitions);
    }

    private List<String> halfLife() {
        return base.sides().stream()
                .map(side -> capital(side.word()) + ": " + halfLife(side.line().keyHalfLife()))
                .toList();
    }

    private static String halfLife(HalfLife life) {
        String of = " (" + Words.count(life.keys(), "key", "keys") + ", " + life.deleted() + " deleted).";
        return life.days() == null
                ? "fewer than half of the access keys were deleted, so their half-life is not reached" + of
                : "half of the access keys are deleted after " + Words.number(Words.value(life.days())) + " days" + of;
    }

    private List<String> recurrence() {
        return base.sides().stream()
                .map(side ->
                        capital(side.word()) + ": " + recurrence(side.line().recurrence()))
                .toList();
    }

    private static String recurrence(Recurrence back) {
        String rate = back.rate()
                .map(share ->
                        " (" + Words.number(100 * share.doubleValue()) + " % of " + back.resolved() + " resolved)")
                .orElse(" (nothing was resolved)");
        return Words.count(back.regressed(), "finding", "findings") + " came back" + rate + ", "
                + Words.count(back.subjects(), "subject", "subjects") + " failed more than once.";
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The card of an account among others. */
    static AccountCard card(AccountTrend account, TrendBasis basis) {
        AccountPage page = new AccountPage(account, basis);
        Lead lead = new Lead(account, basis);
        TimeLines line = page.score.score();
        return new AccountCard(account.account().value(), lead.sentences().get(0), line, lead.tiles());
    }

    /** The newest point of a line; null for a line without points. */
    static @Nullable TrendPoint newest(List<TrendPoint> points) {
        return points.isEmpty() ? null : points.get(points.size() - 1);
    }

    static double value(Headline headline) {
        return Words.value(headline.value());
    }
}
