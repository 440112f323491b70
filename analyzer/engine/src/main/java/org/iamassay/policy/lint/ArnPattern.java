package org.iamassay.policy.lint;

import java.util.List;
import java.util.regex.Pattern;

/** A pattern of a Resource element, cut at its first five colons. */
final class ArnPattern {

    static final int SERVICE = 2;
    static final int REGION = 3;
    static final int ACCOUNT = 4;
    static final int RESOURCE = 5;
    static final int PARTS = 6;

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");

    private final String text;
    private final List<String> parts;

    ArnPattern(String text) {
        this.text = text;
        this.parts = List.of(VARIABLE.matcher(text).replaceAll("*").split(":", PARTS));
    }

    String text() {
        return text;
    }

    int size() {
        return parts.size();
    }

    boolean isWhole() {
        return parts.size() == PARTS;
    }

    /** Whether a wildcard before the resource part may reach over the colons behind it. */
    boolean reachesOver() {
        for (int i = 0; i < Math.min(parts.size(), RESOURCE); i++) {
            if (parts.get(i).endsWith("*")) {
                return true;
            }
        }
        return false;
    }

    /** A part with variables as wildcards; {@code *} where the pattern is shorter. */
    String part(int index) {
        return index < parts.size() ? parts.get(index) : "*";
    }
}
