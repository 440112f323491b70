package org.iamassay.report.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.score.Tier;

/**
 * Several accounts together.
 *
 * @param accounts worst first: those without a score, then by score, then by id
 * @param checks those that fail in most accounts first
 * @param people persons with users in at least two accounts; those with a name that many share come last
 */
public record Portfolio(List<AccountRow> accounts, List<CheckAcross> checks, List<PersonAcross> people) {

    private static final Comparator<AccountRow> WORST_FIRST = Comparator.comparing(
                    AccountRow::score, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(row -> -row.criticalGaps().size())
            .thenComparing(AccountRow::account);

    public Portfolio {
        accounts = List.copyOf(accounts);
        checks = List.copyOf(checks);
        people = List.copyOf(people);
    }

    /** What the rows of accounts say together. */
    public static Portfolio of(List<AccountRow> rows) {
        List<AccountRow> sorted = rows.stream().sorted(WORST_FIRST).toList();
        return new Portfolio(sorted, checksOf(sorted), peopleOf(sorted));
    }

    private static List<CheckAcross> checksOf(List<AccountRow> rows) {
        Map<String, List<CheckRow>> byId = new TreeMap<>();
        rows.forEach(row -> row.checks()
                .forEach(check -> byId.computeIfAbsent(check.id(), id -> new ArrayList<>())
                        .add(check)));
        return byId.values().stream()
                .map(Portfolio::across)
                .sorted(Comparator.comparing(CheckAcross::failing, Comparator.reverseOrder())
                        .thenComparing(CheckAcross::severity)
                        .thenComparing(CheckAcross::subjects, Comparator.reverseOrder())
                        .thenComparing(CheckAcross::id))
                .toList();
    }

    private static CheckAcross across(List<CheckRow> one) {
        CheckRow first = one.get(0);
        return new CheckAcross(
                first.id(),
                first.reference(),
                first.title(),
                first.area(),
                one.stream()
                        .map(CheckRow::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.INFO),
                one.size(),
                count(one, Verdict.FAIL),
                count(one, Verdict.NOT_ASSESSED) + count(one, Verdict.ERROR),
                one.stream().mapToInt(CheckRow::failed).sum(),
                one.stream().mapToInt(CheckRow::accepted).sum());
    }

    private static int count(List<CheckRow> some, Verdict state) {
        return Math.toIntExact(
                some.stream().filter(check -> check.state() == state).count());
    }

    private static List<PersonAcross> peopleOf(List<AccountRow> rows) {
        Map<String, List<PersonAcross.InAccount>> byKey = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(AccountRow::account))
                .forEach(row -> row.people()
                        .forEach(person -> byKey.computeIfAbsent(person.key(), key -> new ArrayList<>())
                                .add(new PersonAcross.InAccount(row.account(), person))));
        return byKey.entrySet().stream()
                .map(entry -> new PersonAcross(entry.getKey(), entry.getValue()))
                .filter(person -> person.accounts() > 1)
                .sorted(Comparator.comparing(PersonAcross::isGeneric)
                        .thenComparing(PersonAcross::highestRisk, Comparator.reverseOrder())
                        .thenComparing(PersonAcross::accounts, Comparator.reverseOrder())
                        .thenComparing(PersonAcross::key))
                .toList();
    }

    /** Accounts with a score, worst first. */
    public List<AccountRow> scored() {
        return accounts.stream().filter(row -> row.score() != null).toList();
    }

    /** The account in the middle, the lower of two; nothing when none has a score. */
    public Optional<AccountRow> median() {
        List<AccountRow> scored = scored();
        return scored.isEmpty() ? Optional.empty() : Optional.of(scored.get((scored.size() - 1) / 2));
    }

    /** The score of an account that has one. */
    static BigDecimal score(AccountRow row) {
        return Objects.requireNonNull(row.score(), row.account());
    }

    /** Accounts on a tier. */
    public int on(Tier tier) {
        return Math.toIntExact(
                accounts.stream().filter(row -> row.tier() == tier).count());
    }

    /** Whether any account was compared with an earlier snapshot. */
    public boolean hasMoved() {
        return accounts.stream().anyMatch(row -> row.moved().isPresent());
    }
}
