package org.iamassay.report.trend;

import java.math.RoundingMode;
import java.util.List;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.HalfLife;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.Recurrence;
import org.iamassay.history.trend.Regression;
import org.iamassay.history.trend.Remediation;
import org.iamassay.history.trend.Span;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;

/** Credentials, regressions and times to remediate as tables. */
final class CredentialTables {

    private final List<AccountTrend> accounts;
    private final TrendBasis basis;

    CredentialTables(List<AccountTrend> accounts, TrendBasis basis) {
        this.accounts = accounts;
        this.basis = basis;
    }

    private static Grid start(String id, String title) {
        return new Grid(id, title)
                .id("account", "Account", 15, "Account the row speaks of.")
                .text("line", "Line", 13, "As reported then, or restated: judged again with today's checklist.");
    }

    ReportTable credentials() {
        Grid grid = start("trend-credentials", "Credentials")
                .time("as-of", "As of (UTC)", "As-of of the snapshot, UTC.")
                .whole("n", "Snapshot", "Number of the snapshot.")
                .column("mfa-share", "MFA coverage", Column.Type.SHARE, 10, Metric.MFA_COVERAGE.definition())
                .whole("mfa-with", "Console users with MFA", "Users with a console password and MFA.")
                .whole("mfa-known", "of users known", "Users with a console password whose MFA is known.")
                .whole("mfa-unknown", "MFA unknown", "Users who count in neither.")
                .whole("p50", "Key age 50 %", Metric.KEY_AGE.definition())
                .whole("p75", "75 %", Metric.KEY_AGE.definition())
                .whole("p90", "90 %", Metric.KEY_AGE.definition())
                .whole("p95", "95 %", Metric.KEY_AGE.definition())
                .whole("p100", "100 %", Metric.KEY_AGE.definition())
                .whole("keys", "Keys counted", "Active keys with a known creation.")
                .whole("keys-unknown", "Keys of unknown age", "Keys that are or may be active, of unknown age.")
                .whole("unused-passwords", "Unused passwords", Metric.UNUSED.definition())
                .whole("unused-keys", "Unused keys", Metric.UNUSED.definition())
                .whole("unused-users", "Unused users", Metric.UNUSED.definition())
                .text("remark", "Remark", 50, "Why cells of the row are empty.");
        new Tables(accounts, basis).eachPoint((account, side, point) -> row(grid, account, side, point));
        return grid.build();
    }

    private static void row(Grid grid, AccountTrend account, Telling side, TrendPoint point) {
        boolean mfa = point.mfa().reported();
        boolean keys = point.keyAges().reported();
        grid.row(
                account.account().value(),
                side.word(),
                point.asOf(),
                point.n(),
                point.mfa()
                        .share()
                        .map(share -> share.bigDecimalValue(3, RoundingMode.HALF_UP))
                        .orElse(null),
                mfa ? point.mfa().with() : null,
                mfa ? point.mfa().known() : null,
                mfa ? point.mfa().unknown() : null,
                point.keyAges().p50(),
                point.keyAges().p75(),
                point.keyAges().p90(),
                point.keyAges().p95(),
                point.keyAges().p100(),
                keys ? point.keyAges().counted() : null,
                keys ? point.keyAges().unknown() : null,
                point.unused().consolePasswords().failing(),
                point.unused().accessKeys().failing(),
                point.unused().users().failing(),
                remark(point));
    }

    private static String remark(TrendPoint point) {
        StringBuilder remark = new StringBuilder();
        if (!point.mfa().reported()) {
            remark.append("No credential report. ");
        } else if (point.mfa().known() == 0) {
            remark.append("No console user whose MFA is known. ");
        }
        if (point.keyAges().reported() && point.keyAges().counted() == 0) {
            remark.append("No active key with a known age. ");
        }
        boolean unjudged = point.unused().consolePasswords().failing() == null
                || point.unused().accessKeys().failing() == null
                || point.unused().users().failing() == null;
        return (unjudged ? remark.append("Use was not judged.") : remark)
                .toString()
                .strip();
    }

