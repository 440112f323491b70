package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.history.SlotChanges.Kept;

/** Events of access keys, with the pairing of rotations. */
final class KeyEvents {

    /** AWS cuts last uses to the minute. */
    private static final long REST_OF_MINUTE = 59;

    private KeyEvents() {}

    /** Of a principal that both reports show. */
    static void tell(Story story, TwoSlots before, TwoSlots after) {
        SlotChanges changes = new SlotChanges(before, after, story.between());
        List<Retirement> retired = new ArrayList<>(Retirement.of(changes, story.between()));
        for (Dated made : changes.made()) {
            Optional<Retirement> old =
                    retired.stream().filter(one -> !one.thing().equals(made)).findFirst();
            old.ifPresentOrElse(one -> story.rotated(made, one.how()), () -> story.made(Event.Type.KEY_CREATED, made));
            old.ifPresent(retired::remove);
        }
        retired.forEach(one -> one.tell(story, Event.Type.KEY_DEACTIVATED, Event.Type.KEY_DELETED));
        changes.kept().forEach(one -> reactivation(story, one));
    }

    /** Of a principal that came, with nothing before, or that went, with nothing after: no rotation. */
    static void tellApart(Story story, TwoSlots before, TwoSlots after) {
        SlotChanges changes = new SlotChanges(before, after, story.between());
        changes.made().forEach(made -> story.made(Event.Type.KEY_CREATED, made));
        Retirement.of(changes, story.between())
                .forEach(one -> one.tell(story, Event.Type.KEY_DEACTIVATED, Event.Type.KEY_DELETED));
    }

    private static void reactivation(Story story, Kept key) {
        if (!key.before().active() && key.after().active()) {
            Instant used = Uses.since(key.before().used(), key.after().used(), story.between())
                    ? story.between().at(key.after().used(), REST_OF_MINUTE)
                    : null;
            story.within(Event.Type.KEY_REACTIVATED, null, used, key.after().key());
        }
    }
}
