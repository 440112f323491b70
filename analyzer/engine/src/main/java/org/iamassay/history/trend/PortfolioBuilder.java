package org.iamassay.history.trend;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.history.trend.PortfolioPoint.Member;

/** Joins the lines of several accounts by calendar unit. */
final class PortfolioBuilder {

    private final TrendOptions options;
    private final List<AccountTrend> accounts;

    PortfolioBuilder(TrendOptions options, List<AccountTrend> accounts) {
        this.options = options;
        this.accounts = accounts;
    }

    PortfolioTrend build() {
        return new PortfolioTrend(
                options.by(), accounts.size(), points(AccountTrend::reported), points(AccountTrend::restated));
    }

    private List<PortfolioPoint> points(Function<AccountTrend, TrendLine> line) {
        List<Instant> times = accounts.stream()
                .flatMap(account -> line.apply(account).points().stream())
                .map(TrendPoint::asOf)
                .sorted()
                .toList();
        List<PortfolioPoint> points = new ArrayList<>();
        if (!times.isEmpty()) {
            LocalDate last = start(times.get(times.size() - 1));
            for (LocalDate unit = start(times.get(0)); !unit.isAfter(last); unit = next(unit)) {
                points.add(point(unit, line));
            }
        }
        return points;
    }

    private LocalDate start(Instant time) {
        LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
        return switch (options.by()) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private LocalDate next(LocalDate unit) {
        return switch (options.by()) {
            case DAY -> unit.plusDays(1);
            case WEEK -> unit.plusWeeks(1);
            case MONTH -> unit.plusMonths(1);
        };
    }

    private String name(LocalDate unit) {
        return switch (options.by()) {
            case DAY -> unit.toString();
            case WEEK ->
                unit.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                        + (unit.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) < 10 ? "0" : "")
                        + unit.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH -> unit.toString().substring(0, "2026-01".length());
        };
    }

    private PortfolioPoint point(LocalDate unit, Function<AccountTrend, TrendLine> line) {
        Instant start = unit.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = next(unit).atStartOfDay(ZoneOffset.UTC).toInstant();
        Sum sum = new Sum();
        for (AccountTrend account : accounts) {
            List<TrendPoint> points = line.apply(account).points();
            List<TrendPoint> within = points.stream()
                    .filter(point ->
                            !point.asOf().isBefore(start) && point.asOf().isBefore(end))
                    .toList();
            if (within.isEmpty()) {
                carried(points, start).ifPresent(point -> sum.carry(account, point));
            } else {
                sum.add(account, within);
            }
        }
        return sum.point(name(unit), start);
    }

    /** The last value before a unit, if the unit begins not later than the limit after it. */
    private Optional<TrendPoint> carried(List<TrendPoint> points, Instant start) {
        return points.stream()
                .filter(point -> point.asOf().isBefore(start))
                .reduce((one, other) -> other)
                .filter(point -> !start.isAfter(point.asOf().plus(options.maxGapDays(), ChronoUnit.DAYS)));
    }

    /** Adds up the accounts of one unit. */
    private static final class Sum {

        private final List<Member> members = new ArrayList<>();
        private BurnDown burnDown = BurnDown.NONE;
        private MfaCoverage mfa = new MfaCoverage(false, 0, 0, 0);
        private Unused unused = Unused.NONE;
        private int accepted;
        private int regressions;

        void add(AccountTrend account, List<TrendPoint> within) {
            TrendPoint last = within.get(within.size() - 1);
            value(account, last, false);
            BurnDown flows = within.stream().map(TrendPoint::burnDown).reduce(BurnDown.NONE, BurnDown::plus);
            burnDown = burnDown.plus(last.burnDown().withFlowsOf(flows));
            regressions += within.stream().mapToInt(TrendPoint::regressions).sum();
        }

        void carry(AccountTrend account, TrendPoint point) {
            value(account, point, true);
            burnDown = burnDown.plus(point.burnDown().withFlowsOf(BurnDown.NONE));
        }

        private void value(AccountTrend account, TrendPoint point, boolean carried) {
            members.add(new Member(
                    account.account(), point.asOf(), carried, point.headline().value()));
            mfa = mfa.plus(point.mfa());
            unused = unused.plus(point.unused());
            accepted += point.waivers().accepted();
        }

        PortfolioPoint point(String unit, Instant start) {
            List<BigDecimal> scores = members.stream()
                    .map(Member::score)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            boolean none = scores.isEmpty();
            return new PortfolioPoint(
                    unit,
                    start,
                    members,
                    (int) members.stream().filter(Member::carried).count(),
                    scores.size(),
                    none ? null : scores.get(0),
                    none ? null : Spans.median(scores),
                    none ? null : scores.get(scores.size() - 1),
                    burnDown,
                    mfa,
                    unused,
                    accepted,
                    regressions);
        }
    }
}
