package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.model.AccountId;

/** Puts files together that share an account, directly or through other files. */
final class Grouping {

    private final Surroundings surroundings;
    private final List<SurveyedReport> reports = new ArrayList<>();
    private final Map<AccountId, List<AccountDump>> dumps = new TreeMap<>();

    /** Accounts that files of a folder are known to speak of. */
    private final Map<String, Set<AccountId>> known = new TreeMap<>();

    /** The tree of each account leads to the first account of its group. */
    private final Map<AccountId, AccountId> parents = new TreeMap<>();

    Grouping(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void add(SurveyedReport report) {
        reports.add(report);
        AccountId first = report.accounts().first();
        report.accounts().all().forEach(account -> {
            join(first, account);
            know(account, report.report().item());
        });
    }

    void add(AccountId account, AccountDump dump) {
        root(account);
        dumps.computeIfAbsent(account, a -> new ArrayList<>()).add(dump);
    }

    /** Notes that a file itself tells its account, for files beside it that do not. */
    void know(AccountId account, EvidenceItem item) {
        known.computeIfAbsent(folder(item), f -> new TreeSet<>()).add(account);
    }

    /** The only account of the files beside this one, else of those in the nearest folder above it, else of all. */
    Optional<AccountId> neighbour(EvidenceItem item) {
        for (String folder = folder(item); !folder.isEmpty(); folder = above(folder)) {
            Set<AccountId> accounts = known.getOrDefault(folder, Set.of());
            if (!accounts.isEmpty()) {
                return only(accounts);
            }
        }
        return only(known.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static Optional<AccountId> only(Set<AccountId> accounts) {
        return accounts.size() == 1 ? accounts.stream().findFirst() : Optional.empty();
    }

    Set<AccountId> accounts() {
        return parents.keySet();
    }

    /** The groups that have the wanted account, or all. */
    List<EvidenceGroup> groups() {
        Map<AccountId, List<AccountId>> accounts =
                parents.keySet().stream().collect(Collectors.groupingBy(this::root, TreeMap::new, Collectors.toList()));
        Map<AccountId, List<SurveyedReport>> members = new TreeMap<>();
        reports.forEach(report -> members.computeIfAbsent(root(report.accounts().first()), a -> new ArrayList<>())
                .add(report));
        List<EvidenceGroup> groups = new ArrayList<>();
        accounts.forEach((root, all) -> {
            if (all.stream().anyMatch(surroundings.options()::wants)) {
                List<SurveyedReport> files = members.getOrDefault(root, List.of());
                groups.add(new EvidenceGroup(all, files, dumpsOf(all), surroundings));
            }
        });
        return groups;
    }

    private Map<AccountId, List<AccountDump>> dumpsOf(List<AccountId> accounts) {
        Map<AccountId, List<AccountDump>> some = new TreeMap<>(dumps);
        some.keySet().retainAll(accounts);
        return some;
    }

    /** The folder of a file, to tell what lies beside it; never shown. */
    static String folder(EvidenceItem item) {
        return item.path().substring(0, item.path().lastIndexOf('/') + 1);
    }

    private static String above(String folder) {
        return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
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
