package org.iamassay.checks.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.Arn;
import org.iamassay.model.DetailList;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

/** The users that each source lists, by ARN. */
final class UserLists {

    private static final String LIST_USERS = "iam list-users";

    private UserLists() {}

    /** A user as one source has it. */
    record Entry(Moment created, TraceCell cell) {}

    /**
     * What one source lists.
     *
     * @param source name for people
     * @param whole whether a user that is not in it is known to be absent
     */
    record UserList(String source, boolean whole, SortedMap<String, List<Entry>> users) {}

    /** The sources given, the credential report first. */
    static List<UserList> of(Snapshot snapshot) {
        List<UserList> lists = new ArrayList<>();
        report(snapshot).ifPresent(lists::add);
        details(snapshot).ifPresent(lists::add);
        listed(snapshot).ifPresent(lists::add);
        return lists;
    }

    private static Optional<UserList> report(Snapshot snapshot) {
        if (!snapshot.has(EvidenceKind.CREDENTIAL_REPORT)) {
            return Optional.empty();
        }
        SortedMap<String, List<Entry>> users = new TreeMap<>();
        for (UserRows rows : snapshot.users()) {
            User user = rows.first();
            if (user.arn().isValid()) {
                String header = ReportColumn.ARN.header();
                TraceCell cell = new TraceCell(
                        user.row().file(), user.row().line(), header, user.arn().text());
                add(users, user.arn().text(), user.created(), cell);
            }
        }
        return Optional.of(new UserList("the credential report", true, users));
    }

    /** An empty list of a filtered dump looks like that of an account without users: the rest must bear it out. */
    private static Optional<UserList> details(Snapshot snapshot) {
        boolean given = snapshot.all(DetailList.class).stream()
                .anyMatch(list -> list.name().equals("UserDetailList"));
        SortedMap<String, List<Entry>> users = new TreeMap<>();
        for (UserDetail user : snapshot.all(UserDetail.class)) {
            add(users, user.arn(), user.created(), TraceCell.of(user.place().at("Arn"), user.arn()));
        }
        boolean whole = snapshot.dumps().isWhole(EvidenceKind.AUTHORIZATION_DETAILS);
        return given && (!users.isEmpty() || hasNoUsers(snapshot))
                ? Optional.of(new UserList("the authorization details", whole, users))
                : Optional.empty();
    }

    private static boolean hasNoUsers(Snapshot snapshot) {
        boolean none =
                snapshot.has(EvidenceKind.CREDENTIAL_REPORT) && snapshot.users().isEmpty();
        return none
                || snapshot.summary()
                        .map(summary -> summary.count("Users").orElse(-1) == 0)
                        .orElse(false);
    }

    private static Optional<UserList> listed(Snapshot snapshot) {
        List<DumpFile> files = snapshot.dumps().files(EvidenceKind.USERS);
        if (files.stream().noneMatch(DumpFile::isUsable)) {
            return Optional.empty();
        }
        SortedMap<String, List<Entry>> users = new TreeMap<>();
        for (ListedUser user : snapshot.all(ListedUser.class)) {
            // get-user without a name tells of the caller, which may be root.
            if (!Arn.of(user.arn()).isRoot()) {
                add(users, user.arn(), user.created(), TraceCell.of(user.place().at("Arn"), user.arn()));
            }
        }
        boolean list =
                files.stream().anyMatch(file -> file.isWhole() && file.command().equals(LIST_USERS));
        boolean whole = list && snapshot.dumps().isWhole(EvidenceKind.USERS);
        return Optional.of(new UserList("the list of users", whole, users));
    }

    private static void add(Map<String, List<Entry>> users, String arn, Moment created, TraceCell cell) {
        users.computeIfAbsent(arn, key -> new ArrayList<>()).add(new Entry(created, cell));
    }
}
