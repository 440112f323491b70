package org.iamassay.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Moment;
import org.iamassay.model.Sentinel;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

/** The users that any evidence lists, by name: outputs about credentials tell no more of their user than the name. */
public final class KnownUsers {

    /** A user as the first evidence tells that lists it. */
    public record Known(String name, String arn, Moment created) {

        public Subject subject() {
            return Subject.of("user", name, arn, created);
        }
    }

    private final Map<String, Known> byName = new TreeMap<>();
    private final String folder;

    private KnownUsers(Snapshot snapshot) {
        folder = "arn:" + snapshot.partition() + ":iam::" + snapshot.account() + ":user/";
        for (UserRows rows : snapshot.users()) {
            User user = rows.first();
            add(new Known(user.name(), user.arn().text(), user.created()));
        }
        for (UserDetail user : snapshot.all(UserDetail.class)) {
            add(new Known(user.name(), user.arn(), user.created()));
        }
        for (ListedUser user : snapshot.all(ListedUser.class)) {
            // The root user, which get-user tells of to root itself, has no name.
            if (!user.name().isEmpty()) {
                add(new Known(user.name(), user.arn(), user.created()));
            }
        }
    }

    public static KnownUsers of(Examination examination) {
        return examination.prepare("known users", parameters -> new KnownUsers(examination.snapshot()));
    }

    /** A user that only a list of credentials names. */
    public static Known unlisted(String name, String arn) {
        return new Known(name, arn, Moment.sentinel(Sentinel.NOT_APPLICABLE));
    }

    /** Names of all users, in lower case. */
    static Set<String> names(Snapshot snapshot) {
        return new KnownUsers(snapshot).byName.keySet();
    }

    /** All users, by name. */
    public Collection<Known> all() {
        return List.copyOf(byName.values());
    }

    /** The ARN of a user; of one that no evidence lists, the ARN it has without a path; empty without a name. */
    public String arn(String name) {
        Known known = byName.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known.arn();
        }
        return name.isEmpty() ? "" : folder + name;
    }

    private void add(Known user) {
        byName.putIfAbsent(user.name().toLowerCase(Locale.ROOT), user);
    }
}
