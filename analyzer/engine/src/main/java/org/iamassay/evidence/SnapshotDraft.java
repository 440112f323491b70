package org.iamassay.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.iamassay.model.AccountId;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.Arn;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.CallerIdentity;
import org.iamassay.model.Collected;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Moment;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

/** A snapshot while its files are still being read. */
final class SnapshotDraft {

    private static final Comparator<User> OF_ONE_ARN = Comparator.comparing(
                    User::created, Comparator.comparing(Moment::isDate).thenComparing(Moment::toString))
            .thenComparing(user -> user.row().file())
            .thenComparing(user -> user.row().line());

    private final AccountId account;
    private final Instant asOf;
    private final List<User> users = new ArrayList<>();
    private final List<List<User>> batches = new ArrayList<>();
    private final List<CredentialReport> reports = new ArrayList<>();
    private final List<EvidenceFile> files = new ArrayList<>();
    private final Set<String> folders = new TreeSet<>();
    private final List<LoadedDump> dumps = new ArrayList<>();
    private final Map<EvidenceItem, Set<String>> kinds = new HashMap<>();
    private final List<AbsentFile> absent = new ArrayList<>();
    private AsOfSource source;

    SnapshotDraft(AccountId account, Instant asOf, AsOfSource source) {
        this.account = account;
        this.asOf = asOf;
        this.source = source;
    }

    void source(AsOfSource another) {
        source = AsOf.better(source, another);
    }

    /** Adds the rows of one report. */
    void add(List<User> some) {
        users.addAll(some);
        batches.add(List.copyOf(some));
    }

    /** Whether rows stand in two reports, which may have one name in two folders. */
    private BiPredicate<User, User> across() {
        IdentityHashMap<User, Integer> numbers = new IdentityHashMap<>();
        if (batches.size() > 1) {
            for (int i = 0; i < batches.size(); i++) {
                for (User user : batches.get(i)) {
                    numbers.put(user, i);
                }
            }
        }
        return (one, other) -> !Objects.equals(numbers.get(one), numbers.get(other));
    }

    void add(CredentialReport report, String folder) {
        reports.add(report);
        folders.add(folder);
    }

    void add(EvidenceFile file) {
        files.add(file);
    }

    void add(LoadedDump dump) {
        dumps.add(dump);
        files.addAll(dump.register());
        folders.add(Grouping.folder(dump.dump().item()));
        if (dump.dump().item() instanceof AbsentFile nowhere) {
            absent.add(nowhere);
        } else {
            dump.files().forEach(file -> keep(dump.dump().item(), file.kind().word()));
        }
    }

    /** Notes a file that the snapshot is read from. */
    void keep(EvidenceItem item, String kind) {
        kinds.computeIfAbsent(item, i -> new TreeSet<>()).add(kind);
    }

    Originals originals(Names names) {
        return Originals.of(kinds, absent, names);
    }

    Instant asOf() {
        return asOf;
    }

    /** How many characters of a folder's path the nearest folder of the snapshot shares with it, whole folders only. */
    int shared(String folder) {
        return folders.stream().mapToInt(own -> shared(own, folder)).max().orElse(0);
    }

    private static int shared(String one, String other) {
        int end = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '/') {
                end = i + 1;
            }
        }
        return end;
    }

    /** Makes the snapshot; rows of one subject that differ between files are told as problems. */
    Snapshot snapshot(Names names, List<Problem> problems) {
        users.sort(SnapshotDraft::bySubject);
        Contradictions contradictions = Contradictions.among(users, across());
        problems.addAll(contradictions.problems());
        reports.replaceAll(contradictions::addTo);
        List<User> root = users.stream().filter(User::isRoot).toList();
        reports.sort(Comparator.comparing(CredentialReport::file));
        Map<String, Collected> told = collected(names);
        files.replaceAll(file -> file.with(Optional.ofNullable(told.get(file.file() + '\n' + file.sha256()))));
        files.sort(Comparator.comparing(EvidenceFile::file).thenComparing(EvidenceFile::sha256));
        Set<EvidenceKind> given = reports.isEmpty() ? Set.of() : Set.of(EvidenceKind.CREDENTIAL_REPORT);
        Dumps merged = DumpMerger.merge(dumps, problems);
        return new Snapshot(
                account,
                partition(merged),
                asOf,
                source,
                subjects(),
                root.isEmpty() ? Optional.empty() : Optional.of(new UserRows(root)),
                reports,
                merged.first(AccountSummary.class),
                files,
                given,
                merged);
    }

    /**
     * What the manifests tell of each file; of two files with one name the digest says which is meant, and of two with one
     * content too, such as empty lists of two users, the first by command speaks for both.
     */
    private Map<String, Collected> collected(Names names) {
        Comparator<Collected> order = Comparator.comparing(Collected::command)
                .thenComparing(Collected::at)
                .thenComparing(Collected::unchanged);
        Map<String, Collected> told = new HashMap<>();
        kinds.keySet()
                .forEach(item -> names.collected(item)
                        .ifPresent(collected -> told.merge(
                                item.name() + '\n' + item.sha256(), collected, BinaryOperator.minBy(order))));
        return told;
    }

    /** Rows of one subject stand together, whatever their order in the files. */
    private static int bySubject(User one, User other) {
        int byArn = one.arn().text().compareTo(other.arn().text());
        return byArn != 0 ? byArn : OF_ONE_ARN.compare(one, other);
    }

    private List<UserRows> subjects() {
        List<UserRows> subjects = new ArrayList<>();
        List<User> rows = new ArrayList<>();
        for (User user : users) {
            if (user.isRoot()) {
                continue;
            }
            if (!rows.isEmpty() && !isSameSubject(rows.get(0), user)) {
                subjects.add(new UserRows(rows));
                rows.clear();
            }
            rows.add(user);
        }
        if (!rows.isEmpty()) {
            subjects.add(new UserRows(rows));
        }
        return subjects;
    }

    private static boolean isSameSubject(User one, User other) {
        return one.arn().text().equals(other.arn().text()) && one.created().equals(other.created());
    }

    /** The partition of most rows; rows of an account in several are said elsewhere to be inconsistent. */
    private String partition(Dumps merged) {
        Map<String, Integer> counts = new HashMap<>();
        users.forEach(user -> counts.merge(user.arn().partition(), 1, Integer::sum));
        if (users.isEmpty()) {
            merged.all(UserDetail.class).forEach(user -> count(user.arn(), counts));
            merged.all(RoleDetail.class).forEach(role -> count(role.arn(), counts));
            merged.all(ListedUser.class).forEach(user -> count(user.arn(), counts));
            merged.all(CallerIdentity.class).forEach(caller -> count(caller.arn(), counts));
        }
        counts.remove("");
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Surroundings.DEFAULT_PARTITION);
    }

    private static void count(String arn, Map<String, Integer> counts) {
        counts.merge(Arn.of(arn).partition(), 1, Integer::sum);
    }
}
