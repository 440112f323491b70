package org.iamassay.report.trend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iamassay.check.Severity;
import org.iamassay.history.Headline;
import org.iamassay.history.Movement;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.BurnDown;
import org.iamassay.history.trend.Cadence;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** The numbers of trends as tables, one row per snapshot; an empty cell has its reason in the column of remarks. */
final class Tables {

    private static final String ACCOUNT = "Account the row speaks of.";
    private static final String LINE = "As reported then, or restated: judged again with today's checklist.";
    private static final String AS_OF = "As-of of the snapshot, UTC.";
    private static final String NUMBER = "Number of the snapshot.";
    private static final String REMARK = "Why cells of the row are empty.";

    private final List<AccountTrend> accounts;
    private final TrendBasis basis;

    Tables(List<AccountTrend> accounts, TrendBasis basis) {
        this.accounts = accounts;
        this.basis = basis;
    }

    private static Grid perLine(String id, String title) {
        return new Grid(id, title)
                .id("account", "Account", 15, ACCOUNT)
                .text("line", "Line", 13, LINE)
                .time("as-of", "As of (UTC)", AS_OF)
                .whole("n", "Snapshot", NUMBER);
    }

    ReportTable score() {
        Grid grid = new Grid("trend-score", "Score")
                .id("account", "Account", 15, ACCOUNT)
                .time("as-of", "As of (UTC)", AS_OF)
                .whole("n", "Snapshot", NUMBER);
        half(grid, "reported", "As reported");
        half(grid, "restated", "Restated");
        grid.decimal("restatement", "Restated less reported", Metric.RESTATEMENT.definition())
                .text("remark", "Remark", 44, REMARK);
        for (AccountTrend account : accounts) {
            Shot.of(account).forEach(shot -> scoreRow(grid, account, shot));
        }
        return grid.build();
    }

    private static void half(Grid grid, String id, String word) {
        grid.decimal(id + "-score", word + ": score", "Points of 100.")
                .decimal(id + "-low", word + ": lowest", "The score if everything unseen failed.")
                .decimal(id + "-high", word + ": highest", "The score if everything unseen passed.")
                .column(
                        id + "-coverage",
                        word + ": coverage",
                        Column.Type.SHARE,
                        10,
                        "Share of the weight that was seen.")
                .text(id + "-grade", word + ": grade", 8, "Grade of the score.")
                .column(id + "-tier", word + ": tier", Column.Type.TIER, 16, "Tier of the account.");
    }

    private static void scoreRow(Grid grid, AccountTrend account, Shot shot) {
        @Nullable Headline one = shot.reported().map(TrendPoint::headline).orElse(null);
        @Nullable Headline two = shot.restated().map(TrendPoint::headline).orElse(null);
        grid.row(
                account.account().value(),
                shot.asOf(),
                shot.n(),
                one == null ? null : one.value(),
                one == null ? null : one.low(),
                one == null ? null : one.high(),
                one == null ? null : one.coverage(),
                one == null ? null : one.grade(),
                shot.reported().map(TrendPoint::tier).orElse(null),
                two == null ? null : two.value(),
                two == null ? null : two.low(),
                two == null ? null : two.high(),
                two == null ? null : two.coverage(),
                two == null ? null : two.grade(),
                shot.restated().map(TrendPoint::tier).orElse(null),
                shot.restated()
                        .flatMap(TrendPoint::restatement)
                        .map(Words::decimal)
                        .orElse(null),
                remark(shot));
    }

    private static String remark(Shot shot) {
        return (missing("as reported", shot.reported()) + " " + missing("restated", shot.restated())).strip();
    }

    private static String missing(String word, Optional<TrendPoint> point) {
        if (point.isEmpty()) {
            return word.equals("restated") ? "Restated: evidence not stored." : "As reported: no assessment stored.";
        }
        String line = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return point.get().headline().value() == null ? line + ": no score, too little was seen." : "";
    }

    ReportTable burnDown() {
        Grid grid = perLine("trend-burn-down", "Open, opened and closed");
        for (Severity severity : Severity.values()) {
            grid.whole(severity.word(), "Open " + severity.word(), "Failing findings, accepted ones included.");
        }
        grid.whole("open", "Open", "All severities together.")
                .whole("accepted", "Accepted", "The part of them under an active waiver.")
                .whole("opened", "Opened", "First seen failing at this snapshot.")
                .whole("undated", "Perhaps older", "The part of the opened ones that may be older.")
                .whole("resolved", "Resolved", "Ended with the subject complying.")
                .whole("removed", "Removed", "Ended with the subject gone; never counted as resolved.")
                .whole("unseen", "No longer seen", "Open before, and now not judged or by another rule.")
                .whole("seen-again", "Seen again", "Had been open, then unseen, and are judged again.")
                .text("remark", "Remark", 36, REMARK);
        eachPoint((account, side, point) -> burnDownRow(grid, account, side, point));
        return grid.build();
    }

    private static void burnDownRow(Grid grid, AccountTrend account, Telling side, TrendPoint point) {
        BurnDown.Row total = point.burnDown().total();
        Optional<BurnDown.Flow> flow = total.flow();
        grid.row(
                account.account().value(),
                side.word(),
                point.asOf(),
                point.n(),
                point.burnDown().of(Severity.CRITICAL).open(),
                point.burnDown().of(Severity.HIGH).open(),
                point.burnDown().of(Severity.MEDIUM).open(),
                point.burnDown().of(Severity.LOW).open(),
                point.burnDown().of(Severity.INFO).open(),
                total.open(),
                total.accepted(),
                flow.map(BurnDown.Flow::opened).orElse(null),
                flow.map(BurnDown.Flow::undated).orElse(null),
                flow.map(BurnDown.Flow::resolved).orElse(null),
                flow.map(BurnDown.Flow::removed).orElse(null),
                flow.map(BurnDown.Flow::unseen).orElse(null),
                flow.map(BurnDown.Flow::seenAgain).orElse(null),
                flow.isEmpty() ? "First snapshot of the line: nothing before it." : "");
    }

