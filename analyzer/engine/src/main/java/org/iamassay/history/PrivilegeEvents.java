package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.history.Side.Listing;
import org.iamassay.history.SidePrincipal.Kind;
import org.iamassay.model.AsOfSource;

/** Principals that may do more, or less, than before, where authorization details tell on both sides. */
final class PrivilegeEvents {

    private static final List<String> CLASSES = List.of("none", "standard", "privileged", "can-escalate", "admin");

    private PrivilegeEvents() {}

    static List<Event> between(Side earlier, Side later, Identities identities) {
        List<Event> events = new ArrayList<>();
        if (isTold(earlier) && isTold(later)) {
            identities.pairs().stream().filter(Pair::isSame).forEach(pair -> {
                int before = rank(pair.before().stream());
                int after = rank(pair.after().stream());
                if (before >= 0 && after >= 0 && before != after) {
                    Event.Classes classes = new Event.Classes(CLASSES.get(before), CLASSES.get(after));
                    events.add(event(before < after, classes, pair, earlier, later));
                }
            });
        }
        return events;
    }

    /** Roles and groups are listed by the authorization details alone, users by the report too. */
    private static boolean isTold(Side side) {
        return side.hasEvidence()
                && Stream.of(Kind.ROLE, Kind.GROUP).allMatch(kind -> side.listing(kind) == Listing.WHOLE);
    }

    private static int rank(Stream<SidePrincipal> principal) {
        return principal
                .mapToInt(one -> CLASSES.indexOf(one.privilege()))
                .findFirst()
                .orElse(-1);
    }

    private static Event event(boolean raised, Event.Classes classes, Pair pair, Side earlier, Side later) {
        Event.Type type = raised ? Event.Type.PRIVILEGE_RAISED : Event.Type.PRIVILEGE_LOWERED;
        boolean open = later.asOfSource().equals(AsOfSource.NEWEST_TIMESTAMP.word());
        Instant end = open ? null : later.asOf();
        return new Event(type, pair.shown().arn(), earlier.asOf(), end, null, null, null, classes);
    }
}
