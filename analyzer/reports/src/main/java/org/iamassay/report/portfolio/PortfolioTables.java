package org.iamassay.report.portfolio;

import static org.iamassay.report.Column.Type.DECIMAL;
import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.SEVERITY;
import static org.iamassay.report.Column.Type.SHARE;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIER;
import static org.iamassay.report.Column.Type.TIME;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;
import static org.iamassay.report.Column.Type.YES_NO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/** The tables of a portfolio. */
final class PortfolioTables {

    private final Portfolio portfolio;
    private final Texts texts;

    PortfolioTables(Portfolio portfolio, Texts texts) {
        this.portfolio = portfolio;
        this.texts = texts;
    }

    ReportTable accounts() {
        Cells table = new Cells(texts, "portfolio-accounts")
                .column("account", ID, 15)
                .column("alias", TEXT, 22)
                .column("score", DECIMAL, 8)
                .column("low", DECIMAL, 8)
                .column("high", DECIMAL, 8)
                .column("coverage", SHARE, 9)
                .column("grade", TEXT, 7)
                .column("tier", TIER, 17)
                .column("critical-gaps", WHOLE_NUMBER, 9)
                .column("gaps", TEXT, 44)
                .column("critical", WHOLE_NUMBER, 9)
                .column("high-severity", WHOLE_NUMBER, 8)
                .column("failing", WHOLE_NUMBER, 8)
                .column("failures", WHOLE_NUMBER, 9)
                .column("not-assessed", WHOLE_NUMBER, 9)
                .column("as-of", TIME, 18);
        if (portfolio.hasMoved()) {
            table.column("since", TIME, 18)
                    .column("before", DECIMAL, 8)
                    .column("points", DECIMAL, 9)
                    .column("new", WHOLE_NUMBER, 7)
                    .column("regressed", WHOLE_NUMBER, 10)
                    .column("resolved", WHOLE_NUMBER, 9);
        }
        table.column("profile", TEXT, 20);
        portfolio.accounts().forEach(row -> table.row(cells(row)));
        return table.build();
    }

