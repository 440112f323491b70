package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Wildcards;

/**
 * The users, roles, groups and customer policies of an account in one row, in the order of their ARNs, so that sets of them are
 * rows of bits.
 */
final class Targets {

    private static final int ARN_PARTS = 6;

    private final List<String> arns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> named = new HashMap<>();
    private final Map<String, BitSet> known = new HashMap<>();
    private final BitSet all = new BitSet();

    Targets(Collection<String> arns) {
        this.arns = List.copyOf(new TreeSet<>(arns));
        for (int at = 0; at < this.arns.size(); at++) {
            places.put(this.arns.get(at), at);
            named.computeIfAbsent(name(this.arns.get(at)), n -> new BitSet()).set(at);
        }
        all.set(0, this.arns.size());
    }

    int size() {
        return arns.size();
    }

    String arn(int place) {
        return arns.get(place);
    }

    /** The place of an ARN; negative if it is not in the row. */
    int place(String arn) {
        return places.getOrDefault(arn, -1);
    }

    /** Those whose ARNs a pattern of a statement matches; not to be changed. */
    BitSet matching(String pattern) {
        return known.computeIfAbsent(pattern, this::find);
    }

    /** Those that a pattern matches which no other principal is likely to ask for. */
    BitSet matchingOnce(String pattern) {
        return Resources.isEverything(pattern) ? all : find(pattern);
    }

    BitSet all() {
        return all;
    }

    /** Only ARNs that begin, or are named, like the pattern are compared with it. */
    private BitSet find(String pattern) {
        if (Resources.isEverything(pattern)) {
            return all;
        }
        BitSet found = new BitSet();
        for (int place : candidates(pattern)) {
            if (Resources.matches(pattern, arns.get(place))) {
                found.set(place);
            }
        }
        return found;
    }

    private List<Integer> candidates(String pattern) {
        boolean complete = pattern.split(":", ARN_PARTS).length == ARN_PARTS;
        int first = Wildcards.first(pattern);
        if (complete && first == pattern.length()) {
            return places.containsKey(pattern) ? List.of(places.get(pattern)) : List.of();
        }
        String name = name(pattern);
        if (complete && pattern.indexOf('/') >= 0 && !Wildcards.hasAny(name)) {
            return named.getOrDefault(name, new BitSet()).stream().boxed().toList();
        }
        return beginning(pattern.substring(0, first));
    }

    private List<Integer> beginning(String text) {
        int from = firstFrom(text);
        List<Integer> found = new ArrayList<>();
        for (int place = from; place < arns.size() && arns.get(place).startsWith(text); place++) {
            found.add(place);
        }
        return found;
    }

    private int firstFrom(String text) {
        int low = 0;
        int high = arns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (arns.get(middle).compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String name(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
