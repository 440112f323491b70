package org.iamassay.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Subject;

/** The checks of one end of a comparison with their cells by canonical subject. */
final class CheckCells {

    private final Subjects subjects;
    private final End end;
    private final Map<String, SideCheck> checks = new LinkedHashMap<>();
    private final Map<String, Map<String, Cell>> cells = new HashMap<>();
    private final Map<String, Boolean> unseenAsWhole = new HashMap<>();

    CheckCells(Subjects subjects, End end) {
        this.subjects = subjects;
        this.end = end;
        for (SideCheck check : subjects.side(end).checks()) {
            checks.put(check.id(), check);
        }
    }

    End end() {
        return end;
    }

    Subjects subjects() {
        return subjects;
    }

    Optional<SideCheck> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** The cells of a check by canonical subject; of several that are one subject, such as files of a kind, the worst. */
    Map<String, Cell> of(String check) {
        return cells.computeIfAbsent(check, this::index);
    }

    private Map<String, Cell> index(String check) {
        SideCheck judged = checks.get(check);
        if (judged == null) {
            return Map.of();
        }
        Map<String, Cell> index = new LinkedHashMap<>(judged.cells().size() * 2);
        for (Cell cell : judged.cells()) {
            index.merge(subjects.key(end, cell.subject()), cell, CheckCells::worse);
        }
        return index;
    }

    static Cell worse(Cell one, Cell other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(Cell cell) {
        return switch (cell.value()) {
            case FAIL -> 0;
            case ACCEPTED -> 1;
            case UNSEEN -> 2;
            case PASS -> 3;
            case NOT_APPLICABLE -> 4;
        };
    }

    /**
     * The class of a subject of a check at this end.
     *
     * @param key its canonical key
     * @param shown the subject as one of the ends shows it
     * @param from that end
     */
    SideClass classOf(String check, String key, Subject shown, End from) {
        Cell cell = of(check).get(key);
        if (cell != null) {
            return classOf(cell.value());
        }
        Presence presence = from == end ? Presence.PRESENT : subjects.onOther(from, shown);
        if (presence == Presence.ABSENT) {
            return SideClass.X;
        }
        SideCheck judged = checks.get(check);
        if (judged == null) {
            return SideClass.C;
        }
        if (presence == Presence.UNTOLD || isUnseenAsWhole(judged)) {
            return SideClass.U;
        }
        return presence == Presence.AS_CHECKED ? SideClass.X : SideClass.O;
    }

    /** Found once a check, because it is asked for every subject. */
    boolean isUnseenAsWhole(SideCheck judged) {
        return unseenAsWhole.computeIfAbsent(
                judged.id(), id -> judged.unseenAsWhole().isPresent());
    }

    private static SideClass classOf(Cell.Value value) {
        return switch (value) {
            case ACCEPTED -> SideClass.W;
            case FAIL -> SideClass.F;
            case UNSEEN -> SideClass.U;
            case PASS, NOT_APPLICABLE -> SideClass.O;
        };
    }
}
