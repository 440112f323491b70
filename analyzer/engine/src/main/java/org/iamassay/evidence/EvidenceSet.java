package org.iamassay.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.model.AccountId;

/**
 * Recognised evidence, sorted into groups of files that speak of the same accounts.
 *
 * <p>The survey learns only which accounts each file speaks of; rows are read group by group and are not kept here, so
 * memory does not grow with the number of accounts.
 */
public final class EvidenceSet {

    private final List<EvidenceGroup> groups;
    private final List<Problem> problems;

    private EvidenceSet(List<EvidenceGroup> groups, List<Problem> problems) {
        this.groups = List.copyOf(groups);
        this.problems = List.copyOf(problems);
    }

    /** Looks through recognised files; their order does not matter. */
    public static EvidenceSet survey(List<Recognition> recognised, ReadOptions options) {
        List<Problem> problems = new ArrayList<>();
        List<CollectionManifest> manifests = of(recognised, Recognition.Manifest.class).stream()
                .map(Recognition.Manifest::manifest)
                .toList();
        Surroundings surroundings = new Surroundings(options, new Names(manifests));
        of(recognised, Recognition.Explained.class).forEach(e -> problems.add(e.problem()));
        Grouping grouping = new Grouping(surroundings);
        of(recognised, Recognition.Report.class).stream()
                .sorted(Comparator.comparing(Recognition.Report::item, EvidenceSet.inOrder()))
                .forEach(report -> survey(report, surroundings, grouping, problems));
        List<Recognition.Stub> stubs = new ArrayList<>(of(recognised, Recognition.Stub.class));
        stubs.addAll(DumpSurvey.absent(manifests, paths(recognised), options.known()));
        new DumpSurvey(surroundings, grouping, problems)
                .add(sorted(of(recognised, Recognition.Dump.class)), sorted(stubs));
        List<EvidenceGroup> groups = grouping.groups();
        options.account().ifPresent(account -> {
            if (groups.isEmpty() && !grouping.accounts().isEmpty()) {
                problems.add(otherAccounts(account, grouping.accounts()));
            }
        });
        problems.sort(Comparator.comparing(Problem::sentence));
        return new EvidenceSet(groups, problems);
    }

    /** Groups that can be loaded one by one or at the same time, in the order of their first accounts. */
    public List<EvidenceGroup> groups() {
        return groups;
    }

    /** What the survey could not use; what a group cannot use is said when it is loaded. */
    public List<Problem> problems() {
        return problems;
    }

    /** The one order of files: results must not depend on that of the command line. */
    static Comparator<EvidenceItem> inOrder() {
        return Comparator.comparing(EvidenceItem::name)
                .thenComparing(EvidenceItem::location)
                .thenComparing(EvidenceItem::sha256);
    }

    private static void survey(
            Recognition.Report report, Surroundings surroundings, Grouping grouping, List<Problem> problems) {
        try {
            AccountScan scan = AccountScan.of(report.content());
            FileAccounts accounts = new FileAccounts(scan.accounts(), surroundings.account(report.item()));
            grouping.add(new SurveyedReport(report, accounts, scan.length(), surroundings.asOf(report)));
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    Problem.Level.UNUSED,
                    report.item().name(),
                    "",
                    LimitExceeded.found(unreadable),
                    "",
                    LimitExceeded.advice(unreadable)));
        }
    }

    private static Set<String> paths(List<Recognition> recognised) {
        return recognised.stream().map(r -> r.item().path()).collect(Collectors.toSet());
    }

    private static <T extends Recognition> List<T> sorted(List<T> some) {
        return some.stream()
                .sorted(Comparator.comparing(Recognition::item, inOrder()))
                .toList();
    }

    private static Problem otherAccounts(AccountId account, Set<AccountId> found) {
        return new Problem(
                Problem.Level.UNUSED, "the evidence", "", "nothing about account " + account, "one of " + found, "");
    }

    private static <T extends Recognition> List<T> of(List<Recognition> recognised, Class<T> kind) {
        return recognised.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
