package org.iamassay.samples;

import static org.iamassay.samples.ReportRow.root;
import static org.iamassay.samples.ReportRow.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The stories of the folder {@code samples}. */
final class Stories {

    private static final String AS_OF = "2026-09-30T06:00:00Z";
    private static final String ACCOUNT = "111122223333";
    private static final String NONE = "N/A";

    private Stories() {}

    static List<Story> all() {
        return List.of(
                healthy(),
                neglected(),
                mixedUse(),
                orgMemberWithoutRoot(),
                threeAccounts(),
                FullEvidence.story(),
                WellRun.story(),
                WaysToAdmin.story());
    }

    /** People with fresh passwords and MFA, two programs with young keys, a quiet root user. */
    private static Story healthy() {
        return new Story("healthy", Map.of("credential-report.json", Story.envelope(healthyRows(ACCOUNT, 1), AS_OF)));
    }

    private static List<ReportRow> healthyRows(String account, long seed) {
        Clock clock = new Clock(Instant.parse(AS_OF), seed);
        List<ReportRow> rows = new ArrayList<>();
        rows.add(root(account, "2019-02-11T08:00:01Z")
                .password(clock.daysAgo(400), clock.daysAgo(380), NONE)
                .mfa());
        for (int n = 1; n <= 9; n++) {
            rows.add(person(account, clock, "analyst-" + n, 600 + 10 * n, 30 + n, n % 4)
                    .mfa());
        }
        rows.add(user(account, "service/", "backup-svc", clock.daysAgo(500))
                .key(1, true, clock.daysAgo(41), clock.usedDaysAgo(0), NONE, "s3"));
        rows.add(user(account, "service/", "ci-deploy", clock.daysAgo(300))
                .key(1, true, clock.daysAgo(12), clock.usedDaysAgo(0), "eu-central-1", "sts"));
        return rows;
    }

    private static ReportRow person(String account, Clock clock, String name, int created, int changed, int used) {
        return user(account, "people/", name, clock.daysAgo(created))
                .password(clock.daysAgo(changed), clock.daysAgo(used), clock.daysAgo(changed - 90));
    }

    /** Years without care: root keys, no MFA, keys of years, dormant users, leftovers. */
    private static Story neglected() {
        Clock clock = new Clock(Instant.parse(AS_OF), 2);
        List<ReportRow> rows = new ArrayList<>();
        rows.add(root(ACCOUNT, "2012-05-16T18:13:11Z")
                .password(clock.daysAgo(2900), clock.daysAgo(3), NONE)
                .key(1, true, "2014-03-04T09:00:00Z", clock.usedDaysAgo(1), "us-east-1", "s3")
                .key(2, false, "2012-05-16T18:14:00Z", NONE, NONE, NONE)
                .certificate(1, true, "2013-06-25T02:07:00Z"));
        for (int n = 1; n <= 12; n++) {
            ReportRow row = person(
                    ACCOUNT,
                    clock,
                    String.format(Locale.ROOT, "operator-%02d", n),
                    900 + 90 * n,
                    80 + 70 * n,
                    9 * n * n);
            rows.add(n % 4 == 0 ? row.mfa() : row);
        }
        for (int n = 1; n <= 8; n++) {
            String created = clock.daysAgo(400 + 150 * n);
            rows.add(user(ACCOUNT, "", "app-" + n, created)
                    .key(
                            1,
                            true,
                            Clock.after(created, 4),
                            n % 3 == 0 ? NONE : clock.usedDaysAgo(n * n * 4),
                            NONE,
                            n % 3 == 0 ? NONE : "s3")
                    .key(
                            2,
                            n % 2 == 0,
                            clock.daysAgo(200 + 20 * n),
                            clock.usedDaysAgo(150),
                            "us-east-1",
                            n == 4 ? "iam" : "ec2"));
        }
        rows.add(user(ACCOUNT, "", "admin", clock.daysAgo(3000))
                .password(clock.daysAgo(2200), clock.daysAgo(1), clock.daysAgo(2110))
                .key(1, true, clock.daysAgo(1900), clock.usedDaysAgo(0), "us-east-1", "iam"));
        rows.add(user(ACCOUNT, "", "test", clock.daysAgo(1500)).password(clock.daysAgo(1500), "no_information", NONE));
        rows.add(user(ACCOUNT, "", "leftover-1", clock.daysAgo(2500)));
        rows.add(user(ACCOUNT, "", "leftover-2", clock.daysAgo(1200)));
        rows.add(user(ACCOUNT, "", "soap-client", "2013-10-10T10:10:10Z").certificate(2, true, "2014-02-01T00:00:00Z"));
        rows.add(user(ACCOUNT, "", "=1+1", clock.daysAgo(700)).password(clock.daysAgo(699), clock.daysAgo(500), NONE));
        return new Story("neglected", Map.of("status_reports_2026-09-30T06-00-00+00-00.csv", Story.csv(rows)));
    }

