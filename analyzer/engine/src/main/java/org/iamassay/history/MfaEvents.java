package org.iamassay.history;

import java.time.Instant;
import java.util.List;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Events of MFA; lists of devices date them, but never make them. */
final class MfaEvents {

    private MfaEvents() {}

    /** Of a principal that both reports show. */
    static void tell(Story story, Holding before, Holding after) {
        if (before.mfa().isNo() && after.mfa().isYes()) {
            enrolled(story, after);
        } else if (before.mfa().isYes() && after.mfa().isNo()) {
            story.within(Event.Type.MFA_REMOVED, null, null, null);
        }
    }

    /** Of a principal that was added. */
    static void added(Story story, Holding after) {
        if (after.mfa().isYes()) {
            enrolled(story, after);
        }
    }

    /** Of a principal that is gone. */
    static void deleted(Story story, Holding before) {
        if (before.mfa().isYes()) {
            story.within(Event.Type.MFA_REMOVED, null, null, null);
        }
    }

    private static void enrolled(Story story, Holding after) {
        List<Moment> inside = after.dumped().mfaEnabled().stream()
                .map(time -> Moment.at(time.getEpochSecond()))
                .filter(story.between()::holds)
                .toList();
        @Nullable Instant earliest = inside.isEmpty() ? null : story.between().at(inside.get(0));
        story.within(Event.Type.MFA_ENROLLED, after.dumped().isOnlyDevice() ? earliest : null, earliest, null);
    }
}
