package org.iamassay.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;
import org.iamassay.score.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Makes sides for tests: users by name, and checks with verdicts such as {@code alice F}, {@code bob#2 P}, {@code * U} for a
 * user, an access key made on that day of 2025, and the account; P pass, F fail, W accepted, U unseen, N not applicable.
 */
final class SampleSide {

    static final String RULE = "sha256:one";

    private static final AccountId ACCOUNT = new AccountId("111122223333");
    private static final String CREATED = "2024-01-01T00:00:00Z";
    private static final String ARN = "arn:aws:iam::111122223333:user/";

    private final List<SideCheck> checks = new ArrayList<>();
    private final List<SidePrincipal> principals = new ArrayList<>();
    private final Map<SidePrincipal.Kind, Side.Listing> listings =
            new EnumMap<>(Map.of(SidePrincipal.Kind.USER, Side.Listing.WHOLE));
    private final Set<String> subjects = new HashSet<>();
    private SideTool tool = new SideTool("1", "sha256:c", "p", "sha256:d");
    private boolean evidence = true;
    private boolean passesListed = true;

    SampleSide tool(String checklist, String profile, @Nullable String digest) {
        tool = new SideTool("1", checklist, profile, digest);
        return this;
    }

    /** Makes it an assessment without its evidence. */
    SampleSide bare() {
        evidence = false;
        return this;
    }

    /** Leaves the passing subjects of the checks that follow out. */
    SampleSide withoutPasses() {
        passesListed = false;
        return this;
    }

    SampleSide listing(Side.Listing listing) {
        listings.put(SidePrincipal.Kind.USER, listing);
        return this;
    }

    SampleSide users(String... names) {
        for (String name : names) {
            user(name, CREATED);
        }
        return this;
    }

    SampleSide user(String name, String created) {
        Moment born = Moment.at(Instant.parse(created).getEpochSecond());
        principals.add(new SidePrincipal(
                SidePrincipal.Kind.USER,
                name,
                ARN + name,
                born,
                Optional.empty(),
                "console",
                "good",
                "unknown",
                "unknown",
                0));
        subjects.add(ARN + name + "|" + created);
        return this;
    }

    SampleSide check(String id, @Nullable String rule, String... cells) {
        return check(id, rule, Severity.MEDIUM, cells);
    }

    SampleSide check(String id, @Nullable String rule, Severity severity, String... cells) {
        List<Cell> all = new ArrayList<>();
        for (String cell : cells) {
            all.add(cell(cell));
        }
        checks.add(check(id, rule, severity, all));
        return this;
    }

    private SideCheck check(String id, @Nullable String rule, Severity severity, List<Cell> all) {
        all.forEach(
                cell -> subjects.add(cell.subject().key() + "|" + cell.subject().createdAt()));
        int failed = number(all, Cell.Value.FAIL) + number(all, Cell.Value.ACCEPTED);
        boolean unseen = failed == 0 && number(all, Cell.Value.UNSEEN) > 0;
        return new SideCheck(
                id,
                severity,
                rule,
                failed > 0 ? Verdict.FAIL : unseen ? Verdict.NOT_ASSESSED : Verdict.PASS,
                unseen ? "missing-evidence:x" : null,
                number(all, Cell.Value.PASS),
                failed,
                number(all, Cell.Value.ACCEPTED),
                number(all, Cell.Value.NOT_APPLICABLE),
                number(all, Cell.Value.UNSEEN),
                passesListed,
                all.stream()
                        .filter(cell -> passesListed || cell.value() != Cell.Value.PASS)
                        .toList());
    }

    private static int number(List<Cell> cells, Cell.Value value) {
        return (int) cells.stream().filter(cell -> cell.value() == value).count();
    }

    private Cell cell(String text) {
        String name = text.substring(0, text.lastIndexOf(' '));
        Cell.Value value = switch (text.charAt(text.length() - 1)) {
            case 'P' -> Cell.Value.PASS;
            case 'F' -> Cell.Value.FAIL;
            case 'W' -> Cell.Value.ACCEPTED;
            case 'N' -> Cell.Value.NOT_APPLICABLE;
            default -> Cell.Value.UNSEEN;
        };
        return new Cell(subject(name), value, value == Cell.Value.UNSEEN ? "r" : null, "", "");
    }

    private Subject subject(String name) {
        if (name.equals("*")) {
            return Subject.account(ACCOUNT);
        }
        int hash = name.indexOf('#');
        if (hash < 0) {
            return new Subject("user", name, ARN + name, ARN + name, created(name));
        }
        String owner = ARN + name.substring(0, hash);
        String day = name.substring(hash + 1);
        String made = day.equals("-") ? "-" : "2025-01-0" + day + "T00:00:00Z";
        return new Subject("access-key", name + ", access key 1", owner, owner + "#access-key/" + made, made);
    }

    private String created(String name) {
        return principals.stream()
                .filter(principal -> principal.name().equals(name))
                .map(principal -> principal.created().text())
                .findFirst()
                .orElse(CREATED);
    }

    Side side() {
        return new Side(
                ACCOUNT,
                "aws",
                Instant.parse("2026-01-01T00:00:00Z"),
                "option",
                tool,
                headline(),
                "good",
                checks,
                principals,
                listings,
                subjects,
                Optional.empty(),
                Map.of(),
                evidence);
    }

    private Headline headline() {
        Sums sums = Sums.NOTHING;
        for (SideCheck check : checks) {
            sums = sums.with(check.severity(), check.passed(), check.failed(), check.notAssessed());
        }
        BigFraction score = sums.score();
        return score == null
                ? new Headline(null, null, null, null, null, null)
                : new Headline(BigDecimal.ONE, Movement.text(score), null, null, null, "B");
    }
}
