package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iamassay.frame.CredentialsFrame;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;

/** Finds rows of one file that contradict one another, and ids that are not valid (checklist section 5.15). */
final class Consistency {

    private static final int MAX_NAMED = 20;

    private final CredentialsFrame frame;
    private final List<String> found = new ArrayList<>();
    private int more;

    private Consistency(CredentialsFrame frame) {
        this.frame = frame;
    }

    /** What is inconsistent, with lines; a long list is cut with a count. */
    static List<String> of(CredentialsFrame frame, List<AccountId> accounts) {
        Consistency consistency = new Consistency(frame);
        consistency.findInvalid();
        consistency.findRepeated(accounts);
        consistency.findPartitions();
        if (consistency.more > 0) {
            consistency.found.add(consistency.more + " more of these kinds");
        }
        return consistency.found;
    }

    private void findInvalid() {
        for (int row = 0; row < frame.size(); row++) {
            Arn arn = frame.arn(row);
            if (!arn.isValid()) {
                add("line " + line(row) + ": '" + Cells.shown(arn.text()) + "' is no valid ARN of an IAM user or root");
            }
        }
    }

    /** Rows that share a name are few: only among them can two have one ARN, or names that differ in case. */
    private void findRepeated(List<AccountId> accounts) {
        Map<AccountId, Map<String, List<Integer>>> repeated = new TreeMap<>();
        Map<AccountId, Map<String, Integer>> firsts = new HashMap<>();
        for (int row = 0; row < frame.size(); row++) {
            String name = frame.name(row).toLowerCase(Locale.ROOT);
            Integer first = firsts.computeIfAbsent(accounts.get(row), a -> new HashMap<>())
                    .putIfAbsent(name, row);
            if (first != null) {
                repeated.computeIfAbsent(accounts.get(row), a -> new TreeMap<>())
                        .computeIfAbsent(name, n -> new ArrayList<>(List.of(first)))
                        .add(row);
            }
        }
        repeated.values().forEach(names -> names.values().forEach(this::compare));
    }

    private void compare(List<Integer> rows) {
        Map<String, Integer> firstOfArn = new HashMap<>();
        int first = rows.get(0);
        for (int row : rows) {
            Integer same = firstOfArn.putIfAbsent(frame.arn(row).text(), row);
            if (same != null && !frame.saysTheSame(same, row)) {
                add("lines " + line(same) + " and " + line(row) + ": two rows of "
                        + Cells.shown(frame.arn(row).text()) + " that differ");
            }
            if (!frame.name(first).equals(frame.name(row))) {
                add("lines " + line(first) + " and " + line(row) + ": the names '" + Cells.shown(frame.name(first))
                        + "' and '" + Cells.shown(frame.name(row)) + "' are equal but for case");
            }
        }
    }

    private void findPartitions() {
        Map<AccountId, Set<String>> partitions = new TreeMap<>();
        for (int row = 0; row < frame.size(); row++) {
            Arn arn = frame.arn(row);
            if (!arn.partition().isEmpty()) {
                partitions.computeIfAbsent(arn.account(), a -> new TreeSet<>()).add(arn.partition());
            }
        }
        partitions.forEach((account, names) -> {
            if (names.size() > 1) {
                add("account " + account + " is in the partitions " + String.join(" and ", names));
            }
        });
    }

    private int line(int row) {
        return frame.source(row).line();
    }

    private void add(String what) {
        if (found.size() < MAX_NAMED) {
            found.add(what);
        } else {
            more++;
        }
    }
}