    ReportTable regressions() {
        Grid grid = start("trend-regressions", "Findings that came back")
                .time("as-of", "Failing again (UTC)", "The snapshot that shows it again.")
                .column("severity", "Severity", Column.Type.SEVERITY, 11, "Severity of the check.")
                .id("check", "Check", 34, "Check that fails again.")
                .text("subject", "Subject", 44, "What fails it.")
                .whole("count", "Times", "How often it came back by then.");
        for (AccountTrend account : accounts) {
            for (Telling side : Telling.of(account, basis)) {
                for (Regression back : side.line().regressions()) {
                    grid.row(
                            account.account().value(),
                            side.word(),
                            back.asOf(),
                            back.severity().word(),
                            back.check(),
                            back.subject().name(),
                            back.count());
                }
            }
        }
        return grid.build();
    }

    ReportTable remediation() {
        Grid grid = start("trend-remediation", "Time to remediate")
                .text("kind", "Ended by", 12, "Resolved, or removed with its subject.")
                .whole("findings", "Findings", "How many ended so.")
                .whole("unbounded", "Without upper end", "Those whose beginning was not seen.")
                .decimal("mean-low", "Mean at least", "Mean of the lower ends, in days.")
                .decimal("mean-high", "Mean at most", "Mean of the upper ends; empty where one has none.")
                .decimal("median-low", "Median at least", "Median of the lower ends, in days.")
                .decimal("median-high", "Median at most", "Median of the upper ends; empty where it has none.")
                .whole("open", "Still open", "Open at the last snapshot.")
                .whole("unseen", "Not judged now", "Open when last judged, and not judged at the last snapshot.")
                .text("open-age", "Their median age", 12, "Middle age of those open at the last snapshot.")
                .text("remark", "Remark", 40, "Why cells of the row are empty.");
        for (AccountTrend account : accounts) {
            for (Telling side : Telling.of(account, basis)) {
                Remediation all = side.line().remediation();
                span(grid, account, side, "resolved", all.resolved(), all);
                span(grid, account, side, "removed", all.removed(), all);
            }
        }
        return grid.build();
    }

    private static void span(Grid grid, AccountTrend account, Telling side, String kind, Span span, Remediation all) {
        String remark = span.count() == 0
                ? "Nothing ended so."
                : span.unbounded() > 0 ? "An empty upper end is one without bound (>=)." : "";
        grid.row(
                account.account().value(),
                side.word(),
                kind,
                span.count(),
                span.unbounded(),
                Words.decimal(span.meanLow()),
                Words.decimal(span.meanHigh()),
                Words.decimal(span.medianLow()),
                Words.decimal(span.medianHigh()),
                all.open(),
                all.unseen(),
                Words.age(all.medianOpenAge()),
                remark);
    }

    ReportTable recurrence() {
        Grid grid = start("trend-recurrence", "Recurrence and life of keys")
                .whole("regressed", "Came back", "Steps from complying to failing again.")
                .whole("resolved", "Resolved", "Findings that were resolved.")
                .column("rate", "Rate", Column.Type.SHARE, 10, Metric.RECURRENCE.definition())
                .whole("subjects", "Subjects twice", "Subjects that failed twice or more with a good time between.")
                .whole("lapsed", "Ended by rules", "Findings that ended with another rule; nobody resolved them.")
                .decimal("half-life", "Half-life of keys", Metric.KEY_HALF_LIFE.definition())
                .whole("keys", "Keys", "Keys with a known creation.")
                .whole("deleted", "Deleted", "The part of them that was deleted.")
                .text("remark", "Remark", 44, "Why cells of the row are empty.");
        for (AccountTrend account : accounts) {
            for (Telling side : Telling.of(account, basis)) {
                Recurrence back = side.line().recurrence();
                HalfLife life = side.line().keyHalfLife();
                grid.row(
                        account.account().value(),
                        side.word(),
                        back.regressed(),
                        back.resolved(),
                        back.rate()
                                .map(rate -> rate.bigDecimalValue(3, RoundingMode.HALF_UP))
                                .orElse(null),
                        back.subjects(),
                        side.line().remediation().lapsed(),
                        Words.decimal(life.days()),
                        life.keys(),
                        life.deleted(),
                        ((back.resolved() == 0 ? "Nothing was resolved. " : "")
                                        + (life.days() == null ? "Fewer than half of the keys were deleted." : ""))
                                .strip());
            }
        }
        return grid.build();
    }
}
