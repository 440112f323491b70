package org.iamassay.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.model.User;

/** The decoy and break-glass users that the profile lists, by name or ARN, without regard to case. */
public final class ReservedUsers {

    private ReservedUsers() {}

    /** Whether the user is listed. */
    public static boolean has(User user, Examination examination) {
        Set<String> listed = examination.prepare(
                Parameter.RESERVED_USERS.id(),
                parameters -> parameters.list(Parameter.RESERVED_USERS).stream()
                        .map(ReservedUsers::lower)
                        .collect(Collectors.toUnmodifiableSet()));
        return listed.contains(lower(user.name()))
                || listed.contains(lower(user.arn().text()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