    ReportTable ages() {
        Grid grid = perLine("trend-ages", "Ages of open findings, and waivers")
                .whole("open", "Open", "Open findings.")
                .whole("at-least", "Perhaps older", "The part of them that may be older than was seen.")
                .text("median", "Median age", 12, Metric.OPEN_AGE.definition())
                .text("oldest", "Oldest", 12, Metric.OPEN_AGE.definition())
                .whole("accepted", "Accepted", Metric.WAIVER_DEBT.definition())
                .whole("within-30", "Ending in 30 days", "Waivers that end within 30 days of as-of.")
                .whole("within-60", "Ending in 60 days", "Within 60 days, the former included.")
                .whole("within-90", "Ending in 90 days", "Within 90 days, the former included.")
                .whole("regressions", "Came back", "Findings that had been resolved and fail again.")
                .text("remark", "Remark", 36, REMARK);
        eachPoint((account, side, point) -> grid.row(
                account.account().value(),
                side.word(),
                point.asOf(),
                point.n(),
                point.openAges().open(),
                point.openAges().atLeast(),
                Words.age(point.openAges().median()),
                Words.age(point.openAges().oldest()),
                point.waivers().accepted(),
                point.waivers().within30(),
                point.waivers().within60(),
                point.waivers().within90(),
                point.regressions(),
                point.waivers().within30() == null ? "The ends of the waivers are not known." : ""));
        return grid.build();
    }

    ReportTable movement() {
        Grid grid = perLine("trend-movement", "Movement of the score")
                .decimal("total", "Movement", Metric.MOVEMENT.definition())
                .decimal(
                        "real", "What people did", "Done to principals and credentials on both sides, or time passing.")
                .decimal("population", "Came or went", "Principals and resources that came or went.")
                .decimal("rules", "Other rules", "Other logic, parameters, severities or profile.")
                .decimal("evidence", "Other evidence", "More or less seen.")
                .id("exact", "Exact", 34, "The five as fractions, in this order.")
                .text("remark", "Remark", 40, REMARK);
        eachPoint((account, side, point) -> movementRow(grid, account, side, point));
        return grid.build();
    }

    private static void movementRow(Grid grid, AccountTrend account, Telling side, TrendPoint point) {
        Movement moved = point.movement().orElse(Movement.UNKNOWN);
        String exact = moved.isKnown()
                ? String.join(
                        " ",
                        List.of(
                                String.valueOf(Movement.text(moved.total())),
                                String.valueOf(Movement.text(moved.real())),
                                String.valueOf(Movement.text(moved.population())),
                                String.valueOf(Movement.text(moved.rules())),
                                String.valueOf(Movement.text(moved.evidence()))))
                : "";
        boolean first = side.points().get(0).equals(point);
        String remark = moved.isKnown() ? "" : first ? "First point of the line." : "Not known: a side has no score.";
        grid.row(
                account.account().value(),
                side.word(),
                point.asOf(),
                point.n(),
                Words.decimal(moved.total()),
                Words.decimal(moved.real()),
                Words.decimal(moved.population()),
                Words.decimal(moved.rules()),
                Words.decimal(moved.evidence()),
                exact,
                remark);
    }

    ReportTable cadence() {
        Grid grid = new Grid("trend-cadence", "Time between snapshots")
                .id("account", "Account", 15, ACCOUNT)
                .time("from", "Snapshot of (UTC)", "As-of of the earlier snapshot.")
                .time("to", "Next of (UTC)", "As-of of the later snapshot.")
                .decimal("days", "Days", "Days between them.")
                .column("gap", "Gap", Column.Type.YES_NO, 8, "Whether that is longer than the limit.");
        for (AccountTrend account : accounts) {
            List<Instant> moments = moments(account);
            for (int i = 1; i < moments.size(); i++) {
                Instant from = moments.get(i - 1);
                Instant to = moments.get(i);
                boolean gap =
                        account.cadence().gaps().stream().map(Cadence.Gap::from).anyMatch(from::equals);
                grid.row(account.account().value(), from, to, days(from, to), gap);
            }
        }
        return grid.build();
    }

    static List<Instant> moments(AccountTrend account) {
        return Shot.of(account).stream().map(Shot::asOf).distinct().toList();
    }

    static BigDecimal days(Instant from, Instant to) {
        double days = (to.getEpochSecond() - from.getEpochSecond()) / 86_400.0;
        return new BigDecimal(Words.number(days));
    }

    static ReportTable definitions() {
        Grid grid = new Grid("trend-definitions", "What every number means")
                .text("metric", "Metric", 24, "Name of the metric.")
                .text("definition", "Definition", 110, "What the number means.");
        for (Metric metric : Metric.values()) {
            grid.row(title(metric), metric.definition());
        }
        return grid.build();
    }

    static String title(Metric metric) {
        String word = metric.word().replace('-', ' ').replace("mfa", "MFA");
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    void eachPoint(Row row) {
        for (AccountTrend account : accounts) {
            for (Telling side : Telling.of(account, basis)) {
                side.points().forEach(point -> row.of(account, side, point));
            }
        }
    }

    /** What one point of one line of one account adds to a table. */
    interface Row {
        void of(AccountTrend account, Telling side, TrendPoint point);
    }
}
