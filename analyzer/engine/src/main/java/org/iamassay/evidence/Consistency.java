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
        consistency.findDiffering();
        consistency.findNames(accounts);
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

    private void findDiffering() {
        Map<String, Integer> firsts = new HashMap<>();
        for (int row = 0; row < frame.size(); row++) {
            Integer first = firsts.putIfAbsent(frame.arn(row).text(), row);
            if (first != null && !frame.saysTheSame(first, row)) {
                add("lines " + line(first) + " and " + line(row) + ": two rows of "
                        + Cells.shown(frame.arn(row).text()) + " that differ");
            }
        }
    }

    private void findNames(List<AccountId> accounts) {
        Map<AccountId, Map<String, Integer>> byAccount = new HashMap<>();
        for (int row = 0; row < frame.size(); row++) {
            String name = frame.name(row);
            Map<String, Integer> firsts = byAccount.computeIfAbsent(accounts.get(row), a -> new HashMap<>());
            Integer first = firsts.putIfAbsent(name.toLowerCase(Locale.ROOT), row);
            if (first != null && !frame.name(first).equals(name)) {
                add("lines " + line(first) + " and " + line(row) + ": the names '" + Cells.shown(frame.name(first))
                        + "' and '" + Cells.shown(name) + "' are equal but for case");
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