    private List<@Nullable Object> cells(AccountRow row) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                row.account(),
                row.alias(),
                row.score(),
                row.low(),
                row.high(),
                row.coverage(),
                row.grade(),
                row.tier().word(),
                row.criticalGaps().size(),
                gaps(row),
                row.failing(Severity.CRITICAL),
                row.failing(Severity.HIGH),
                row.in(Verdict.FAIL),
                row.failures(),
                row.in(Verdict.NOT_ASSESSED) + row.in(Verdict.ERROR),
                row.asOf()));
        if (portfolio.hasMoved()) {
            @Nullable Moved moved = row.moved().orElse(null);
            cells.add(moved == null ? null : moved.since());
            cells.add(moved == null ? null : moved.before());
            cells.add(moved == null ? null : moved.points());
            cells.add(moved == null ? null : moved.added());
            cells.add(moved == null ? null : moved.regressed());
            cells.add(moved == null ? null : moved.resolved());
        }
        cells.add(row.tool().profile());
        return cells;
    }

    private static String gaps(AccountRow row) {
        Map<String, String> titles =
                row.checks().stream().collect(Collectors.toMap(CheckRow::id, CheckRow::title, (one, other) -> one));
        return row.criticalGaps().stream()
                .map(gap -> titles.getOrDefault(gap, gap))
                .collect(Collectors.joining("; "));
    }

    ReportTable areas() {
        Cells table = new Cells(texts, "portfolio-areas").column("account", ID, 15);
        List<Area> areas = areas(portfolio);
        areas.forEach(area -> table.column(
                area.id(),
                texts.checks().title(area),
                DECIMAL,
                12,
                texts.get("column.portfolio-areas.area", texts.checks().title(area))));
        for (AccountRow row : portfolio.accounts()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.account());
            areas.forEach(area -> cells.add(row.areas().get(area)));
            table.row(cells);
        }
        return table.build();
    }

    /** Areas of which anything was seen in any account, in reading order. */
    static List<Area> areas(Portfolio portfolio) {
        return Arrays.stream(Area.values())
                .filter(area -> portfolio.accounts().stream()
                        .anyMatch(row -> row.areas().containsKey(area)))
                .toList();
    }

    ReportTable checks() {
        Cells table = new Cells(texts, "portfolio-checks")
                .column("reference", ID, 11)
                .column("title", TEXT, 52)
                .column("area", TEXT, 28)
                .column("severity", SEVERITY, 10)
                .column("accounts", WHOLE_NUMBER, 9)
                .column("asked", WHOLE_NUMBER, 8)
                .column("unseen", WHOLE_NUMBER, 9)
                .column("subjects", WHOLE_NUMBER, 9)
                .column("accepted", WHOLE_NUMBER, 9)
                .column("check", ID, 30);
        for (CheckAcross check : portfolio.checks()) {
            table.row(
                    check.reference(),
                    texts.checks().title(check.id(), check.title()),
                    texts.checks().title(check.area()),
                    check.severity().word(),
                    check.failing(),
                    check.asked(),
                    check.unseen(),
                    check.subjects(),
                    check.accepted(),
                    check.id());
        }
        return table.build();
    }

    ReportTable people() {
        Cells table = new Cells(texts, "portfolio-people")
                .column("name", ID, 30)
                .column("accounts", WHOLE_NUMBER, 9)
                .column("tier", TIER, 17)
                .column("risk", WHOLE_NUMBER, 8)
                .column("without-mfa", WHOLE_NUMBER, 10)
                .column("active-keys", WHOLE_NUMBER, 9)
                .column("generic", YES_NO, 10)
                .column("which", TEXT, 60);
        for (PersonAcross person : portfolio.people()) {
            table.row(
                    name(person),
                    person.accounts(),
                    person.worst().word(),
                    person.highestRisk(),
                    person.withoutMfa(),
                    person.activeKeys(),
                    person.isGeneric(),
                    person.users().stream()
                            .map(user -> user.account())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return table.build();
    }

    /** The name as it is written where it stands first. */
    private static String name(PersonAcross person) {
        return person.users().get(0).user().name();
    }

    ReportTable users() {
        Cells table = new Cells(texts, "portfolio-users")
                .column("name", ID, 30)
                .column("account", ID, 15)
                .column("arn", ID, 52)
                .column("tier", TIER, 17)
                .column("privilege", TEXT, 13)
                .column("risk", WHOLE_NUMBER, 7)
                .column("at-least", YES_NO, 10)
                .column("password", YES_NO, 10)
                .column("mfa", YES_NO, 8)
                .column("active-keys", WHOLE_NUMBER, 9)
                .column("in-use", YES_NO, 8);
        portfolio.people().forEach(person -> person.users().forEach(user -> table.row(cells(user))));
        return table.build();
    }

    private List<@Nullable Object> cells(PersonAcross.InAccount each) {
        PersonRow user = each.user();
        return Arrays.asList(
                user.name(),
                each.account(),
                user.arn(),
                user.tier().word(),
                user.privilege(),
                user.risk(),
                user.atLeast(),
                user.password(),
                user.mfa(),
                user.activeKeys(),
                user.inUse());
    }

    /** Every column once, with the tables it stands in. */
    ReportTable dictionary(List<ReportTable> tables) {
        Map<String, List<String>> meanings = new TreeMap<>();
        for (ReportTable table : tables) {
            for (Column column : table.columns()) {
                List<String> where =
                        meanings.computeIfAbsent(column.title() + "\n" + column.meaning(), key -> new ArrayList<>());
                where.add(table.title());
            }
        }
        Cells dictionary = new Cells(texts, "portfolio-dictionary")
                .column("column", TEXT, 30)
                .column("meaning", TEXT, 90)
                .column("tables", TEXT, 50);
        meanings.forEach((key, where) -> {
            int end = key.indexOf('\n');
            dictionary.row(key.substring(0, end), key.substring(end + 1), String.join(", ", where));
        });
        return dictionary.build();
    }
}
