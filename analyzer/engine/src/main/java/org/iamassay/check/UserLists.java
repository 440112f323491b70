package org.iamassay.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.OfUser;
import org.iamassay.model.Snapshot;

/** Credentials that are asked for user by user: what each user has, and whether that is all. */
public final class UserLists<T extends OfUser> {

    private final Map<String, List<T>> byUser;
    private final AskedUsers asked;

    private UserLists(Snapshot snapshot, Class<T> type, EvidenceKind kind) {
        byUser = snapshot.all(type).stream()
                .collect(Collectors.groupingBy(one -> lower(one.user()), TreeMap::new, Collectors.toList()));
        asked = new AskedUsers(snapshot.dumps(), kind);
    }

    /** The lists of a kind; they are sorted by user once per examination. */
    public static <T extends OfUser> UserLists<T> of(Examination examination, Class<T> type, EvidenceKind kind) {
        return examination.prepare(
                "lists of " + kind.word(), parameters -> new UserLists<>(examination.snapshot(), type, kind));
    }

    /** What a user has; names of users do not differ in case alone. */
    public List<T> of(String user) {
        return byUser.getOrDefault(lower(user), List.of());
    }

    /** What each user has, by the user's name in lower case; what tells no user is in a list that is not whole. */
    public Collection<List<T>> all() {
        return byUser.entrySet().stream()
                .filter(user -> !user.getKey().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The reason code when not all is known of what a user has. */
    public Optional<String> gap(String user) {
        return asked.gap(user);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
