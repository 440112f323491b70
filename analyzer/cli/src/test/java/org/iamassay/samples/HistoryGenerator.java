package org.iamassay.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes years of monthly credential reports of synthetic accounts for the benchmark, one folder for each account and day.
 *
 * <p>About three of a hundred users change in a month, one of ten of these leaves and another one comes; last uses move on besides.
 */
public final class HistoryGenerator {

    private static final LocalDate NEWEST = LocalDate.of(2026, 9, 1);
    private static final int HOUR = 6;
    private static final long FIRST_ACCOUNT = 111_122_223_333L;
    private static final double CHANGING = 0.03;
    private static final int LEAVING_ONE_IN = 10;
    private static final long DEFAULT_SEED = 1;
    private static final String CSV = "csv";

    private final Path folder;
    private final String account;
    private final SplittableRandom random;
    private final boolean asCsv;
    private final List<AgingUser> users = new ArrayList<>();
    private int names;

    private HistoryGenerator(Path folder, String account, long seed, boolean asCsv) {
        this.folder = folder.resolve(account);
        this.account = account;
        this.random = new SplittableRandom(seed);
        this.asCsv = asCsv;
    }

    /**
     * Arguments: target folder, number of accounts, snapshots of each, users of each, and if wanted the seed and "csv" for
     * reports without the envelope of the AWS CLI. Without numbers: one account, 36 snapshots, 5,000 users.
     */
    public static void main(String[] arguments) throws IOException {
        boolean asCsv = CSV.equals(arguments[arguments.length - 1]);
        write(
                Path.of(arguments[0]),
                (int) number(arguments, 1, 1),
                (int) number(arguments, 2, 36),
                (int) number(arguments, 3, 5000),
                number(arguments, 4, DEFAULT_SEED),
                asCsv);
    }

    private static long number(String[] arguments, int index, long otherwise) {
        return arguments.length > index && !CSV.equals(arguments[index]) ? Long.parseLong(arguments[index]) : otherwise;
    }

    /** Writes {@code <folder>/<account>/<date>/} with one report each. */
    public static void write(Path folder, int accounts, int snapshots, int users, long seed, boolean asCsv)
            throws IOException {
        for (int n = 0; n < accounts; n++) {
            String account = String.format(Locale.ROOT, "%012d", FIRST_ACCOUNT + n);
            new HistoryGenerator(folder, account, seed * 1_000_003 + n, asCsv).write(snapshots, users);
        }
    }

    private void write(int snapshots, int members) throws IOException {
        LocalDate day = NEWEST.minusMonths(snapshots - 1L);
        for (int n = 0; n < members; n++) {
            users.add(AgingUser.old(nextName(), second(day), random));
        }
        for (int n = 0; n < snapshots; n++) {
            if (n > 0) {
                live(second(day.minusMonths(1)), second(day));
            }
            long now = second(day);
            users.forEach(user -> user.use(now, random));
            report(day);
            day = day.plusMonths(1);
        }
    }

    private static long second(LocalDate day) {
        return day.atTime(HOUR, 0).toEpochSecond(ZoneOffset.UTC);
    }

    private String nextName() {
        return String.format(Locale.ROOT, "member-%05d", names++);
    }

    private void live(long from, long until) {
        for (int n = 0; n < users.size(); n++) {
            if (random.nextDouble() < CHANGING) {
                long at = random.nextLong(from + 1, until);
                if (random.nextInt(LEAVING_ONE_IN) == 0) {
                    users.set(n, AgingUser.joining(nextName(), at, random));
                } else {
                    users.get(n).change(at, random);
                }
            }
        }
    }

    private List<ReportRow> rows() {
        List<ReportRow> rows = new ArrayList<>(users.size() + 1);
        rows.add(ReportRow.root(account, "2015-01-01T00:00:00Z")
                .password("2016-02-03T04:05:06Z", "2019-05-04T03:02:01Z", "N/A")
                .mfa());
        users.forEach(user -> rows.add(user.row(account)));
        return rows;
    }

    private void report(LocalDate day) throws IOException {
        Path dated = Files.createDirectories(folder.resolve(day.toString()));
        String name =
                asCsv ? "status_reports_" + account + "_" + day + "T06-00-00+00-00.csv" : "credential-report.json";
        String text = asCsv ? Story.csv(rows()) : Story.envelope(rows(), day + "T06:00:00+00:00");
        try (BufferedWriter writer = Files.newBufferedWriter(dated.resolve(name), StandardCharsets.UTF_8)) {
            writer.write(text);
        }
    }
}
