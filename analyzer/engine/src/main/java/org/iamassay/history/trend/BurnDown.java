package org.iamassay.history.trend;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Severity;

/** What is open at a snapshot, and what opened and closed since the one before, by severity; every severity has its row. */
public record BurnDown(Map<Severity, Row> rows) {

    /** Nothing is open. */
    static final BurnDown NONE = new BurnDown(Map.of());

    public BurnDown {
        EnumMap<Severity, Row> all = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            all.put(severity, rows.getOrDefault(severity, Row.NONE));
        }
        rows = Collections.unmodifiableMap(all);
    }

    /**
     * The findings of one severity.
     *
     * @param open failing, accepted ones included
     * @param accepted the part of them under an active waiver
     * @param flow what happened since the previous snapshot; empty at the first
     */
    public record Row(int open, int accepted, Optional<Flow> flow) {

        static final Row NONE = new Row(0, 0, Optional.empty());

        Row plus(Row other) {
            Optional<Flow> sum = flow.isPresent() && other.flow.isPresent()
                    ? Optional.of(flow.get().plus(other.flow.get()))
                    : flow.or(other::flow);
            return new Row(open + other.open, accepted + other.accepted, sum);
        }
    }

    /**
     * What happened since the previous snapshot: {@code open = previous open + opened − resolved − removed − unseen + seenAgain
     * + reweighted}.
     *
     * @param opened findings first seen failing at this snapshot
     * @param undated the part of {@code opened} that may be older: not judged, or by another rule, before
     * @param resolved findings that ended with the subject complying
     * @param removed findings that ended with the subject gone
     * @param unseen findings open before and now not judged, or judged by another rule
     * @param seenAgain findings that had been open, then unseen, and are judged again
     * @param reweighted findings that came from another severity, less those that went to one; 0 in total
     */
    public record Flow(int opened, int undated, int resolved, int removed, int unseen, int seenAgain, int reweighted) {

        /** Resolved and removed together. */
        public int closed() {
            return resolved + removed;
        }

        int net() {
            return opened - closed() - unseen + seenAgain + reweighted;
        }

        Flow plus(Flow other) {
            return new Flow(
                    opened + other.opened,
                    undated + other.undated,
                    resolved + other.resolved,
                    removed + other.removed,
                    unseen + other.unseen,
                    seenAgain + other.seenAgain,
                    reweighted + other.reweighted);
        }
    }

    /** The findings of one severity. */
    public Row of(Severity severity) {
        return rows.getOrDefault(severity, Row.NONE);
    }

    /** The findings of all severities together. */
    public Row total() {
        return rows.values().stream().reduce(Row.NONE, Row::plus);
    }

    /** What is open here, with what opened and closed there. */
    BurnDown withFlowsOf(BurnDown other) {
        EnumMap<Severity, Row> both = new EnumMap<>(Severity.class);
        rows.forEach((severity, row) -> both.put(
                severity, new Row(row.open(), row.accepted(), other.of(severity).flow())));
        return new BurnDown(both);
    }

    /** Row by row the sum with another. */
    BurnDown plus(BurnDown other) {
        EnumMap<Severity, Row> sum = new EnumMap<>(Severity.class);
        rows.forEach((severity, row) -> sum.put(severity, row.plus(other.of(severity))));
        return new BurnDown(sum);
    }
}
