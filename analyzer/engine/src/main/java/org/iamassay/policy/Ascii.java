package org.iamassay.policy;

/** Comparison without case as AWS does it for names: ASCII letters only, so no look-alike passes for one. */
public final class Ascii {

    private static final int CASE_GAP = 'a' - 'A';

    private Ascii() {}

    /** A character in lower case. */
    public static int lower(int character) {
        return character >= 'A' && character <= 'Z' ? character + CASE_GAP : character;
    }

    /** Whether two names are the same. */
    public static boolean same(String one, String other) {
        return one.length() == other.length() && startsWith(one, other);
    }

    /** Whether a name begins with another. */
    public static boolean startsWith(String text, String prefix) {
        return startsWith(text, prefix, 0);
    }

    /** Whether a name ends with another. */
    public static boolean endsWith(String text, String suffix) {
        return startsWith(text, suffix, text.length() - suffix.length());
    }

    private static boolean startsWith(String text, String part, int from) {
        if (from < 0 || text.length() - from < part.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (lower(text.charAt(from + i)) != lower(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
