package org.iamassay.history;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Subject;
import org.jspecify.annotations.Nullable;

/** The states of all findings of two sides (history section 3). */
final class FindingStates {

    private static final String EXPIRED = "expired";
    private static final String WITHDRAWN = "withdrawn";

    private final Side before;
    private final Side after;
    private final CheckCells earlier;
    private final CheckCells later;

    FindingStates(Subjects subjects) {
        this.before = subjects.side(End.BEFORE);
        this.after = subjects.side(End.AFTER);
        this.earlier = new CheckCells(subjects, End.BEFORE);
        this.later = new CheckCells(subjects, End.AFTER);
    }

    /** By check in reading order, then by id; what came back is new here. */
    List<FindingChange> all() {
        Set<String> ids = new LinkedHashSet<>();
        after.checks().forEach(check -> ids.add(check.id()));
        before.checks().forEach(check -> ids.add(check.id()));
        List<FindingChange> all = new ArrayList<>();
        ids.forEach(id -> {
            List<FindingChange> some = ofCheck(id);
            some.sort(Comparator.comparing(FindingChange::id).thenComparing(FindingChange::state));
            all.addAll(some);
        });
        return all;
    }

    private List<FindingChange> ofCheck(String check) {
        List<FindingChange> changes = new ArrayList<>();
        Map<String, Cell> left = earlier.of(check);
        Map<String, Cell> right = later.of(check);
        boolean same = Rules.sameRule(earlier.check(check), before, later.check(check), after);
        right.forEach((key, cell) -> {
            if (cell.value().isFailure() || isFailure(left.get(key))) {
                decide(new Step(check, key, Optional.ofNullable(left.get(key)), Optional.of(cell), same))
                        .ifPresent(changes::add);
            }
        });
        left.forEach((key, cell) -> {
            if (cell.value().isFailure() && !right.containsKey(key)) {
                decide(new Step(check, key, Optional.of(cell), Optional.empty(), same))
                        .ifPresent(changes::add);
            }
        });
        return changes;
    }

    private static boolean isFailure(@Nullable Cell cell) {
        return cell != null && cell.value().isFailure();
    }

    /** One subject of one check on its way from the first side to the second. */
    private record Step(String check, String key, Optional<Cell> before, Optional<Cell> after, boolean sameRule) {

        Subject shown() {
            return after.or(() -> before).orElseThrow().subject();
        }

        End end() {
            return after.isPresent() ? End.AFTER : End.BEFORE;
        }
    }

    private Optional<FindingChange> decide(Step step) {
        SideClass one = earlier.classOf(step.check(), step.key(), step.shown(), step.end());
        SideClass other = later.classOf(step.check(), step.key(), step.shown(), step.end());
        boolean wasOpen = one == SideClass.F || one == SideClass.W;
        if (other == SideClass.W) {
            return change(step, State.ACCEPTED, null);
        }
        if (wasOpen && other == SideClass.X) {
            return change(step, State.REMOVED, null);
        }
        if (one == SideClass.X && other == SideClass.F) {
            return change(step, State.NEW, null);
        }
        if (wasOpen || other == SideClass.F) {
            if (one == SideClass.C || other == SideClass.C) {
                return change(step, State.NOT_COMPARABLE, "check-not-judged");
            }
            return step.sameRule()
                    ? underOneRule(step, one, other)
                    : change(step, State.NOT_COMPARABLE, "rule-changed");
        }
        return Optional.empty();
    }

    /** Rows 5 to 10 of the decision table: the subject is or may be on both sides, and one rule judged it. */
    private Optional<FindingChange> underOneRule(Step step, SideClass one, SideClass other) {
        if (other == SideClass.U) {
            return change(step, State.NO_LONGER_ASSESSED, unseenReason(step));
        }
        if (other == SideClass.O) {
            return change(step, State.RESOLVED, null);
        }
        return switch (one) {
            case U -> change(step, State.NOT_COMPARABLE, "newly-assessed");
            case W -> change(step, State.ACCEPTANCE_EXPIRED, waiverReason(step));
            case F -> change(step, isChanged(step) ? State.CHANGED : State.PERSISTING, null);
            // Whether it failed before that too, and so came back, is for the older snapshots to say.
            case O, X, C -> change(step, State.NEW, null);
        };
    }

    private String unseenReason(Step step) {
        return step.after()
                .flatMap(cell -> Optional.ofNullable(cell.reason()))
                .or(() -> later.check(step.check())
                        .flatMap(SideCheck::unseenAsWhole)
                        .flatMap(cell -> Optional.ofNullable(cell.reason())))
                .orElse("presence-not-told");
    }

    /** Whether the waiver ended by its own day, or was taken back before; an end that is not known is no expiry. */
    private String waiverReason(Step step) {
        return step.before()
                .flatMap(Cell::acceptedUntil)
                .filter(day ->
                        !after.asOf().isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .map(day -> EXPIRED)
                .orElse(WITHDRAWN);
    }

    private boolean isChanged(Step step) {
        boolean severity = !earlier.check(step.check())
                .map(SideCheck::severity)
                .equals(later.check(step.check()).map(SideCheck::severity));
        return severity || !step.before().map(Cell::traced).equals(step.after().map(Cell::traced));
    }

    private Optional<FindingChange> change(Step step, State state, @Nullable String reason) {
        return Optional.of(finding(step, state, reason));
    }

    private FindingChange finding(Step step, State state, @Nullable String reason) {
        Cell failing = step.after()
                .filter(cell -> cell.value().isFailure())
                .or(step::before)
                .or(step::after)
                .orElseThrow();
        SideCheck check =
                later.check(step.check()).or(() -> earlier.check(step.check())).orElseThrow();
        Subject subject = step.shown();
        boolean ownerGone = state == State.REMOVED
                && later.subjects()
                        .owner(End.BEFORE, subject)
                        .map(pair -> !pair.isSame())
                        .orElse(true);
        return new FindingChange(
                step.check() + ":" + subject.key() + ":" + subject.createdAt(),
                step.check(),
                check.severity(),
                state,
                reason,
                subject,
                failing.evidence(),
                0,
                ownerGone);
    }
}
