package org.iamassay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Moment;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;

/** Tags by which an account says itself whether a user is a person or a program (checklist section 7.2). */
final class IdentityTags {

    private static final Set<String> HUMAN = Set.of("human", "person", "people", "employee", "staff");
    private static final Set<String> WORKLOAD =
            Set.of("workload", "service", "machine", "application", "app", "system", "robot", "bot", "automation");

    private final List<String> keys;
    private final Map<String, List<Map<String, String>>> tags = new HashMap<>();

    IdentityTags(Snapshot snapshot, List<String> keys) {
        this.keys = keys;
        for (UserDetail user : snapshot.all(UserDetail.class)) {
            add(user.arn(), user.created(), user.tags());
        }
        for (ListedUser user : snapshot.all(ListedUser.class)) {
            add(user.arn(), user.created(), user.tags());
        }
    }

    /** What the first tag says that says anything: keys in the order given, authorization details before lists of users. */
    Optional<IdentityKind> stated(User user) {
        if (user.isRoot() || !user.created().isDate()) {
            return Optional.empty();
        }
        List<Map<String, String>> own = tags.getOrDefault(identity(user.arn().text(), user.created()), List.of());
        for (String key : keys) {
            for (Map<String, String> some : own) {
                String value = some.getOrDefault(lower(key), "");
                if (HUMAN.contains(lower(value)) || WORKLOAD.contains(lower(value))) {
                    return Optional.of(IdentityKind.stated(HUMAN.contains(lower(value)), key, value));
                }
            }
        }
        return Optional.empty();
    }

    /** The same ARN may have belonged to another user before: creation times must agree. */
    private void add(String arn, Moment created, Map<String, String> some) {
        if (created.isDate() && !some.isEmpty()) {
            Map<String, String> lowered = new HashMap<>();
            some.forEach((key, value) -> lowered.put(lower(key), value));
            tags.computeIfAbsent(identity(arn, created), i -> new ArrayList<>()).add(lowered);
        }
    }

    private static String identity(String arn, Moment created) {
        return arn + "|" + created.text();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
