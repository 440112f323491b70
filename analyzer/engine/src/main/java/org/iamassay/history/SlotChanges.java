package org.iamassay.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the keys, or certificates, of one principal from one report to a later one (history section 2.2). */
final class SlotChanges {

    /** One that both reports show. */
    record Kept(Dated before, Dated after) {}

    private final TwoSlots before;
    private final TwoSlots after;
    private final Between between;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Dated> gone = new ArrayList<>();
    private final List<Dated> come = new ArrayList<>();

    SlotChanges(TwoSlots before, TwoSlots after, Between between) {
        this.before = before;
        this.after = after;
        this.between = between;
        come.addAll(after.held());
        for (Dated one : before.held()) {
            Optional<Dated> same =
                    come.stream().filter(other -> isSame(one, other)).findFirst();
            same.ifPresentOrElse(other -> kept.add(new Kept(one, other)), () -> gone.add(one));
            same.ifPresent(come::remove);
        }
    }

    /** Slots say nothing but of two that were made in one second, and less than ids. */
    private boolean isSame(Dated one, Dated other) {
        if (!one.id().isEmpty() && !other.id().isEmpty()) {
            return one.id().equals(other.id());
        }
        return one.created().equals(other.created())
                && (one.slot() == other.slot() || !(isTwin(one, before) || isTwin(other, after)));
    }

    private static boolean isTwin(Dated one, TwoSlots of) {
        return of.held().stream()
                .anyMatch(o -> o.slot() != one.slot() && o.created().equals(one.created()));
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** Those that were made in between, oldest first. */
    List<Dated> made() {
        return come.stream().filter(this::wasMade).sorted(Dated.OLDEST_FIRST).toList();
    }

    /** An unknown slot of the earlier report may have held all but what is younger than that report. */
    private boolean wasMade(Dated one) {
        return between.holds(one.created())
                && !before.hinted().contains(one.created())
                && (!before.isUnknown() || between.isAfterEarlierReport(one.created()));
    }

    /** Those that are known to be gone, oldest first. */
    List<Dated> deleted() {
        return after.isUnknown()
                ? List.of()
                : gone.stream().sorted(Dated.OLDEST_FIRST).toList();
    }

    /** The one that took the place of the only one gone: with two there before, that one went first. */
    Optional<Dated> successor() {
        return before.isFull() && deleted().size() == 1 ? made().stream().findFirst() : Optional.empty();
    }
}
