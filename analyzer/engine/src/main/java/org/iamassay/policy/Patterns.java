package org.iamassay.policy;

import java.util.Arrays;

/** How two patterns with {@code *} and {@code ?} lie to each other. */
public final class Patterns {

    private Patterns() {}

    /** Whether the text has a wildcard. */
    public static boolean isPattern(String text) {
        return Wildcards.hasAny(text);
    }

    /** Whether the outer pattern matches all that the inner one matches; may be missed, is never claimed wrongly. */
    public static boolean contains(String outer, String inner) {
        int o = 0;
        int i = 0;
        int afterStar = -1;
        int retry = 0;
        while (i < inner.length()) {
            if (o < outer.length() && outer.charAt(o) == '*') {
                o++;
                afterStar = o;
                retry = i;
            } else if (o < outer.length() && takes(outer.charAt(o), inner.charAt(i))) {
                o++;
                i++;
            } else if (afterStar >= 0) {
                retry++;
                o = afterStar;
                i = retry;
            } else {
                return false;
            }
        }
        return isStars(outer, o);
    }

    /** Whether some text matches both patterns; the work is at most the product of their lengths. */
    public static boolean meet(String one, String other) {
        if (!Wildcards.hasAny(one)) {
            return Wildcards.matches(other, one, true);
        }
        if (!Wildcards.hasAny(other)) {
            return Wildcards.matches(one, other, true);
        }
        return beginAlike(one, other) && endAlike(one, other) && meetWithin(one, other);
    }

    /** A run of any characters can only be taken in by another one. */
    private static boolean takes(char outer, char inner) {
        return outer == '?' ? inner != '*' && !Character.isSurrogate(inner) : outer == inner;
    }

    private static boolean isStars(String pattern, int from) {
        for (int at = from; at < pattern.length(); at++) {
            if (pattern.charAt(at) != '*') {
                return false;
            }
        }
        return true;
    }

    private static boolean beginAlike(String one, String other) {
        int length = Math.min(Wildcards.first(one), Wildcards.first(other));
        return one.regionMatches(0, other, 0, length);
    }

    private static boolean endAlike(String one, String other) {
        int length = Math.min(literalEnd(one), literalEnd(other));
        return one.regionMatches(one.length() - length, other, other.length() - length, length);
    }

    private static int literalEnd(String pattern) {
        int length = 0;
        while (length < pattern.length() && !isWildcard(pattern.charAt(pattern.length() - 1 - length))) {
            length++;
        }
        return length;
    }

    /** Goes through the first pattern with the set of places in the second one that a common text can have reached. */
    private static boolean meetWithin(String one, String other) {
        boolean[] reached = new boolean[other.length() + 1];
        reached[0] = true;
        spread(reached, other, false);
        for (int i = 0; i < one.length(); i++) {
            boolean[] next = new boolean[reached.length];
            step(one.charAt(i), other, reached, next);
            spread(next, other, one.charAt(i) == '*');
            reached = next;
        }
        return reached[other.length()];
    }

    private static void step(char wanted, String other, boolean[] reached, boolean[] next) {
        if (wanted == '*') {
            System.arraycopy(reached, 0, next, 0, reached.length);
            return;
        }
        for (int j = 0; j < other.length(); j++) {
            char given = other.charAt(j);
            if (reached[j] && given == '*') {
                next[j] = true;
            } else if (reached[j] && (wanted == '?' || given == '?' || wanted == given)) {
                next[j + 1] = true;
            }
        }
    }

    /** An asterisk may stand for nothing; after one of the first pattern anything of the second may be passed over. */
    private static void spread(boolean[] reached, String other, boolean anything) {
        if (anything) {
            int first = 0;
            while (first < reached.length && !reached[first]) {
                first++;
            }
            Arrays.fill(reached, first, reached.length, true);
            return;
        }
        for (int j = 0; j < other.length(); j++) {
            if (reached[j] && other.charAt(j) == '*') {
                reached[j + 1] = true;
            }
        }
    }

    private static boolean isWildcard(char character) {
        return character == '*' || character == '?';
    }
}
