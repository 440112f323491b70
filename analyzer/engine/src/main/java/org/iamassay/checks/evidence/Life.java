package org.iamassay.checks.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.iamassay.check.Previous;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

/** One identity through the reports that show it. */
final class Life {

    /** A key of the user: its creation, and its slot where both keys are of one second. */
    private record KeyId(long created, int slot) {}

    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<KeyId, Newest> keys = new HashMap<>();
    private Newest passwordUse = new Newest();
    private Newest passwordChange = new Newest();
    private Moment created;
    private final User first;

    Life(User first) {
        this.first = first;
        this.created = first.created();
    }

    Moment created() {
        return created;
    }

    /** Whether a row is of this identity: root, or one whose creation agrees where both sides know it. */
    boolean isOf(User user) {
        return first.isRoot() || !created.isDate() || !user.created().isDate() || created.equals(user.created());
    }

    /** Whether the report of this number shows it. */
    boolean isSeenIn(int number) {
        for (int i = sightings.size() - 1; i >= 0; i--) {
            if (sightings.get(i).number() == number) {
                return true;
            }
        }
        return false;
    }

    void tell(Sighting now, StoryNotes notes) {
        created = created.isDate() ? created : now.first().created();
        password(now, notes);
        for (AccessKey key : now.first().keys()) {
            if (key.lastRotated().isDate()) {
                key(key, now, notes);
            }
        }
        sightings.add(now);
    }

    /** The cells of a password that was removed tell nothing of the next one. */
    private void password(Sighting now, StoryNotes notes) {
        Flag password = now.password();
        if (password.isNo()) {
            passwordUse = new Newest();
            passwordChange = new Newest();
            return;
        }
        Supplier<String> owner = () -> "password of " + now.first().name();
        passwordUse.tell(
                new Cell(
                        () -> owner.get() + " last used", now.passwordLastUsed(), ReportColumn.PASSWORD_LAST_USED, now),
                password,
                notes);
        passwordChange.tell(
                new Cell(
                        () -> owner.get() + " last changed",
                        now.passwordLastChanged(),
                        ReportColumn.PASSWORD_LAST_CHANGED,
                        now),
                password,
                notes);
    }

    private void key(AccessKey key, Sighting now, StoryNotes notes) {
        compareAbsence(key, now, notes);
        boolean twins = now.first().keys().stream()
                .allMatch(other -> other.lastRotated().equals(key.lastRotated()));
        Supplier<String> name = () -> "access key of " + now.first().name() + " created "
                + key.lastRotated().text() + " last used";
        ReportColumn column = key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE);
        Cell use = new Cell(name, now.lastUsed(key), column, now);
        KeyId id = new KeyId(key.lastRotated().epochSecond(), twins ? key.slot() : 0);
        keys.computeIfAbsent(id, k -> new Newest()).tellOfKey(use, notes);
    }

    /** A key that was there before an older report was made, and is in no slot of that report. */
    private void compareAbsence(AccessKey key, Sighting now, StoryNotes notes) {
        for (int i = sightings.size() - 1; i >= 0; i--) {
            Sighting other = sightings.get(i);
            if (other.hasKey(key.lastRotated())) {
                return;
            }
            if (SnapshotStory.isMissed(key.lastRotated(), other.report(), now.report())) {
                compareAbsence(key, now, other, notes);
                return;
            }
        }
    }

    private static void compareAbsence(AccessKey key, Sighting now, Sighting other, StoryNotes notes) {
        for (User row : other.rows()) {
            for (AccessKey slot : row.keys()) {
                if (!slot.lastRotated().isDate() && slot.state() != AccessKey.State.NONE) {
                    notes.unknown(
                            Previous.unknown(slot.lastRotated(), slot.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED)));
                    return;
                }
            }
        }
        ReportColumn column = ReportColumn.ACCESS_KEY_1_LAST_ROTATED;
        List<User> rows = new ArrayList<>(other.rows());
        var cells = Previous.cells(rows, column, column.forSlot(2));
        cells.add(Previous.cell(now.first().row(), key.column(column)));
        notes.contradiction(
                "access key of " + now.first().name() + " created "
                        + key.lastRotated().text() + " is in the snapshot of "
                        + now.report().asOf() + " and not in that of "
                        + other.report().asOf(),
                cells);
    }
}
