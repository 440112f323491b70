package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Previous;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AccessKey;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

/** What became of the keys of one user since the previous snapshot: keys are known by their creation, never by their slot. */
final class KeysOfUser {

    private static final ReportColumn ACTIVE = ReportColumn.ACCESS_KEY_1_ACTIVE;
    private static final ReportColumn CREATED = ReportColumn.ACCESS_KEY_1_LAST_ROTATED;

    private final List<User> now;
    private final List<User> before;
    private final Previous previous;
    private final Examination examination;

    KeysOfUser(List<User> now, Previous previous, Examination examination) {
        this.now = now;
        this.previous = previous;
        this.examination = examination;
        this.before = previous.rowsOf(now.get(0));
    }

    void judge(Verdicts verdicts) {
        for (User row : now) {
            for (AccessKey key : row.keys()) {
                if (concerns(key)) {
                    verdicts.add(
                            examination.subject(row, key, clashes(key)),
                            judge(key, past(row, key)),
                            row,
                            key.slot(),
                            earlierCells(row, key));
                }
            }
        }
        if (!before.isEmpty()) {
            User first = before.get(0);
            first.keys().stream().filter(key -> isGone(first, key)).forEach(key -> judgeGone(first, key, verdicts));
        }
    }

    private static boolean concerns(AccessKey key) {
        return key.state() == AccessKey.State.ACTIVE
                || key.state() == AccessKey.State.INACTIVE
                || key.state() == AccessKey.State.UNKNOWN;
    }

    private Outcome judge(AccessKey key, Past past) {
        if (past.state() == Past.State.UNKNOWN) {
            return notAssessed(past.reason());
        }
        if (past.state() == Past.State.WORKING) {
            return notApplicable(key.isActive() ? "key-active" : "other-kind");
        }
        return switch (key.state()) {
            case ACTIVE ->
                fail(KeyTexts.name(key) + " was inactive in " + previous.name() + " and is active at "
                        + examination.snapshot().asOf());
            case UNKNOWN -> notAssessed(key.active().reason());
            default -> pass();
        };
    }

    /** What the key was in the previous snapshot, if all rows of the user agree. */
    private Past past(User row, AccessKey key) {
        Set<Past> all = new HashSet<>();
        for (User earlier : before) {
            all.add(past(row, key, earlier));
        }
        if (before.isEmpty()) {
            boolean fresh = previous.report().isSurelyBefore(key.lastRotated());
            Optional<String> gap = fresh ? Optional.empty() : previous.gap(row);
            return gap.map(Past::unknown).orElse(Past.WORKING);
        }
        return all.size() == 1
                ? all.iterator().next()
                : Past.unknown(key.column(ACTIVE).unreadable());
    }

    private Past past(User row, AccessKey key, User earlier) {
        if (!key.lastRotated().isDate()) {
            return earlier.keys().stream().anyMatch(KeysOfUser::mayHaveRested)
                    ? Past.unknown(Previous.unknown(key.lastRotated(), key.column(CREATED)))
                    : Past.WORKING;
        }
        return earlier.keys().stream()
                .filter(other -> isSame(row, key, earlier, other))
                .findFirst()
                .map(Past::of)
                .orElseGet(() -> unmatched(key, earlier));
    }

    /** A key that no slot shows by its creation is new, or in a slot that does not tell; an active one needs no telling. */
    private Past unmatched(AccessKey key, User earlier) {
        if (previous.report().isSurelyBefore(key.lastRotated())) {
            return Past.WORKING;
        }
        return earlier.keys().stream()
                .filter(other -> !other.lastRotated().isDate() && mayHaveRested(other))
                .findFirst()
                .map(other -> Past.unknown(Previous.unknown(other.lastRotated(), other.column(CREATED))))
                .orElse(Past.WORKING);
    }

    private static boolean mayHaveRested(AccessKey key) {
        return key.state() != AccessKey.State.ACTIVE && key.state() != AccessKey.State.NONE;
    }

    /** Whether both are one key; two keys of one second are told apart by their slots. */
    private static boolean isSame(User row, AccessKey key, User earlier, AccessKey other) {
        boolean oneSecond = areTwins(row) || areTwins(earlier);
        return key.lastRotated().isDate()
                && key.lastRotated().equals(other.lastRotated())
                && (!oneSecond || key.slot() == other.slot());
    }

    private static boolean areTwins(User row) {
        return row.keys().get(0).lastRotated().equals(row.keys().get(1).lastRotated());
    }

    /** Whether a key of the previous snapshot, inactive there, stands in no slot any more. */
    private boolean isGone(User earlier, AccessKey key) {
        return key.state() == AccessKey.State.INACTIVE
                && key.lastRotated().isDate()
                && now.stream()
                        .noneMatch(row -> row.keys().stream().anyMatch(other -> isSame(row, other, earlier, key)));
    }

    private void judgeGone(User earlier, AccessKey key, Verdicts verdicts) {
        verdicts.add(
                examination.subject(earlier, key, clashes(key)),
                gone(key),
                cells(before.stream(), key).toList());
    }

    private Outcome gone(AccessKey key) {
        boolean agreed = before.stream()
                .allMatch(row -> row.keys().stream()
                        .anyMatch(other -> other.state() == AccessKey.State.INACTIVE
                                && other.lastRotated().equals(key.lastRotated())));
        if (!agreed) {
            return notAssessed(key.column(ACTIVE).unreadable());
        }
        // A slot that may hold an active key and does not tell which may hold this one.
        return now.stream()
                .flatMap(row -> row.keys().stream())
                .filter(slot -> slot.mayBeActive() && !slot.lastRotated().isDate())
                .findFirst()
                .map(slot -> notAssessed(Previous.unknown(slot.lastRotated(), slot.column(CREATED))))
                .orElse(pass("gone since " + previous.name()));
    }

    /** Whether another key of the user, there or gone, would have the same id in this check. */
    private boolean clashes(AccessKey key) {
        Stream<AccessKey> there =
                now.stream().flatMap(row -> row.keys().stream()).filter(KeysOfUser::concerns);
        Stream<AccessKey> gone =
                before.stream().limit(1).flatMap(row -> row.keys().stream().filter(other -> isGone(row, other)));
        return Stream.concat(there, gone)
                .anyMatch(other ->
                        other.slot() != key.slot() && other.lastRotated().hasTextOf(key.lastRotated()));
    }

    /** The cells of the earlier rows that tell of a key: those of its slot, or of both where none is known to be its own. */
    private List<TraceCell> earlierCells(User row, AccessKey key) {
        List<TraceCell> own = before.stream()
                .flatMap(earlier -> earlier.keys().stream()
                        .filter(other -> isSame(row, key, earlier, other))
                        .flatMap(other -> cells(earlier, other)))
                .toList();
        return own.isEmpty()
                ? before.stream()
                        .flatMap(earlier -> earlier.keys().stream().flatMap(other -> cells(earlier, other)))
                        .toList()
                : own;
    }

    private static Stream<TraceCell> cells(Stream<User> rows, AccessKey key) {
        return rows.flatMap(row -> cells(row, row.keys().get(key.slot() - 1)));
    }

    static Stream<TraceCell> cells(User row, AccessKey key) {
        return Stream.of(ACTIVE, CREATED).map(column -> Previous.cell(row.row(), key.column(column)));
    }
}
