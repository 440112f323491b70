package org.iamassay.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.model.AccountId;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.jspecify.annotations.Nullable;

/** A snapshot while its files are still being read. */
final class SnapshotDraft {

    private static final Comparator<User> OF_ONE_ARN = Comparator.comparing(
                    User::created, Comparator.comparing(Moment::isDate).thenComparing(Moment::toString))
            .thenComparing(user -> user.row().file())
            .thenComparing(user -> user.row().line());

    private final AccountId account;
    private final Instant asOf;
    private final List<User> users = new ArrayList<>();
    private final List<CredentialReport> reports = new ArrayList<>();
    private final List<EvidenceFile> files = new ArrayList<>();
    private final Set<String> folders = new TreeSet<>();
    private @Nullable AccountSummary summary;
    private AsOfSource source;

    SnapshotDraft(AccountId account, Instant asOf, AsOfSource source) {
        this.account = account;
        this.asOf = asOf;
        this.source = source;
    }

    void source(AsOfSource another) {
        source = AsOf.better(source, another);
    }

    void add(List<User> some) {
        users.addAll(some);
    }

    void add(CredentialReport report, String folder) {
        reports.add(report);
        folders.add(folder);
    }

    void add(EvidenceFile file) {
        files.add(file);
    }

    /** Adds a summary; says no when there is one with other counts. */
    boolean add(Recognition.Summary another) {
        AccountSummary known = summary;
        if (known != null && !known.counts().equals(another.counts())) {
            return false;
        }
        if (known == null) {
            summary = new AccountSummary(new JsonPlace(another.item().name(), "/SummaryMap"), another.counts());
        }
        files.add(new EvidenceFile(
                another.item().name(),
                EvidenceKind.ACCOUNT_SUMMARY.word(),
                "AWS CLI JSON",
                another.item().sha256(),
                another.item().bytes(),
                0,
                Optional.empty(),
                true,
                List.of()));
        return true;
    }

    /** Folders of the reports in it. */
    Set<String> folders() {
        return folders;
    }

    /** Makes the snapshot; rows of one subject that differ between files are told as problems. */
    Snapshot snapshot(List<Problem> problems) {
        users.sort(SnapshotDraft::bySubject);
        Contradictions contradictions = Contradictions.among(users);
        problems.addAll(contradictions.problems());
        reports.replaceAll(contradictions::addTo);
        List<User> root = users.stream().filter(User::isRoot).toList();
        reports.sort(Comparator.comparing(CredentialReport::file));
        files.sort(Comparator.comparing(EvidenceFile::file).thenComparing(EvidenceFile::sha256));
        Set<EvidenceKind> given = EnumSet.of(EvidenceKind.CREDENTIAL_REPORT);
        if (summary != null) {
            given.add(EvidenceKind.ACCOUNT_SUMMARY);
        }
        return new Snapshot(
                account,
                partition(),
                asOf,
                source,
                subjects(),
                root.isEmpty() ? Optional.empty() : Optional.of(new UserRows(root)),
                reports,
                Optional.ofNullable(summary),
                files,
                given);
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
    private String partition() {
        Map<String, Integer> counts = new HashMap<>();
        users.forEach(user -> counts.merge(user.arn().partition(), 1, Integer::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Surroundings.DEFAULT_PARTITION);
    }
}
