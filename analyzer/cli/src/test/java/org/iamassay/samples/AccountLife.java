package org.iamassay.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.model.ReportColumn;

/**
 * The life of an account as a script of facts with exact times; a report is nothing but these facts seen at its moment.
 *
 * @param users root first, then in the order in which they were created
 * @param policies facts of the password policy
 */
record AccountLife(String account, List<UserLife> users, List<Fact> policies) {

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "samples");

    AccountLife {
        users = List.copyOf(users);
        policies = List.copyOf(policies);
    }

    /** Reads {@code <sample>-<account>-life.psv}. */
    static AccountLife read(String sample, String account) {
        try (Stream<String> lines =
                Files.lines(SCRIPTS.resolve(sample + "-" + account + "-life.psv"), StandardCharsets.UTF_8)) {
            return of(
                    account,
                    lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Fact::of)
                            .sorted(Comparator.comparing(Fact::at))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AccountLife of(String account, List<Fact> facts) {
        List<List<Fact>> lives = new ArrayList<>();
        Map<String, List<Fact>> byName = new LinkedHashMap<>();
        List<Fact> policies = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact.what()) {
                case PASSWORD_POLICY -> policies.add(fact);
                case ACCOUNT_OPENED, USER_CREATED -> lives.add(begin(byName, fact));
                case USER_DELETED -> end(byName, fact);
                case USER_MOVED -> byName.put(fact.word(1), end(byName, fact));
                default -> living(byName, fact).add(fact);
            }
        }
        List<UserLife> users = new ArrayList<>();
        lives.forEach(life -> users.add(new UserLife(account, id(users.size()), life)));
        return new AccountLife(account, users, policies);
    }

    private static String id(int n) {
        return String.format(Locale.ROOT, "AIDA%010dEXAMPLE", n);
    }

    private static List<Fact> begin(Map<String, List<Fact>> byName, Fact fact) {
        List<Fact> life = new ArrayList<>(List.of(fact));
        if (byName.put(fact.who(), life) != null) {
            throw fact.impossible("there is one of that name");
        }
        return life;
    }

    private static List<Fact> end(Map<String, List<Fact>> byName, Fact fact) {
        List<Fact> life = living(byName, fact);
        life.add(fact);
        byName.remove(fact.who());
        return life;
    }

    private static List<Fact> living(Map<String, List<Fact>> byName, Fact fact) {
        return Optional.ofNullable(byName.get(fact.who())).orElseThrow(() -> fact.impossible("there is none"));
    }

    /** The rows of the report of a moment: root first, users by name. */
    List<ReportRow> rows(Instant time) {
        Map<String, ReportRow> rows = new TreeMap<>();
        users.forEach(life ->
                life.at(time).map(user -> user.row(time)).ifPresent(row -> rows.put(row.get(ReportColumn.USER), row)));
        return List.copyOf(rows.values());
    }

    /** The words of the password policy of a moment. */
    Optional<List<String>> policy(Instant time) {
        return policies.stream()
                .filter(fact -> !fact.at().isAfter(time))
                .reduce((earlier, later) -> later)
                .map(Fact::words);
    }
}
