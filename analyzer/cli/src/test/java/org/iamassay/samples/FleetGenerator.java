package org.iamassay.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** Writes large synthetic credential reports for the benchmark: one file per account. */
public final class FleetGenerator {

    private static final String AS_OF = "2026-09-30T06:00:00Z";
    private static final long FIRST_ACCOUNT = 111_122_223_333L;

    private FleetGenerator() {}

    /** Arguments: target folder, number of accounts, users per account. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Writes {@code accounts} files of {@code users} users each into a folder. */
    public static void write(Path folder, int accounts, int users) throws IOException {
        Files.createDirectories(folder);
        for (int n = 0; n < accounts; n++) {
            String account = String.format(Locale.ROOT, "%012d", FIRST_ACCOUNT + n);
            Path file = folder.resolve("status_reports_" + account + "_2026-09-30T06-00-00+00-00.csv");
            try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                writeAccount(writer, account, users, n);
            }
        }
    }

    private static void writeAccount(BufferedWriter writer, String account, int users, int seed) throws IOException {
        Clock clock = new Clock(Instant.parse(AS_OF), seed);
        writer.write(ReportRow.header());
        writer.write('\n'
                + ReportRow.root(account, "2015-01-01T00:00:00Z")
                        .password(clock.daysAgo(900), clock.daysAgo(200), "N/A")
                        .mfa()
                        .line());
        for (int n = 0; n < users; n++) {
            writer.write('\n' + member(account, clock, n).line());
        }
    }

    private static ReportRow member(String account, Clock clock, int n) {
        String name = String.format(Locale.ROOT, "member-%05d", n);
        ReportRow row = ReportRow.user(
                account,
                clock.oneIn(4) ? "people/team-" + n % 40 + "/" : "",
                name,
                clock.daysAgo(clock.between(300, 2500)));
        if (!clock.oneIn(3)) {
            int changed = clock.between(1, 290);
            row.password(
                    clock.daysAgo(changed),
                    clock.oneIn(12) ? "no_information" : clock.daysAgo(clock.between(0, 200)),
                    clock.daysAgo(changed - 90));
        }
        if (!clock.oneIn(3)) {
            row.mfa();
        }
        for (int slot = 1; slot <= 2; slot++) {
            if (clock.oneIn(slot + 1)) {
                boolean used = !clock.oneIn(5);
                row.key(
                        slot,
                        !clock.oneIn(5),
                        clock.daysAgo(clock.between(1, 290)),
                        used ? clock.usedDaysAgo(clock.between(0, 200)) : "N/A",
                        used ? "eu-central-1" : "N/A",
                        used ? "ec2" : "N/A");
            }
        }
        return row;
    }
}
