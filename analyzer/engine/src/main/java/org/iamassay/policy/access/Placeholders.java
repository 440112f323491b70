package org.iamassay.policy.access;

import java.util.Optional;
import org.iamassay.policy.decision.Context;

/**
 * A resource with what is known of a principal in place of its variables (policy.md 6.4).
 *
 * @param open whether a variable is in it that the evidence does not settle: an asterisk stands there
 */
public record Placeholders(String pattern, boolean open) {

    /** In place of a literal wildcard: no ARN has the character, so nothing is claimed to match. */
    private static final char LITERAL = '\uE000';

    private static final String OPENING = "${";

    /** Whether a text may have variables. */
    public static boolean isIn(String text) {
        return text.contains(OPENING);
    }

    /** Empty where a request lacks a value, so that the pattern matches nothing. */
    public static Optional<Placeholders> resolve(String text, Context context) {
        StringBuilder resolved = new StringBuilder();
        boolean isOpen = false;
        int at = 0;
        for (int start = text.indexOf(OPENING); start >= 0; start = text.indexOf(OPENING, at)) {
            int end = text.indexOf('}', start);
            if (end < 0) {
                break;
            }
            String variable = text.substring(start + OPENING.length(), end);
            Optional<String> value = value(variable, context);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            isOpen |= isUnsettled(variable, context);
            resolved.append(text, at, start).append(value.get());
            at = end + 1;
        }
        return Optional.of(new Placeholders(resolved.append(text.substring(at)).toString(), isOpen));
    }

    private static Optional<String> value(String variable, Context context) {
        if (isLiteral(variable)) {
            return Optional.of(literal(variable));
        }
        Context.Entry entry = context.get(key(variable));
        if (entry instanceof Context.Unsettled) {
            return Optional.of("*");
        }
        if (entry instanceof Context.Present present && present.values().size() == 1 && !present.multiValued()) {
            return Optional.of(literal(present.values().get(0)));
        }
        int comma = variable.indexOf(',');
        return comma < 0
                ? Optional.empty()
                : quoted(variable.substring(comma + 1).strip());
    }

    private static boolean isUnsettled(String variable, Context context) {
        return !isLiteral(variable) && context.get(key(variable)) instanceof Context.Unsettled;
    }

    private static boolean isLiteral(String variable) {
        return variable.equals("$") || variable.equals("*") || variable.equals("?");
    }

    private static String key(String variable) {
        int comma = variable.indexOf(',');
        return (comma < 0 ? variable : variable.substring(0, comma)).strip();
    }

    private static Optional<String> quoted(String fallback) {
        boolean isQuoted = fallback.length() > 1 && fallback.startsWith("'") && fallback.endsWith("'");
        return isQuoted ? Optional.of(literal(fallback.substring(1, fallback.length() - 1))) : Optional.empty();
    }

    private static String literal(String value) {
        return value.replace('*', LITERAL).replace('?', LITERAL);
    }
}
