package org.iamassay.history.trend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.PastReport;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.history.Cell;
import org.iamassay.history.Headline;
import org.iamassay.history.Side;
import org.iamassay.history.Side.Listing;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.SideTool;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;

/**
 * A history of one account as a table: a column a snapshot, headed by its day; a row a subject of a check.
 *
 * <p>Cells: {@code F} fails, {@code W} fails under a waiver, {@code O} passes, {@code .} is there without a verdict, {@code U} was
 * not assessed, {@code X} is gone, {@code ?} is in a part of the list that was not read, {@code C} the check is not judged.
 * Subjects: {@code check user}, made in 2020, or {@code check user@day}; {@code user=id} tells the unique id; {@code check *} is
 * the account. Rows {@code rule check}, {@code severity check} and {@code score} tell what their words say.
 */
final class Story {

    static final AccountId ACCOUNT = new AccountId("111122223333");
    private static final String OLD = "2020-01-01";

    private final List<String> days;
    private final List<String[]> rows = new ArrayList<>();

    private Story(String table) {
        List<String[]> lines = table.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
        days = List.of(lines.get(0)).subList(1, lines.get(0).length);
        rows.addAll(lines.subList(1, lines.size()));
    }

    static Story of(String table) {
        return new Story(table);
    }

    static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    List<Recorded> snapshots() {
        return snapshots(ACCOUNT);
    }

    List<Recorded> snapshots(AccountId account) {
        List<Recorded> all = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            all.add(new Recorded(i + 1, new SideOf(i + 1, account).side(), Optional.empty()));
        }
        return all;
    }

    /** The line as reported. */
    TrendLine line() {
        return trend(35).accounts().get(0).reported();
    }

    Trend trend(int maxGapDays) {
        return Trend.of(List.of(new AccountHistory(ACCOUNT, snapshots())), new TrendOptions(Bucket.MONTH, maxGapDays));
    }

    static Side withReport(Side side, PastReport report) {
        return new Side(
                side.account(),
                side.partition(),
                side.asOf(),
                side.asOfSource(),
                side.tool(),
                side.headline(),
                side.tier(),
                side.checks(),
                side.principals(),
                side.listings(),
                side.subjects(),
                Optional.of(report),
                side.files(),
                side.hasEvidence());
    }

    /** One column of the table. */
    private final class SideOf {

        private final int column;
        private final AccountId account;
        private final Map<String, SidePrincipal> principals = new LinkedHashMap<>();
        private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
        private final Set<String> subjects = new HashSet<>();
        private Listing listing = Listing.WHOLE;

        SideOf(int column, AccountId account) {
            this.column = column;
            this.account = account;
        }

        Side side() {
            for (String[] row : rows) {
                String[] words = row[0].split(" ", -1);
                boolean setting = words[0].equals("rule") || words[0].equals("severity") || words[0].equals("score");
                if (!setting) {
                    add(words[0], words[1], row[column]);
                }
            }
            return new Side(
                    account,
                    "aws",
                    day(days.get(column - 1)),
                    "option",
                    new SideTool("1", "sha256:c", "p", null),
                    headline(),
                    "good",
                    cells.entrySet().stream()
                            .map(entry -> check(entry.getKey(), entry.getValue()))
                            .toList(),
                    List.copyOf(principals.values()),
                    Map.of(SidePrincipal.Kind.USER, listing),
                    subjects,
                    Optional.empty(),
                    Map.of(),
                    false);
        }

        private void add(String check, String name, String letter) {
            if (!letter.equals("C")) {
                cells.computeIfAbsent(check, id -> new ArrayList<>());
            }
            if (letter.equals("?")) {
                listing = Listing.PART;
            }
            if (letter.equals("?") || letter.equals("X")) {
                return;
            }
            Subject subject = name.equals("*") ? Subject.account(account) : user(name);
            value(letter)
                    .ifPresent(value -> cells.computeIfAbsent(check, id -> new ArrayList<>())
                            .add(new Cell(subject, value, null, "", "")));
            subjects.add(subject.key() + "|" + subject.createdAt());
        }

        private Subject user(String text) {
            String id = text.contains("=") ? text.substring(text.indexOf('=') + 1) : "";
            String[] parts = text.replace("=" + id, "").split("@", -1);
            Moment created = Moment.at(day(parts.length > 1 ? parts[1] : OLD).getEpochSecond());
            String arn = "arn:aws:iam::" + account + ":user/" + parts[0];
            principals.put(
                    arn,
                    new SidePrincipal(
                            SidePrincipal.Kind.USER,
                            parts[0],
                            arn,
                            created,
                            id.isEmpty() ? Optional.empty() : Optional.of(id),
                            "console",
                            "good",
                            "unknown",
                            "unknown",
                            0));
            return Subject.of("user", parts[0], arn, created);
        }

        private Optional<Cell.Value> value(String letter) {
            return switch (letter) {
                case "F" -> Optional.of(Cell.Value.FAIL);
                case "W" -> Optional.of(Cell.Value.ACCEPTED);
                case "O" -> Optional.of(Cell.Value.PASS);
                case "U" -> Optional.of(Cell.Value.UNSEEN);
                case ".", "C" -> Optional.empty();
                default -> throw new IllegalArgumentException("no class: " + letter);
            };
        }

        private SideCheck check(String id, List<Cell> all) {
            int failed = count(all, Cell.Value.FAIL) + count(all, Cell.Value.ACCEPTED);
            String severity = setting("severity " + id).orElse("medium").toUpperCase(Locale.ROOT);
            return new SideCheck(
                    id,
                    Severity.valueOf(severity),
                    setting("rule " + id).orElse("r1"),
                    failed > 0 ? Verdict.FAIL : Verdict.PASS,
                    null,
                    count(all, Cell.Value.PASS),
                    failed,
                    count(all, Cell.Value.ACCEPTED),
                    0,
                    count(all, Cell.Value.UNSEEN),
                    true,
                    all);
        }

        private int count(List<Cell> all, Cell.Value value) {
            return (int) all.stream().filter(cell -> cell.value() == value).count();
        }

        private Headline headline() {
            BigDecimal score = setting("score")
                    .filter(text -> !text.equals("-"))
                    .map(BigDecimal::new)
                    .orElse(null);
            return new Headline(score, score == null ? null : score.toPlainString() + "/1", score, score, null, null);
        }

        private Optional<String> setting(String name) {
            return rows.stream()
                    .filter(row -> row[0].equals(name))
                    .map(row -> row[column])
                    .findFirst();
        }
    }
}