    /** People and programs share users: passwords beside keys, programs on people's keys. */
    private static Story mixedUse() {
        Clock clock = new Clock(Instant.parse(AS_OF), 3);
        List<ReportRow> rows = new ArrayList<>();
        rows.add(root(ACCOUNT, "2018-01-05T10:00:00Z")
                .password(clock.daysAgo(900), "no_information", NONE)
                .mfa());
        for (int n = 1; n <= 10; n++) {
            rows.add(person(ACCOUNT, clock, "engineer-" + n, 500 + 30 * n, 20 + 8 * n, n)
                    .mfa()
                    .key(1, true, clock.daysAgo(15 * n), clock.usedDaysAgo(n), "eu-west-1", n % 2 == 0 ? "s3" : "ec2"));
        }
        rows.add(user(ACCOUNT, "service/", "build-pipeline", clock.daysAgo(700))
                .password(clock.daysAgo(60), clock.daysAgo(40), NONE)
                .key(1, true, clock.daysAgo(60), clock.usedDaysAgo(0), "eu-west-1", "ecr"));
        rows.add(user(ACCOUNT, "service/", "monitoring", clock.daysAgo(650))
                .key(1, true, clock.daysAgo(300), clock.usedDaysAgo(0), "eu-west-1", "monitoring")
                .neverUsedKey(2, clock.daysAgo(30)));
        return new Story("mixed-use", Map.of("credential-report.json", Story.envelope(rows, AS_OF)));
    }

    /** A member account whose root credentials were removed centrally: no MFA there is no failure. */
    private static Story orgMemberWithoutRoot() {
        Clock clock = new Clock(Instant.parse(AS_OF), 4);
        List<ReportRow> rows = new ArrayList<>();
        rows.add(root("444455556666", "2025-03-01T09:00:00Z")
                .set(org.iamassay.model.ReportColumn.PASSWORD_LAST_USED, NONE)
                .set(org.iamassay.model.ReportColumn.PASSWORD_LAST_CHANGED, NONE));
        rows.add(user("444455556666", "service/", "exporter", clock.daysAgo(120))
                .key(1, true, clock.daysAgo(25), clock.usedDaysAgo(0), "eu-central-1", "s3"));
        return new Story("org-member-without-root", Map.of("credential-report.json", Story.envelope(rows, AS_OF)));
    }

    /** Three accounts in one delivery, one file each, taken at one moment. */
    private static Story threeAccounts() {
        Map<String, String> files = new TreeMap<>();
        files.put("111122223333/credential-report.json", Story.envelope(healthyRows("111122223333", 5), AS_OF));
        files.put("444455556666/credential-report.json", Story.envelope(busyRows("444455556666", 6), AS_OF));
        files.put("777788889999/credential-report.json", Story.envelope(busyRows("777788889999", 7), AS_OF));
        return new Story("three-accounts", files);
    }

    private static List<ReportRow> busyRows(String account, long seed) {
        Clock clock = new Clock(Instant.parse(AS_OF), seed);
        List<ReportRow> rows = new ArrayList<>();
        rows.add(root(account, "2020-07-07T07:07:07Z")
                .password(clock.daysAgo(700), clock.daysAgo(clock.between(20, 300)), NONE)
                .mfa());
        for (int n = 1; n <= 14; n++) {
            ReportRow row = person(
                    account,
                    clock,
                    "member-" + n,
                    clock.between(200, 900),
                    clock.between(5, 160),
                    clock.between(0, 120));
            rows.add(clock.oneIn(3) ? row : row.mfa());
        }
        for (int n = 1; n <= 6; n++) {
            rows.add(user(account, "service/", "worker-" + n, clock.daysAgo(clock.between(200, 900)))
                    .key(
                            1,
                            true,
                            clock.daysAgo(clock.between(5, 190)),
                            clock.usedDaysAgo(clock.between(0, 70)),
                            NONE,
                            "s3"));
        }
        return rows;
    }
}
