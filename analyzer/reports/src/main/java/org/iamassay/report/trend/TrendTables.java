package org.iamassay.report.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.Trend;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** All tables of a trend over all its accounts, for a workbook. */
public final class TrendTables {

    private final Trend trend;
    private final TrendBasis basis;
    private final Tables tables;
    private final CredentialTables further;

    public TrendTables(Trend trend, TrendBasis basis) {
        this.trend = trend;
        this.basis = basis;
        this.tables = new Tables(trend.accounts(), basis);
        this.further = new CredentialTables(trend.accounts(), basis);
    }

    public ReportTable score() {
        return tables.score();
    }

    /** The burn-down. */
    public ReportTable findings() {
        return tables.burnDown();
    }

    public ReportTable credentials() {
        return further.credentials();
    }

    /** Times to remediate, and what came back. */
    public List<ReportTable> remediation() {
        return List.of(further.remediation(), further.recurrence());
    }

    /** Ages of open findings, and waivers. */
    public ReportTable ages() {
        return tables.ages();
    }

    public ReportTable regressions() {
        return further.regressions();
    }

    public ReportTable movement() {
        return tables.movement();
    }

    public ReportTable cadence() {
        return tables.cadence();
    }

    public ReportTable definitions() {
        return Tables.definitions();
    }

    /** Every account as it stands now, and where there are several all of them together. */
    public List<ReportTable> accounts() {
        List<ReportTable> all = new ArrayList<>();
        all.add(now());
        trend.portfolio().ifPresent(portfolio -> all.add(PortfolioTable.of(portfolio)));
        return all;
    }

    private ReportTable now() {
        Grid grid = new Grid("trend-accounts", "Accounts now")
                .id("account", "Account", 15, "Account the row speaks of.")
                .text("line", "Line", 13, "As reported then, or restated: judged again with today's checklist.")
                .whole("snapshots", "Snapshots", "Points of the line.")
                .time("first", "First (UTC)", "As-of of its first point.")
                .time("newest", "Newest (UTC)", "As-of of its newest point.")
                .decimal("first-score", "First score", Metric.SCORE.definition())
                .decimal("score", "Score now", Metric.SCORE.definition())
                .column("tier", "Tier", Column.Type.TIER, 16, "Tier of the account at its newest point.")
                .whole("open", "Open findings", Metric.BURN_DOWN.definition())
                .text("checklist", "Judged by", 24, "Which checklist judged.")
                .text("remark", "Remark", 36, "Why cells of the row are empty.");
        for (AccountTrend account : trend.accounts()) {
            for (Telling side : Telling.of(account, basis)) {
                @Nullable TrendPoint now = AccountPage.newest(side.points());
                if (now == null) {
                    grid.row(
                            account.account().value(),
                            side.word(),
                            0,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "",
                            "No report.");
                } else {
                    TrendPoint first = side.points().get(0);
                    grid.row(
                            account.account().value(),
                            side.word(),
                            side.points().size(),
                            first.asOf(),
                            now.asOf(),
                            first.headline().value(),
                            now.headline().value(),
                            now.tier(),
                            now.burnDown().total().open(),
                            side.tone() == Tone.REPORTED ? "those of then" : "today's, " + basis.shortChecklist(),
                            now.headline().value() == null ? "No score: too little was seen." : "");
                }
            }
        }
        return grid.build();
    }

    /** As-of of the newest snapshot; of a trend without any, 1970. */
    public Instant newest() {
        return trend.accounts().stream()
                .flatMap(account -> Shot.of(account).stream())
                .map(Shot::asOf)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
