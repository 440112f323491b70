package org.iamassay.checks.evidence;

import java.util.List;
import org.iamassay.check.PastReport;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** The newest date that the reports so far show of one thing that only moves forwards. */
final class Newest {

    /** What could not be read before, and the report it could not be read in. */
    private record Unread(String reason, PastReport report) {}

    private @Nullable Cell newest;
    private @Nullable String doubt;
    private @Nullable Unread unread;

    /** The next report says this of a key, which is one and the same for certain. */
    void tellOfKey(Cell cell, StoryNotes notes) {
        Cell before = newest;
        if (cell.date().isSentinel()) {
            if (before != null && isSettled(before, cell)) {
                contradict(before, cell, notes);
            } else if (unread != null) {
                notes.unknown(unread.reason());
            }
        }
        tell(cell, Flag.YES, notes);
    }

    /**
     * The next report says this.
     *
     * @param sure whether it speaks of the same thing as before
     */
    void tell(Cell cell, Flag sure, StoryNotes notes) {
        doubt = sure.isUnknown() ? sure.reason() : doubt;
        Moment date = cell.date();
        if (date.isDate()) {
            compare(cell, notes);
        } else if (date.isUnknown()) {
            if (newest != null && isSettled(newest, cell)) {
                notes.unknown(date.reason());
            }
            unread = new Unread(date.reason(), cell.sighting().report());
        }
    }

    private void compare(Cell cell, StoryNotes notes) {
        Cell before = newest;
        if (before == null || before.date().epochSecond() <= cell.date().epochSecond()) {
            newest = cell;
        } else if (isSettled(before, cell)) {
            if (doubt == null) {
                contradict(before, cell, notes);
            } else {
                notes.unknown(doubt);
            }
        }
        boolean mayBeOlder = cell.date().epochSecond() < cell.madeFrom();
        if (unread != null && mayBeOlder && !unread.report().isSurelyBefore(cell.date())) {
            notes.unknown(unread.reason());
        }
    }

    /** Whether the later report was surely made after the date, so that it had to show it. */
    private static boolean isSettled(Cell before, Cell later) {
        return before.date().epochSecond() < later.madeFrom();
    }

    private static void contradict(Cell before, Cell later, StoryNotes notes) {
        notes.contradiction(
                later.what().get() + " " + later.words() + ", " + before.words(),
                List.of(before.trace(), later.trace()));
    }
}
