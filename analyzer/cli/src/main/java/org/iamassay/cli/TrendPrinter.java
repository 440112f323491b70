package org.iamassay.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iamassay.check.Severity;
import org.iamassay.history.Headline;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.BurnDown;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.history.trend.Trend;
import org.iamassay.history.trend.TrendLine;
import org.iamassay.history.trend.TrendPoint;
import org.jspecify.annotations.Nullable;

/** Prints a trend as tables of text: one line per snapshot, for several accounts one line per account. */
final class TrendPrinter {

    private static final String NONE = "-";

    private final Terminal terminal;

    TrendPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Trend trend) {
        trend.portfolio().ifPresent(this::portfolio);
        if (trend.accounts().size() == 1) {
            account(trend.accounts().get(0));
        } else {
            accounts(trend.accounts());
        }
    }

    private void account(AccountTrend account) {
        terminal.result("Account " + account.account());
        section("As reported", account.reported());
        section("Restated with today's checklist", account.restated());
    }

    private void section(String title, TrendLine line) {
        terminal.result("");
        terminal.result(
                title + (line.holes().isEmpty() ? "" : " (" + line.holes().size() + " snapshots have none)"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "as-of",
                "score",
                "between",
                "coverage",
                "critical",
                "high",
                "medium",
                "low",
                "opened",
                "resolved",
                "removed",
                "back",
                "MFA"));
        line.points().forEach(point -> rows.add(row(point)));
        TextTable.print(rows, terminal);
    }

    private static List<String> row(TrendPoint point) {
        Headline headline = point.headline();
        BurnDown.Row all = point.burnDown().total();
        return List.of(
                (point.gapBefore() ? "~ " : "  ") + point.asOf(),
                number(headline.value()),
                number(headline.low()) + ".." + number(headline.high()),
                number(headline.coverage()),
                open(point, Severity.CRITICAL),
                open(point, Severity.HIGH),
                open(point, Severity.MEDIUM),
                open(point, Severity.LOW),
                all.flow().map(flow -> String.valueOf(flow.opened())).orElse(NONE),
                all.flow().map(flow -> String.valueOf(flow.resolved())).orElse(NONE),
                all.flow().map(flow -> String.valueOf(flow.removed())).orElse(NONE),
                String.valueOf(point.regressions()),
                point.mfa().known() == 0
                        ? NONE
                        : point.mfa().with() + "/" + point.mfa().known());
    }

    private static String open(TrendPoint point, Severity severity) {
        BurnDown.Row row = point.burnDown().rows().get(severity);
        return row == null ? NONE : String.valueOf(row.open());
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? NONE : value.toPlainString();
    }

    private void accounts(List<AccountTrend> accounts) {
        terminal.result("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("account", "snapshots", "first", "last", "score then", "score now", "restated then", "now"));
        for (AccountTrend account : accounts) {
            List<TrendPoint> reported = account.reported().points();
            List<TrendPoint> restated = account.restated().points();
            rows.add(List.of(
                    account.account().value(),
                    String.valueOf(reported.size()),
                    reported.isEmpty() ? NONE : day(reported.get(0)),
                    reported.isEmpty() ? NONE : day(reported.get(reported.size() - 1)),
                    first(reported),
                    last(reported),
                    first(restated),
                    last(restated)));
        }
        TextTable.print(rows, terminal);
    }

    private static String day(TrendPoint point) {
        return point.asOf().toString().substring(0, "2026-01-31".length());
    }

    private static String first(List<TrendPoint> points) {
        return points.isEmpty() ? NONE : number(points.get(0).headline().value());
    }

    private static String last(List<TrendPoint> points) {
        return points.isEmpty()
                ? NONE
                : number(points.get(points.size() - 1).headline().value());
    }

    private void portfolio(PortfolioTrend portfolio) {
        terminal.result("All " + portfolio.accounts() + " accounts, as reported, by "
                + portfolio.by().word().toLowerCase(Locale.ROOT));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("in", "lowest", "median", "highest", "open", "accounts"));
        for (PortfolioPoint point : portfolio.reported()) {
            rows.add(List.of(
                    point.unit(),
                    number(point.minimum()),
                    number(point.median()),
                    number(point.maximum()),
                    String.valueOf(point.burnDown().total().open()),
                    point.members().size() + " of " + portfolio.accounts()
                            + (point.carried() == 0 ? "" : ", " + point.carried() + " carried")));
        }
        TextTable.print(rows, terminal);
    }
}
