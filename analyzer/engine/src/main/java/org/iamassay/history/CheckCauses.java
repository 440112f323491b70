package org.iamassay.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;

/** Why the verdicts of checks differ between two sides, subject by subject (history section 5, step 2). */
final class CheckCauses {

    private final Subjects subjects;
    private final IdentityHashMap<Subject, String> keysBefore = new IdentityHashMap<>();
    private final IdentityHashMap<Subject, String> keysAfter = new IdentityHashMap<>();

    CheckCauses(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Whether every difference can be given a cause; unknown passes must not have changed for it. */
    boolean canTell(CheckPair pair) {
        return pair.listsPasses() || isUnchanged(pair);
    }

    private boolean isUnchanged(CheckPair pair) {
        Predicate<Cell> listed = cell -> Counts.of(cell.value()).passed() == 0;
        return Counts.of(pair.before()).equals(Counts.of(pair.after()))
                && bySubject(End.BEFORE, pair.before(), listed).equals(bySubject(End.AFTER, pair.after(), listed));
    }

    private Map<String, List<Counts>> bySubject(End end, SideCheck check, Predicate<Cell> wanted) {
        Map<String, List<Counts>> counts = new HashMap<>();
        cells(end, check, wanted)
                .forEach((key, some) -> counts.put(
                        key, some.stream().map(cell -> Counts.of(cell.value())).toList()));
        return counts;
    }

    /** What each cause changes in the counts of a check. */
    CheckStep step(CheckPair pair) {
        Severity severity = pair.before().severity();
        return pair.listsPasses()
                ? new CheckStep(severity, Counts.of(pair.before().cells()), changes(pair))
                : new CheckStep(severity, Counts.of(pair.before()), Map.of());
    }

    private Map<Cause, Counts> changes(CheckPair pair) {
        Map<Cause, Counts> changes = new EnumMap<>(Cause.class);
        Map<String, List<Cell>> others = cells(End.AFTER, pair.after(), cell -> true);
        cells(End.BEFORE, pair.before(), cell -> true).forEach((key, some) -> {
            List<Cell> same = others.remove(key);
            match(pair, some, same == null ? List.of() : same, changes);
        });
        others.values().forEach(some -> match(pair, List.of(), some, changes));
        return changes;
    }

    /** The cells that count, by canonical subject, in an order that neither side gives. */
    private Map<String, List<Cell>> cells(End end, SideCheck check, Predicate<Cell> wanted) {
        Map<String, List<Cell>> cells = new HashMap<>(check.cells().size() * 2);
        for (Cell cell : check.cells()) {
            if (cell.value() != Cell.Value.NOT_APPLICABLE && wanted.test(cell)) {
                cells.computeIfAbsent(key(end, cell.subject()), key -> new ArrayList<>(1))
                        .add(cell);
            }
        }
        cells.values().forEach(some -> some.sort(Comparator.comparing(CheckCauses::counted)));
        return cells;
    }

    /** Accepted failures count as failures. */
    private static Cell.Value counted(Cell cell) {
        return cell.value().isFailure() ? Cell.Value.FAIL : cell.value();
    }

    /** Checks share the subjects of a row, so most keys are known from the check before. */
    private String key(End end, Subject subject) {
        IdentityHashMap<Subject, String> known = end == End.BEFORE ? keysBefore : keysAfter;
        return known.computeIfAbsent(subject, one -> subjects.key(end, one));
    }

    /** Matches the cells of what is one subject on both sides: equal ones first, then as sorted. */
    private void match(CheckPair pair, List<Cell> one, List<Cell> other, Map<Cause, Counts> changes) {
        List<Cell> left = without(one, other);
        List<Cell> right = without(other, one);
        int both = Math.min(left.size(), right.size());
        for (int i = 0; i < both; i++) {
            Cell from = left.get(i);
            Cell to = right.get(i);
            Counts change = Counts.of(to.value()).minus(Counts.of(from.value()));
            changes.merge(changed(pair, from, to), change, Counts::plus);
        }
        left.subList(both, left.size())
                .forEach(cell -> changes.merge(
                        gone(pair, End.BEFORE, cell), Counts.NONE.minus(Counts.of(cell.value())), Counts::plus));
        right.subList(both, right.size())
                .forEach(cell -> changes.merge(gone(pair, End.AFTER, cell), Counts.of(cell.value()), Counts::plus));
    }

    /** The cells of a list that have none of equal value in another. */
    private static List<Cell> without(List<Cell> cells, List<Cell> others) {
        List<Cell.Value> left = new ArrayList<>(others.size());
        others.forEach(other -> left.add(counted(other)));
        return cells.stream().filter(cell -> !left.remove(counted(cell))).toList();
    }

    private static Cause changed(CheckPair pair, Cell from, Cell to) {
        return pair.unseenAsWholeOnce() || isUnseen(from) || isUnseen(to) ? Cause.EVIDENCE : Cause.REAL;
    }

    private static boolean isUnseen(Cell cell) {
        return cell.value() == Cell.Value.UNSEEN;
    }

    /** Why a subject has a verdict that counts at one end alone; what the other end may merely not show is no change. */
    private Cause gone(CheckPair pair, End end, Cell cell) {
        if (pair.unseenAsWholeOnce()) {
            return Cause.EVIDENCE;
        }
        Subject subject = cell.subject();
        Presence presence = presence(end, subject, end == End.BEFORE ? pair.after() : pair.before());
        boolean ownerStays = subjects.owner(end, subject).map(Pair::isSame).orElse(false);
        if (presence == Presence.ABSENT && !ownerStays) {
            return Cause.POPULATION;
        }
        return presence == Presence.UNTOLD || isUnseen(cell) ? Cause.EVIDENCE : Cause.REAL;
    }

    private Presence presence(End end, Subject subject, SideCheck other) {
        Presence presence = subject.key().startsWith("account/") ? Presence.PRESENT : subjects.onOther(end, subject);
        return switch (presence) {
            case PRESENT, ABSENT -> presence;
            case AS_CHECKED -> other.unseenAsWhole().isPresent() ? Presence.UNTOLD : Presence.ABSENT;
            case UNTOLD -> isListed(end, subject) ? Presence.PRESENT : Presence.UNTOLD;
        };
    }

    /** Whether a check of the other side names the very same subject. */
    private boolean isListed(End end, Subject subject) {
        Side other = subjects.side(end == End.BEFORE ? End.AFTER : End.BEFORE);
        return other.subjects().contains(subject.key() + "|" + subject.createdAt());
    }
}
