package org.iamassay.report.trend;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.history.Headline;
import org.iamassay.history.Movement;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Age;
import org.iamassay.history.trend.Bucket;
import org.iamassay.history.trend.BurnDown;
import org.iamassay.history.trend.Cadence;
import org.iamassay.history.trend.HalfLife;
import org.iamassay.history.trend.Hole;
import org.iamassay.history.trend.KeyAges;
import org.iamassay.history.trend.MfaCoverage;
import org.iamassay.history.trend.OpenAges;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.history.trend.Recurrence;
import org.iamassay.history.trend.Regression;
import org.iamassay.history.trend.Remediation;
import org.iamassay.history.trend.Span;
import org.iamassay.history.trend.Trend;
import org.iamassay.history.trend.TrendLine;
import org.iamassay.history.trend.TrendOptions;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.history.trend.Unused;
import org.iamassay.history.trend.WaiverDebt;
import org.iamassay.model.AccountId;

/** Trends made by hand, so that pages and workbooks are tested without a store. */
public final class SampleTrends {

    public static final TrendBasis BASIS = new TrendBasis(
            "1.0.0",
            "sha256:4f1d2c3b4a5968778695a4b3c2d1e0f00112233445566778899aabbccddeeff0",
            "aws-best-practice",
            "sha256:00");
    static final int LIMIT = 100;

    private SampleTrends() {}

    /** Twelve quarterly snapshots with one long gap, the first two without evidence to judge again. */
    public static Trend threeYears() {
        List<Instant> times = new ArrayList<>();
        for (String day : List.of(
                "2023-10-02",
                "2024-01-05",
                "2024-04-02",
                "2024-07-01",
                "2024-10-01",
                "2025-04-06",
                "2025-06-30",
                "2025-08-01",
                "2025-10-01",
                "2026-01-02",
                "2026-04-01",
                "2026-07-01")) {
            times.add(at(day));
        }
        double[] scores = {31.2, 38.4, 44.0, 52.7, 58.9, 47.3, 55.5, 61.0, 66.2, 71.9, 74.4, 82.6};
        return single(account("111122223333", times, scores, 2, 7));
    }

    /** 36 monthly snapshots. */
    public static Trend monthly() {
        List<Instant> times = new ArrayList<>();
        double[] scores = new double[36];
        LocalDate day = LocalDate.of(2023, 8, 1);
        for (int i = 0; i < 36; i++) {
            times.add(at(day.plusMonths(i).toString()));
            scores[i] = 40 + i + 6 * Math.sin(i / 2.0);
        }
        return single(account("111122223333", times, scores, 0, 3));
    }

    public static Trend once() {
        return single(account("111122223333", List.of(at("2026-07-01")), new double[] {64.2}, 0, 5));
    }

    /** Four snapshots of which nothing was seen. */
    public static Trend unscored() {
        double none = Double.NaN;
        List<Instant> times = List.of(at("2025-01-01"), at("2025-04-01"), at("2025-07-01"), at("2025-10-01"));
        return single(account("111122223333", times, new double[] {none, none, none, none}, 4, 5));
    }

    /** Names that would be markup, formulas or direction marks elsewhere. */
    public static Trend hostile() {
        AccountTrend plain = threeYears().accounts().get(0);
        List<Regression> bad = new ArrayList<>();
        for (String name : List.of(
                "</script><script>alert(1)</script>",
                "=HYPERLINK(\"https://example.com\")",
                "alice\u202Egnp.exe",
                "<root_account>",
                "a-name-of-sixty-four-characters-that-nobody-would-choose-000000")) {
            Subject subject = new Subject("user", name, "arn:aws:iam::111122223333:user/x", name, "-");
            bad.add(new Regression(at("2026-07-01"), 12, "console-user-mfa", Severity.HIGH, subject, bad.size() + 1));
        }
        TrendLine line = plain.reported();
        TrendLine other = new TrendLine(
                line.points(), line.holes(), line.remediation(), line.recurrence(), line.keyHalfLife(), bad);
        return single(new AccountTrend(plain.account(), plain.cadence(), other, plain.restated()));
    }

