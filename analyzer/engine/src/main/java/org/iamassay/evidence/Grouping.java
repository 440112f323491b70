package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.model.AccountId;

/** Puts files together that share an account, directly or through other files. */
final class Grouping {

    private final Surroundings surroundings;
    private final List<SurveyedReport> reports = new ArrayList<>();
    private final Map<AccountId, List<Recognition.Summary>> summaries = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The tree of each account leads to the first account of its group. */
    private final Map<AccountId, AccountId> parents = new TreeMap<>();

    Grouping(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void add(SurveyedReport report) {
        reports.add(report);
        AccountId first = report.accounts().first();
        report.accounts().all().forEach(account -> join(first, account));
    }

    /** Adds a summary after all reports: it names no account, so the reports around it do. */
    void add(Recognition.Summary summary) {
        Optional<AccountId> account = account(summary);
        if (account.isPresent() && parents.containsKey(account.get())) {
            summaries.computeIfAbsent(account.get(), a -> new ArrayList<>()).add(summary);
            return;
        }
        problems.add(new Problem(
                Problem.Level.UNUSED,
                summary.item().name(),
                "",
                account.map(a -> "an account summary of account " + a + " without its credential report")
                        .orElse("an account summary, which names no account"),
                "a place that tells whose it is",
                "put it into a folder with the credential report of its account"));
    }

    Set<AccountId> accounts() {
        return parents.keySet();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The groups that have the wanted account, or all. */
    List<EvidenceGroup> groups() {
        Map<AccountId, List<SurveyedReport>> members = new TreeMap<>();
        reports.forEach(report -> members.computeIfAbsent(root(report.accounts().first()), a -> new ArrayList<>())
                .add(report));
        Map<AccountId, List<AccountId>> accounts =
                parents.keySet().stream().collect(Collectors.groupingBy(this::root, TreeMap::new, Collectors.toList()));
        List<EvidenceGroup> groups = new ArrayList<>();
        members.forEach((root, files) -> {
            List<AccountId> all = accounts.getOrDefault(root, List.of());
            if (surroundings.options().account().map(all::contains).orElse(true)) {
                groups.add(new EvidenceGroup(all, files, summariesOf(all), surroundings.options()));
            }
        });
        return groups;
    }

    private Map<AccountId, List<Recognition.Summary>> summariesOf(List<AccountId> accounts) {
        Map<AccountId, List<Recognition.Summary>> some = new TreeMap<>(summaries);
        some.keySet().retainAll(accounts);
        return some;
    }

    private Optional<AccountId> account(Recognition.Summary summary) {
        Optional<AccountId> ofPlace = surroundings.ofPlace(summary.item()).map(FileAccounts.Hint::account);
        return ofPlace.or(() -> only(reports.stream()
                        .filter(report -> folder(report.report().item()).equals(folder(summary.item())))
                        .toList()))
                .or(() -> only(reports))
                .or(surroundings.options()::account);
    }

    /** The account of all these reports, if they have but one. */
    private static Optional<AccountId> only(List<SurveyedReport> some) {
        List<AccountId> accounts = some.stream()
                .flatMap(report -> report.accounts().all().stream())
                .distinct()
                .limit(2)
                .toList();
        return accounts.size() == 1 ? Optional.of(accounts.get(0)) : Optional.empty();
    }

    /** The folder of a file, to tell what lies beside it; never shown. */
    static String folder(EvidenceItem item) {
        return item.path().substring(0, item.path().lastIndexOf('/') + 1);
    }

    private void join(AccountId one, AccountId other) {
        AccountId rootOfOne = root(one);
        AccountId rootOfOther = root(other);
        boolean inOrder = rootOfOne.compareTo(rootOfOther) < 0;
        parents.put(inOrder ? rootOfOther : rootOfOne, inOrder ? rootOfOne : rootOfOther);
    }

    private AccountId root(AccountId account) {
        AccountId parent = parents.putIfAbsent(account, account);
        AccountId at = account;
        while (parent != null && !parent.equals(at)) {
            at = parent;
            parent = parents.get(at);
        }
        parents.put(account, at);
        return at;
    }
}
