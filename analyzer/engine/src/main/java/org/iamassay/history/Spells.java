package org.iamassay.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often findings came back over the older snapshots of an account (history section 3.4). */
final class Spells {

    private final List<CheckCells> older = new ArrayList<>();
    private final Side after;

    /**
     * Takes the snapshots before the later side.
     *
     * @param older oldest first; the earlier side of the comparison is the last one
     */
    Spells(List<Side> older, Side after) {
        this.after = after;
        for (Side side : older) {
            Subjects subjects = new Subjects(side, after, Identities.of(side, after));
            this.older.add(new CheckCells(subjects, End.BEFORE));
        }
    }

    /** How many steps from good to failing there are after the first failure, up to that of the later side; 0 without one. */
    int regressions(String check, Cell failing) {
        int count = 0;
        boolean failedOnce = false;
        boolean good = false;
        for (CheckCells side : older) {
            SideClass state = classOf(side, check, failing);
            if (state == SideClass.F || state == SideClass.W) {
                count += failedOnce && good ? 1 : 0;
                failedOnce = true;
                good = false;
            } else if (state == SideClass.O) {
                good = true;
            } else if (state == SideClass.X) {
                // Gone and back is no regression but a contradiction of the evidence.
                good = false;
            }
        }
        return failedOnce && good ? count + 1 : 0;
    }

    private SideClass classOf(CheckCells side, String check, Cell failing) {
        Optional<SideCheck> now = after.check(check);
        Side past = side.subjects().side(End.BEFORE);
        if (!Rules.sameRule(side.check(check), past, now, after)) {
            return SideClass.C;
        }
        return side.classOf(check, side.subjects().key(End.AFTER, failing.subject()), failing.subject(), End.AFTER);
    }
}
