package org.iamassay.policy;

import java.util.List;

/** Whether a statement speaks of a resource (checklist 1.6, policy.md 6.3). */
public final class Resources {

    private static final String ARN = "arn:";

    private Resources() {}

    /** Whether the statement is on {@code *}: a pattern of Resource is everything, or none of NotResource is. */
    public static boolean isOnEverything(Statement statement) {
        if (statement.isVoid()) {
            return false;
        }
        return statement.resources().stream().anyMatch(Resources::isEverything)
                || (!statement.notResources().isEmpty()
                        && statement.notResources().stream().noneMatch(Resources::isEverything));
    }

    /** Whether the pattern is made of {@code *}, {@code :} and {@code /} alone, maybe after {@code arn:} and a partition. */
    public static boolean isEverything(String pattern) {
        if (isStars(pattern)) {
            return true;
        }
        if (!pattern.startsWith(ARN)) {
            return false;
        }
        String rest = pattern.substring(ARN.length());
        return isStars(rest) || (rest.indexOf(':') > 0 && isStars(rest.substring(rest.indexOf(':') + 1)));
    }

    /** Whether the statement speaks of the resource, variables being read as plain text. */
    public static boolean covers(Statement statement, String resource) {
        if (statement.isVoid()) {
            return false;
        }
        return matches(statement.resources(), resource)
                || (!statement.notResources().isEmpty() && !matches(statement.notResources(), resource));
    }

    /** Whether the pattern matches the whole ARN; letter case counts. */
    public static boolean matches(String pattern, String resource) {
        return isEverything(pattern) || Wildcards.matches(pattern, resource, true);
    }

    private static boolean matches(List<String> patterns, String resource) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, resource));
    }

    private static boolean isStars(String text) {
        return text.indexOf('*') >= 0 && text.chars().allMatch(c -> c == '*' || c == ':' || c == '/');
    }
}
