package org.iamassay.history;

import java.util.List;

/** How many subjects pass, fail and are unseen; a difference of two such counts may be negative. */
record Counts(int passed, int failed, int unseen) {

    static final Counts NONE = new Counts(0, 0, 0);

    /** What a check tells, whatever of it is listed. */
    static Counts of(SideCheck check) {
        return new Counts(check.passed(), check.failed(), check.notAssessed());
    }

    /** What some cells come to. */
    static Counts of(List<Cell> cells) {
        return cells.stream().map(cell -> of(cell.value())).reduce(NONE, Counts::plus);
    }

    /** One subject; nothing for one that the check does not apply to. */
    static Counts of(Cell.Value value) {
        return switch (value) {
            case PASS -> new Counts(1, 0, 0);
            case FAIL, ACCEPTED -> new Counts(0, 1, 0);
            case UNSEEN -> new Counts(0, 0, 1);
            case NOT_APPLICABLE -> NONE;
        };
    }

    Counts plus(Counts other) {
        return new Counts(passed + other.passed, failed + other.failed, unseen + other.unseen);
    }

    Counts minus(Counts other) {
        return new Counts(passed - other.passed, failed - other.failed, unseen - other.unseen);
    }
}
