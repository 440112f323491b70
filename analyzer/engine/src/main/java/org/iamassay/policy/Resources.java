package org.iamassay.policy;

import java.util.List;
import java.util.Optional;

/** Whether a statement speaks of a resource (checklist 1.6, policy.md 6.3). */
public final class Resources {

    private static final String ARN = "arn:";
    private static final int PARTS = 6;
    private static final int SERVICE = 2;

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

    /** Whether the pattern matches the whole ARN; letter case counts, and a pattern of fewer than six parts is completed. */
    public static boolean matches(String pattern, String resource) {
        if (isEverything(pattern)) {
            return true;
        }
        // Where no wildcard stands in the first five parts, reading over colons makes no difference.
        return colons(pattern, Wildcards.first(pattern)) >= PARTS - 1
                ? Wildcards.matches(pattern, resource, true)
                : glob(pattern, true).matches(resource);
    }

    /** The pattern of a Resource element without variables, made ready to be matched again and again. */
    public static Glob glob(String pattern, boolean completed) {
        if (isStars(pattern)) {
            return Glob.EVERYTHING;
        }
        Glob whole = start(pattern, pattern.length(), completed)
                .map(Glob.Builder::resource)
                .orElse(Glob.NOTHING);
        boolean isShort = completed && colons(pattern, pattern.length()) < PARTS - 1;
        // A wildcard that reaches over colons may already stand for the parts that seem to be missing.
        return isShort && pattern.startsWith(ARN) ? whole.or(glob(pattern, false)) : whole;
    }

    /**
     * The beginning of such a pattern; empty where the pattern can match nothing.
     *
     * @param end where the part that is taken ends, at the end of the text or behind the fifth colon
     * @param completed whether missing parts are filled with {@code *}
     */
    public static Optional<Glob.Builder> start(String pattern, int end, boolean completed) {
        Glob.Builder builder = new Glob.Builder();
        if (!pattern.startsWith(ARN) || isEverything(pattern)) {
            return Optional.of(builder.pattern(pattern.substring(0, end)));
        }
        String[] parts = pattern.split(":", PARTS);
        if (parts.length > SERVICE && Wildcards.hasAny(parts[SERVICE])) {
            return Optional.empty();
        }
        builder.pattern(pattern.substring(0, end));
        for (int i = parts.length; completed && i < PARTS; i++) {
            builder.literal(":").run();
        }
        return Optional.of(builder);
    }

    private static int colons(String text, int end) {
        int colons = 0;
        for (int i = 0; i < end; i++) {
            colons += text.charAt(i) == ':' ? 1 : 0;
        }
        return colons;
    }

    private static boolean matches(List<String> patterns, String resource) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, resource));
    }

    private static boolean isStars(String text) {
        return text.indexOf('*') >= 0 && text.chars().allMatch(c -> c == '*' || c == ':' || c == '/');
    }
}
