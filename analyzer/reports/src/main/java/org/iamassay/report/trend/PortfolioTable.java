package org.iamassay.report.trend;

import java.math.RoundingMode;
import java.util.List;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;

/** All accounts together as a table, one row per calendar unit and line. */
final class PortfolioTable {

    private PortfolioTable() {}

    static ReportTable of(PortfolioTrend portfolio) {
        Grid grid = new Grid("trend-portfolio", "All accounts")
                .text("line", "Line", 13, "As reported then, or restated: judged again with today's checklist.")
                .id("unit", "Unit", 12, Metric.PORTFOLIO.definition())
                .text("speaks-of", "Speaks of", 34, "Of how many accounts the row speaks.")
                .whole("scored", "With a score", "Accounts with a score.")
                .decimal("minimum", "Lowest score", "Lowest score; empty without one.")
                .decimal("median", "Middle score", "Middle score, the lower of the middle two; empty without one.")
                .decimal("maximum", "Highest score", "Highest score; empty without one.")
                .whole("open", "Open findings", Metric.BURN_DOWN.definition())
                .whole("opened", "Opened", "Opened in snapshots of the unit.")
                .whole("resolved", "Resolved", "Resolved in snapshots of the unit.")
                .whole("removed", "Removed", "Ended with the subject gone.")
                .column("mfa", "MFA coverage", Column.Type.SHARE, 10, Metric.MFA_COVERAGE.definition())
                .whole("unused-keys", "Unused keys", Metric.UNUSED.definition())
                .whole("unused-passwords", "Unused passwords", Metric.UNUSED.definition())
                .whole("unused-users", "Unused users", Metric.UNUSED.definition())
                .whole("accepted", "Accepted", Metric.WAIVER_DEBT.definition())
                .whole("regressions", "Came back", "Findings that had been resolved and fail again.")
                .text("remark", "Remark", 34, "Why cells of the row are empty.");
        rows(grid, "as reported", portfolio, portfolio.reported());
        rows(grid, "restated", portfolio, portfolio.restated());
        return grid.build();
    }

    private static void rows(Grid grid, String line, PortfolioTrend portfolio, List<PortfolioPoint> points) {
        for (PortfolioPoint point : points) {
            var total = point.burnDown().total();
            boolean none = point.members().isEmpty();
            grid.row(
                    line,
                    point.unit(),
                    point.members().size() + " of " + portfolio.accounts() + " accounts, " + point.carried()
                            + " carried",
                    point.scored(),
                    point.minimum(),
                    point.median(),
                    point.maximum(),
                    none ? null : total.open(),
                    total.flow().map(flow -> flow.opened()).orElse(null),
                    total.flow().map(flow -> flow.resolved()).orElse(null),
                    total.flow().map(flow -> flow.removed()).orElse(null),
                    point.mfa()
                            .share()
                            .map(share -> share.bigDecimalValue(3, RoundingMode.HALF_UP))
                            .orElse(null),
                    point.unused().accessKeys().failing(),
                    point.unused().consolePasswords().failing(),
                    point.unused().users().failing(),
                    none ? null : point.accepted(),
                    none ? null : point.regressions(),
                    none ? "No account has a value." : point.scored() == 0 ? "No account has a score." : "");
        }
    }
}
