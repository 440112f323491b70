package org.iamassay.report.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.CatalogueUsed;
import org.iamassay.assess.Tool;
import org.iamassay.check.Area;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** Portfolios for tests. */
public final class SamplePortfolios {

    /** Names that look like formulas, markup and controls, and one as long as AWS allows. */
    public static final List<String> NAMES = List.of(
            "anna.keller",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "right\u202Eleft",
            "admin",
            "a".repeat(64));

    private static final Tool TOOL = new Tool(
            "0.1.0",
            "sha256:" + "c".repeat(64),
            "sample",
            "sha256:" + "d".repeat(64),
            new CatalogueUsed("2026-09-26", List.of("iam-data 0.21"), "sha256:" + "e".repeat(64)));

    private SamplePortfolios() {}

    /** As many accounts as wanted: every seventh without a score, every fifth compared with a baseline. */
    public static Portfolio of(int accounts) {
        List<AccountRow> rows = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            String score = i % 7 == 6 ? null : String.valueOf((i * 37) % 100) + ".5";
            rows.add(row(
                    i, score, i % 3 == 0 ? List.of("report.html", "report.xlsx") : List.of("report.html"), i % 5 == 0));
        }
        return Portfolio.of(rows);
    }

    /** The id of an account, made from a number. */
    static String id(int number) {
        return String.format(Locale.ROOT, "%012d", 100000000000L + number);
    }

    static AccountRow row(int number, @Nullable String score, List<String> files, boolean moved) {
        BigDecimal value = score == null ? null : new BigDecimal(score);
        Map<Area, BigDecimal> areas = new LinkedHashMap<>();
        for (Area area : Area.values()) {
            if ((area.title().length() + number) % 4 != 0) {
                areas.put(area, BigDecimal.valueOf((area.title().length() * 7L + number * 13L) % 101));
            }
        }
        List<PersonRow> people = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            if ((number + i) % 2 == 0) {
                people.add(person(number % 4 == 0 ? NAMES.get(i).toUpperCase(Locale.ROOT) : NAMES.get(i), number, i));
            }
        }
        List<CheckRow> checks = List.of(
                check(
                        "root-mfa-enabled",
                        Severity.CRITICAL,
                        number % 4 == 0 ? Verdict.FAIL : Verdict.PASS,
                        number % 4 == 0 ? 1 : 0),
                check("console-user-mfa", Severity.HIGH, Verdict.FAIL, number + 1),
                check("pwpolicy-min-length", Severity.MEDIUM, Verdict.NOT_ASSESSED, 0));
        return new AccountRow(
                id(number),
                number % 2 == 0 ? "alias-" + number : "",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 3600L),
                "envelope",
                TOOL,
                value,
                value,
                value,
                new BigDecimal("0.90"),
                value == null ? "" : "C",
                number % 4 == 0 ? List.of("root-mfa-enabled") : List.of(),
                areas,
                number % 4 == 0 ? Tier.NOT_RECOMMENDED : Tier.ACCEPTABLE,
                Map.of(Tier.ACCEPTABLE, 3),
                checks,
                people,
                moved
                        ? Optional.of(new Moved(
                                Instant.parse("2025-10-01T00:00:00Z"),
                                BigDecimal.TEN,
                                value == null ? null : value.subtract(BigDecimal.TEN),
                                1,
                                2,
                                3,
                                4))
                        : Optional.empty(),
                new ReportPlace(id(number), files));
    }

    private static CheckRow check(String id, Severity severity, Verdict state, int failed) {
        return new CheckRow(id, "IAM-01.1", "Title of " + id, Area.ROOT, severity, state, failed, 0);
    }

    static PersonRow person(String name, int account, int risk) {
        return new PersonRow(
                name,
                "arn:aws:iam::" + id(account) + ":user/" + name,
                risk % 2 == 0 ? Tier.NOT_RECOMMENDED : Tier.ACCEPTABLE,
                "unknown",
                risk * 10,
                true,
                true,
                risk % 3 == 0 ? Boolean.FALSE : null,
                risk,
                true);
    }
}
