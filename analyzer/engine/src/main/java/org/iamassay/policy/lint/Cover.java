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
        return new Cover(List.of()).compare(outer, inner);
    }

    /** What is not compared to the end is not called needless. */
    private boolean compare(String outer, String inner) {
        int o = 0;
        int i = 0;
        int afterStar = -1;
        int retry = 0;
        while (i < inner.length()) {
            if (++spent > BUDGET) {
                return false;
            }
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
                return false;
            }
        }
        while (o < outer.length() && outer.charAt(o) == '*') {
            o++;
        }
        return o == outer.length();
    }

    /** An asterisk within stands for texts of any length, which one character never holds. */
    private static boolean holdsOne(char outer, char inner) {
        return inner != '*' && (outer == '?' || outer == inner);
    }
}
