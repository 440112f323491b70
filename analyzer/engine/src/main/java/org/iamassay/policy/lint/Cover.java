package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iamassay.policy.Wildcards;

/**
 * Finds the patterns of a list that another pattern of the list makes needless.
 *
 * <p>A pattern can only hold those that begin with its literal start: most of a long list is never compared. What is
 * compared has a budget, so that thousands of wildcards cost no minutes.
 */
final class Cover {

    /** AWS's ARNs have at most 2,048 characters. */
    static final int LONGEST = 4_096;

    private static final long BUDGET = 30_000_000;

    private final Map<String, List<String>> byStart = new HashMap<>();
    private final TreeSet<Integer> starts = new TreeSet<>();
    private long spent;

    Cover(Iterable<String> patterns) {
        for (String pattern : patterns) {
            int first = Wildcards.first(pattern);
            if (first < pattern.length()) {
                List<String> same = byStart.computeIfAbsent(pattern.substring(0, first), s -> new ArrayList<>());
                same.add(pattern);
                starts.add(first);
            }
        }
    }

    /** A pattern of the list that holds every text of this one and is another; empty if there is none. */
    String holderOf(String pattern) {
        for (int length : starts) {
            if (length > pattern.length()) {
                break;
            }
            for (String other : byStart.getOrDefault(pattern.substring(0, length), List.of())) {
                if (!other.equals(pattern) && compare(other, pattern)) {
                    return other;
                }
            }
        }
        return "";
    }

    boolean isExhausted() {
        return spent > BUDGET;
    }

    /** Whether every text of the inner pattern fits the outer one; says no where it would take more to be sure. */
    static boolean holds(String outer, String inner) {
        return steps(outer, inner) > 0;
    }

    /** What is not compared to the end is not called needless. */
    private boolean compare(String outer, String inner) {
        if (isExhausted()) {
            return false;
        }
        long steps = steps(outer, inner);
        spent += Math.abs(steps);
        return steps > 0;
    }

    /** The steps it takes to see that the outer pattern holds the inner one; negative where it does not. */
    private static long steps(String outer, String inner) {
        int o = 0;
        int i = 0;
        int afterStar = -1;
        int retry = 0;
        long steps = 1;
        while (i < inner.length()) {
            steps++;
            if (o < outer.length() && outer.charAt(o) == '*') {
                o++;
                afterStar = o;
                retry = i;
            } else if (o < outer.length() && holdsOne(outer.charAt(o), inner.charAt(i))) {
                o++;
                i++;
            } else if (afterStar >= 0) {
                retry++;
                o = afterStar;
                i = retry;
            } else {
                return -steps;
            }
        }
        while (o < outer.length() && outer.charAt(o) == '*') {
            o++;
        }
        return o == outer.length() ? steps : -steps;
    }

    /** An asterisk within stands for texts of any length, which one character never holds. */
    private static boolean holdsOne(char outer, char inner) {
        return inner != '*' && (outer == '?' || outer == inner);
    }
}
