package org.iamassay.policy;

/**
 * Patterns with {@code *} (any run, also empty) and {@code ?} (exactly one character); nothing else has a meaning.
 *
 * <p>Only the last asterisk is ever taken back, so the work is at most the product of the two lengths, without recursion.
 */
public final class Wildcards {

    private Wildcards() {}

    /** Whether the pattern matches the whole text; without case means ASCII letters. */
    public static boolean matches(String pattern, String text, boolean caseSensitive) {
        int p = 0;
        int t = 0;
        int afterStar = -1;
        int retry = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                p++;
                afterStar = p;
                retry = t;
            } else if (p < pattern.length() && one(pattern.codePointAt(p), text.codePointAt(t), caseSensitive)) {
                p += width(pattern, p);
                t += width(text, t);
            } else if (afterStar >= 0) {
                retry += width(text, retry);
                p = afterStar;
                t = retry;
            } else {
                return false;
            }
        }
        return onlyAsterisks(pattern, p);
    }

    /** Whether the text has {@code *} or {@code ?} in it. */
    public static boolean hasAny(String text) {
        return first(text) < text.length();
    }

    /** Where the first {@code *} or {@code ?} stands; the length of the text if there is none. */
    public static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '*' || text.charAt(i) == '?') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean one(int wanted, int given, boolean caseSensitive) {
        return wanted == '?' || wanted == given || (!caseSensitive && Ascii.lower(wanted) == Ascii.lower(given));
    }

    private static int width(String text, int index) {
        return Character.charCount(text.codePointAt(index));
    }

    private static boolean onlyAsterisks(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
