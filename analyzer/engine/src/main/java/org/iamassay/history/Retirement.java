package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iamassay.history.SlotChanges.Kept;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A key or certificate that was switched off or deleted.
 *
 * @param thing as the later report shows it, else the earlier
 * @param wasActive whether it could be used until then
 */
record Retirement(
        Dated thing,
        boolean wasActive,
        boolean isDeletion,
        @Nullable Instant notBefore,
        @Nullable Instant notAfter) {

    /** The order in which new keys replace old ones: first those that were in use, then the oldest. */
    static final Comparator<Retirement> PAIRING = Comparator.comparing((Retirement one) -> !one.wasActive())
            .thenComparing(Retirement::thing, Dated.OLDEST_FIRST);

    /** All between two reports, in the order of pairing. */
    static List<Retirement> of(SlotChanges changes, Between between) {
        List<Retirement> all = new ArrayList<>();
        for (Kept one : changes.kept()) {
            if (one.before().active() && !one.after().active()) {
                all.add(deactivated(
                        one.after(), List.of(one.before().used(), one.after().used()), between));
            }
        }
        // AWS makes keys and certificates active: an inactive new one was switched off since.
        changes.made().stream()
                .filter(one -> !one.active())
                .forEach(one -> all.add(deactivated(one, List.of(one.used()), between)));
        Instant latest =
                changes.successor().map(one -> between.at(one.created())).orElse(null);
        changes.deleted().forEach(one -> all.add(new Retirement(one, one.active(), true, null, latest)));
        all.sort(PAIRING);
        return List.copyOf(all);
    }

    /** A key is not used once it is off, so its last use and its creation lie before. */
    private static Retirement deactivated(Dated thing, List<Moment> uses, Between between) {
        Instant latest = null;
        List<Moment> times = new ArrayList<>(uses);
        times.add(thing.created());
        for (Moment time : times) {
            if (between.holds(time) && (latest == null || between.at(time).isAfter(latest))) {
                latest = between.at(time);
            }
        }
        return new Retirement(thing, true, false, latest, null);
    }

    /** How it was retired, for a rotation. */
    String how() {
        return thing.key() + (isDeletion ? " deleted" : " deactivated");
    }

    void tell(Story story, Event.Type deactivated, Event.Type deleted) {
        if (isDeletion) {
            story.within(deleted, notBefore, notAfter, thing.key());
        } else {
            story.apart(deactivated, notBefore, notAfter, thing.key());
        }
    }
}
