package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A set of line numbers, for people: neighbours are joined, and a long list is cut with a count. */
final class Lines {

    private static final int MAX_RANGES = 12;

    private final BitSet lines = new BitSet();

    void add(int line) {
        lines.set(line);
    }

    List<Integer> all() {
        return lines.stream().boxed().toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public String toString() {
        List<String> ranges = new ArrayList<>();
        int named = 0;
        int from = lines.nextSetBit(0);
        while (from >= 0 && ranges.size() < MAX_RANGES) {
            int to = lines.nextClearBit(from);
            ranges.add(to == from + 1 ? String.valueOf(from) : from + "-" + (to - 1));
            named += to - from;
            from = lines.nextSetBit(to);
        }
        String text = (lines.cardinality() == 1 ? "line " : "lines ") + String.join(", ", ranges);
        int more = lines.cardinality() - named;
        return more == 0 ? text : text + " and " + more + " more";
    }
}
