package org.iamassay.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.model.Snapshot;

/**
 * What one account is judged on.
 *
 * @param newest the snapshot that is judged
 * @param earlier older ones with a credential report that it is compared with, oldest first
 */
record Series(Snapshot newest, List<Snapshot> earlier) {

    /** Times that are named one by one; of more, the first and the last. */
    private static final int MOST_NAMED = 12;

    Series {
        earlier = List.copyOf(earlier);
    }

    /** One sentence that tells which snapshot is judged and which are looked at beside it. */
    String sentence() {
        int size = earlier.size();
        return "account " + newest.account() + ": the snapshot of " + newest.asOf() + " is judged, with " + size
                + (size == 1 ? " earlier snapshot, of " : " earlier snapshots, of ") + times() + ".";
    }

    private String times() {
        return earlier.size() <= MOST_NAMED
                ? earlier.stream().map(one -> one.asOf().toString()).collect(Collectors.joining(", "))
                : earlier.get(0).asOf() + " to "
                        + earlier.get(earlier.size() - 1).asOf();
    }
}
