package org.iamassay.policy;

/** Comparison without case as AWS does it for names: ASCII letters only, so no look-alike passes for one. */
public final class Ascii {

    private static final int CASE_GAP = 'a' - 'A';

    private Ascii() {}

    /** The text in lower case. */
    public static String lower(String text) {
        int at = 0;
        while (at < text.length() && lower(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder lowered = new StringBuilder(text);
        for (; at < text.length(); at++) {
            lowered.setCharAt(at, (char) lower(text.charAt(at)));
        }
        return lowered.toString();
    }

    /** The character in lower case. */
    public static int lower(int character) {
        return character >= 'A' && character <= 'Z' ? character + CASE_GAP : character;
    }

    /** Whether two texts are the same but for case. */
    public static boolean same(String one, String other) {
        return one.length() == other.length() && startsWith(one, other);
    }

    /** Whether a text begins so, but for case. */
    public static boolean startsWith(String text, String prefix) {
        return startsWith(text, prefix, 0);
    }

    /** Whether a text ends so, but for case. */
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