    /** Accounts with a snapshot a month, some of which miss some. */
    public static Trend portfolio(int accounts, int months) {
        List<AccountTrend> all = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            List<Instant> times = new ArrayList<>();
            Random random = new Random(i);
            for (int m = i % 3 == 2 ? 3 : 0; m < months; m++) {
                if (i % 3 != 1 || m % 7 != 4) {
                    times.add(at(LocalDate.of(2024, 8, 1 + i % 28).plusMonths(m).toString()));
                }
            }
            double[] scores = new double[times.size()];
            double score = 30 + random.nextInt(30);
            for (int t = 0; t < scores.length; t++) {
                score = Math.min(99, score + random.nextDouble() * 5 - 1);
                scores[t] = Math.round(score * 10) / 10.0;
            }
            String id = accounts <= 3
                    ? List.of("111122223333", "444455556666", "777788889999").get(i)
                    : String.format("%012d", 111122223333L + i);
            all.add(account(id, times, scores, 0, i));
        }
        List<PortfolioPoint> points = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            points.add(point(all, LocalDate.of(2024, 8, 1).plusMonths(m)));
        }
        PortfolioTrend together = new PortfolioTrend(Bucket.MONTH, accounts, points, points);
        return new Trend(new TrendOptions(Bucket.MONTH, LIMIT), all, Optional.of(together));
    }

    private static PortfolioPoint point(List<AccountTrend> all, LocalDate month) {
        Instant start = at(month.toString());
        Instant end = at(month.plusMonths(1).toString());
        List<PortfolioPoint.Member> members = new ArrayList<>();
        Map<Severity, BurnDown.Row> sums = new EnumMap<>(Severity.class);
        int carried = 0;
        for (AccountTrend account : all) {
            Optional<TrendPoint> newest = account.reported().points().stream()
                    .filter(p -> p.asOf().isBefore(end) && p.asOf().isAfter(start.minus(Duration.ofDays(LIMIT))))
                    .reduce((a, b) -> b);
            if (newest.isPresent()) {
                TrendPoint p = newest.get();
                boolean old = p.asOf().isBefore(start);
                carried += old ? 1 : 0;
                members.add(new PortfolioPoint.Member(
                        account.account(), p.asOf(), old, p.headline().value()));
                p.burnDown()
                        .rows()
                        .forEach((severity, row) -> sums.merge(
                                severity,
                                row,
                                (a, b) ->
                                        new BurnDown.Row(a.open() + b.open(), a.accepted() + b.accepted(), a.flow())));
            }
        }
        List<BigDecimal> scores = members.stream()
                .map(PortfolioPoint.Member::score)
                .filter(s -> s != null)
                .sorted()
                .toList();
        return new PortfolioPoint(
                month.toString().substring(0, 7),
                start,
                members,
                carried,
                scores.size(),
                scores.isEmpty() ? null : scores.get(0),
                scores.isEmpty() ? null : scores.get((scores.size() - 1) / 2),
                scores.isEmpty() ? null : scores.get(scores.size() - 1),
                new BurnDown(sums),
                new MfaCoverage(true, members.size() * 7, members.size() * 10, 2),
                new Unused(count(members.size()), count(members.size() * 2), count(members.size() / 2)),
                3,
                1);
    }

    private static Trend single(AccountTrend account) {
        return new Trend(new TrendOptions(Bucket.MONTH, LIMIT), List.of(account), Optional.empty());
    }

    static AccountTrend account(String id, List<Instant> times, double[] scores, int holes, int seed) {
        TrendLine reported = line(times, scores, 0, seed);
        double[] others = scores.clone();
        for (int i = 0; i < others.length; i++) {
            others[i] = Math.max(0, Math.round(10 * (scores[i] - 9 + 9.0 * i / others.length)) / 10.0);
            others[i] = Double.isNaN(scores[i]) ? Double.NaN : others[i];
        }
        TrendLine restated = line(times, others, holes, seed);
        return new AccountTrend(new AccountId(id), cadence(times), reported, restated);
    }

    private static Cadence cadence(List<Instant> times) {
        List<Cadence.Gap> gaps = new ArrayList<>();
        List<Long> waits = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            long days = Duration.between(times.get(i - 1), times.get(i)).toDays();
            waits.add(days);
            if (days > LIMIT) {
                gaps.add(new Cadence.Gap(times.get(i - 1), times.get(i), BigFraction.of((int) days)));
            }
        }
        waits.sort(Long::compare);
        return waits.isEmpty()
                ? new Cadence(times.size(), null, null, gaps)
                : new Cadence(
                        times.size(),
                        BigFraction.of(waits.get((waits.size() - 1) / 2)),
                        BigFraction.of(waits.get(waits.size() - 1)),
                        gaps);
    }

    private static TrendLine line(List<Instant> times, double[] scores, int holes, int seed) {
        List<TrendPoint> points = new ArrayList<>();
        List<Hole> missing = new ArrayList<>();
        int[] open = {4, 14, 22, 12};
        for (int i = 0; i < times.size(); i++) {
            if (i < holes) {
                missing.add(new Hole(i + 1, times.get(i)));
                continue;
            }
            points.add(point(i, times, scores, holes, open, new Random(seed * 31L + i)));
        }
        boolean any = points.size() > 1;
        Subject bob = new Subject(
                "user",
                "bob.the.builder",
                "arn:aws:iam::111122223333:user/bob",
                "arn:aws:iam::111122223333:user/bob",
                "-");
        List<Regression> back = any
                ? List.of(
                        new Regression(times.get(5 % times.size()), 6, "console-user-mfa", Severity.HIGH, bob, 1),
                        new Regression(
                                times.get(times.size() - 1), times.size(), "console-user-mfa", Severity.HIGH, bob, 2),
                        new Regression(
                                times.get(times.size() - 1),
                                times.size(),
                                "access-key-rotated",
                                Severity.MEDIUM,
                                new Subject(
                                        "access-key",
                                        "deploy-bot, access key 1",
                                        "arn:aws:iam::111122223333:user/deploy-bot",
                                        "k",
                                        "-"),
                                1))
                : List.of();
        Remediation fixing = any
                ? new Remediation(
                        new Span(21, 4, BigFraction.of(41), null, BigFraction.of(33), BigFraction.of(181)),
                        new Span(
                                6, 0, BigFraction.of(20), BigFraction.of(160), BigFraction.of(31), BigFraction.of(170)),
                        2,
                        19,
                        1,
                        new Age(212, true))
                : new Remediation(none(), none(), 0, 0, 0, null);
        return new TrendLine(
                points,
                missing,
                fixing,
                any ? new Recurrence(3, 21, 2) : new Recurrence(0, 0, 0),
                any ? new HalfLife(BigFraction.of(341), 38, 22) : new HalfLife(null, 0, 0),
                back);
    }

    private static Span none() {
        return new Span(0, 0, null, null, null, null);
    }

    private static TrendPoint point(int i, List<Instant> times, double[] scores, int holes, int[] open, Random random) {
        boolean first = i == holes;
        EnumMap<Severity, BurnDown.Row> rows = new EnumMap<>(Severity.class);
        Severity[] all = {Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW};
        for (int s = 0; s < all.length; s++) {
            int opened = first ? 0 : random.nextInt(i == 5 ? 9 : 3);
            int resolved = first ? 0 : Math.min(open[s], random.nextInt(5));
            int removed = first ? 0 : Math.min(open[s] - resolved, random.nextInt(2));
            open[s] += opened - resolved - removed;
            rows.put(
                    all[s],
                    new BurnDown.Row(
                            open[s],
                            Math.min(open[s], 1),
                            first
                                    ? Optional.empty()
                                    : Optional.of(new BurnDown.Flow(opened, 0, resolved, removed, 0, 0, 0))));
        }
        int total = open[0] + open[1] + open[2] + open[3];
        boolean gap = !first && Duration.between(times.get(i - 1), times.get(i)).toDays() > LIMIT;
        return new TrendPoint(
                i + 1,
                times.get(i),
                gap,
                headline(scores[i]),
                tier(scores[i]),
                new BurnDown(rows),
                new OpenAges(
                        total,
                        4,
                        total == 0 ? null : new Age(30 + 11L * i, i < 4),
                        total == 0 ? null : new Age(90 + 80L * i, true)),
                new MfaCoverage(true, Math.min(22, 10 + i), 22, 1),
                i == 3
                        ? new KeyAges(true, null, null, null, null, null, 0, 3)
                        : new KeyAges(
                                true, 60L + i, 120L + 2L * i, 300L + 20L * i, 420L + 30L * i, 900L + 60L * i, 31, 1),
                new Unused(count(Math.max(0, 9 - i)), i < 2 ? Unused.Count.NONE : count(12 - i / 3), count(4)),
                new WaiverDebt(4, i == 2 ? null : 1, i == 2 ? null : 2, i == 2 ? null : 3),
                i == 5 ? 1 : 0,
                first ? Optional.empty() : Optional.of(movement(scores[i - 1], scores[i])),
                Optional.of(BigFraction.of(-9 + i * 9 / times.size())));
    }

    private static Movement movement(double before, double after) {
        if (Double.isNaN(before) || Double.isNaN(after)) {
            return Movement.UNKNOWN;
        }
        int tenths = (int) Math.round(10 * (after - before));
        return new Movement(
                BigFraction.of(tenths, 10),
                BigFraction.of(tenths + 35, 10),
                BigFraction.of(-25, 10),
                BigFraction.ZERO,
                BigFraction.of(-10, 10));
    }

    private static Headline headline(double score) {
        if (Double.isNaN(score)) {
            return new Headline(null, null, null, null, new BigDecimal("0.08"), null);
        }
        double rounded = Math.round(score * 10) / 10.0;
        BigDecimal value = BigDecimal.valueOf(rounded);
        BigDecimal high = value.add(BigDecimal.TEN.add(BigDecimal.ONE)).min(new BigDecimal("100"));
        return new Headline(
                value,
                Math.round(rounded * 10) + "/10",
                value.subtract(new BigDecimal("8")).max(BigDecimal.ZERO),
                high,
                new BigDecimal("0.81"),
                rounded >= 80 ? "B" : rounded >= 70 ? "C" : rounded >= 60 ? "D" : "F");
    }

    private static String tier(double score) {
        return Double.isNaN(score)
                ? "not-assessable"
                : score >= 80 ? "good" : score >= 55 ? "acceptable" : "not-recommended";
    }

    private static Unused.Count count(int failing) {
        return new Unused.Count(failing, 1);
    }

    static Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 30).toInstant(ZoneOffset.UTC);
    }
}
