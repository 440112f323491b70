package org.iamassay.policy;

import java.util.List;

/** Whether a statement speaks of an action (checklist 1.6, policy.md 6.3). */
public final class Actions {

    private Actions() {}

    /** Whether a pattern of Action matches the action, or no pattern of NotAction does; a void statement covers none. */
    public static boolean covers(Statement statement, String action) {
        if (statement.isVoid()) {
            return false;
        }
        return matches(statement.actions(), action)
                || (!statement.notActions().isEmpty() && !matches(statement.notActions(), action));
    }

    /** Whether the pattern matches the action; names ignore case, the service part takes no wildcard. */
    public static boolean matches(String pattern, String action) {
        if (isEverything(pattern)) {
            return true;
        }
        int colon = pattern.indexOf(':');
        int end = action.indexOf(':');
        return colon >= 0
                && end >= 0
                && colon == end
                && Ascii.startsWith(action, pattern.substring(0, colon))
                && Wildcards.matches(pattern.substring(colon + 1), action.substring(end + 1), false);
    }

    /** Whether the pattern is {@code *}, a run of asterisks, or two runs with a colon between them. */
    public static boolean isEverything(String pattern) {
        int colon = pattern.indexOf(':');
        if (colon < 0) {
            return isAsterisks(pattern);
        }
        return isAsterisks(pattern.substring(0, colon)) && isAsterisks(pattern.substring(colon + 1));
    }

    private static boolean matches(List<String> patterns, String action) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, action));
    }

    private static boolean isAsterisks(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character == '*');
    }
}
