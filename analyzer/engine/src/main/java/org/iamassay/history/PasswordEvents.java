package org.iamassay.history;

import java.time.Instant;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Events of passwords. */
final class PasswordEvents {

    private PasswordEvents() {}

    /** Of a principal that both reports show. */
    static void tell(Story story, Holding before, Holding after) {
        if (before.password().isNo() && after.password().isYes()) {
            boolean used = Uses.since(before.passwordUsed(), after.passwordUsed(), story.between());
            set(story, after, used);
        } else if (before.password().isYes() && after.password().isNo()) {
            removed(story, latest(story, before.passwordUsed(), after.passwordUsed()));
        } else if (before.password().isYes() && after.password().isYes()) {
            changed(story, before, after);
        }
    }

    /** Of a principal that was added. */
    static void added(Story story, Holding after) {
        if (after.password().isYes()) {
            set(story, after, story.between().holds(after.passwordUsed()));
        }
    }

    /** Of a principal that is gone. */
    static void deleted(Story story, Holding before) {
        if (before.password().isYes()) {
            removed(story, latest(story, before.passwordUsed(), before.passwordUsed()));
        }
    }

    private static void set(Story story, Holding after, boolean used) {
        Between between = story.between();
        Moment changed = after.passwordChanged();
        if (changed.isDate() && changed.epochSecond() < between.start().getEpochSecond()) {
            return; // the earlier report lacks what was there before it was made: lag, not an event
        }
        Instant earliest = between.holds(changed) ? between.at(changed) : null;
        if (used && (earliest == null || between.at(after.passwordUsed()).isBefore(earliest))) {
            earliest = between.at(after.passwordUsed());
        }
        story.within(Event.Type.PASSWORD_SET, null, earliest, null);
    }

    private static void removed(Story story, @Nullable Instant lastUse) {
        story.within(Event.Type.PASSWORD_REMOVED, lastUse, null, null);
    }

    /** Root rows of one generation hold no date, those of the other do: that is a change of the report. */
    private static void changed(Story story, Holding before, Holding after) {
        Moment old = before.passwordChanged();
        Moment now = after.passwordChanged();
        boolean known = old.isDate() || (old.isSentinel() && !before.isRoot());
        boolean later = !old.isDate() || (now.isDate() && now.epochSecond() > old.epochSecond());
        if (known && later && story.between().holds(now)) {
            Instant at = story.between().at(now);
            story.within(Event.Type.PASSWORD_CHANGED, at, at, null);
        }
    }

    private static @Nullable Instant latest(Story story, Moment one, Moment other) {
        Instant latest = story.between().holds(one) ? story.between().at(one) : null;
        if (story.between().holds(other)
                && (latest == null || story.between().at(other).isAfter(latest))) {
            latest = story.between().at(other);
        }
        return latest;
    }
}
