package org.iamassay.history.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iamassay.history.Cell;
import org.iamassay.history.Event;
import org.iamassay.history.Events;
import org.iamassay.history.Identities;
import org.iamassay.history.Pair;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.Sighting;
import org.iamassay.history.timeline.Timeline.Presence;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;

/** Follows every principal of one account through its snapshots, which are given in order of time and not kept. */
public final class TimelineBuilder {

    private final AccountId account;
    private final List<Instant> moments = new ArrayList<>();
    private final Map<String, Track> all = new LinkedHashMap<>();
    private Map<SidePrincipal, Track> current = new HashMap<>();
    private @Nullable Side previous;

    public TimelineBuilder(AccountId account) {
        this.account = account;
    }

    /** The next snapshot; one with the as-of of the snapshot before it stands in for it only where that was no other. */
    public TimelineBuilder add(Side side) {
        Side before = previous;
        if (before != null && !side.asOf().isAfter(before.asOf())) {
            if (side.asOf().isBefore(before.asOf())) {
                throw new IllegalArgumentException("snapshots of " + account + " are not in order of time");
            }
            return this;
        }
        int at = moments.size();
        moments.add(side.asOf());
        Map<SidePrincipal, Track> next = new HashMap<>();
        if (before == null) {
            side.principals().forEach(one -> next.put(one, track(one)));
        } else {
            follow(before, side, next);
        }
        see(side, next, at);
        current = next;
        previous = side;
        return this;
    }

    private void follow(Side before, Side side, Map<SidePrincipal, Track> next) {
        Map<SidePrincipal, Track> held = current;
        Identities identities = Identities.of(before, side);
        Map<String, Track> gone = new HashMap<>();
        Map<String, Track> here = new HashMap<>();
        for (Pair pair : identities.pairs()) {
            Track old = pair.before().map(held::get).orElse(null);
            pair.after().ifPresent(now -> {
                Track same = old != null && pair.isSame() ? old : track(now);
                next.put(now, same);
                here.put(now.arn(), same);
            });
            pair.before().ifPresent(was -> {
                if (old != null) {
                    gone.put(was.arn(), old);
                }
            });
        }
        for (Event event : Events.between(before, side, new TreeSet<>(), new ArrayList<>())) {
            boolean went = "deleted".equals(event.with());
            Track track = (went ? gone : here).getOrDefault(event.subject(), gone.get(event.subject()));
            if (track != null) {
                track.add(moments.size() - 1, event);
            }
        }
    }

    /** The track of a principal that is not known to continue another: its own of earlier, or a new one. */
    private Track track(SidePrincipal principal) {
        String key = principal.arn() + "|" + principal.created().text();
        return all.computeIfAbsent(key, none -> new Track(principal));
    }

    private void see(Side side, Map<SidePrincipal, Track> next, int at) {
        Map<SidePrincipal, Sighting> sightings = Sighting.of(side);
        Map<String, Track> byArn = new HashMap<>();
        next.forEach((principal, track) -> {
            track.present(at, principal, sightings.get(principal));
            byArn.put(principal.arn() + "|" + principal.created().text(), track);
            byArn.putIfAbsent(principal.arn(), track);
        });
        for (Track track : all.values()) {
            if (!track.isAt(at)) {
                boolean whole = side.listing(track.kind()) == Side.Listing.WHOLE;
                track.missing(at, whole ? Presence.ABSENT : Presence.UNSEEN);
            }
        }
        for (SideCheck check : side.checks()) {
            for (Cell cell : check.cells()) {
                if (cell.value().isFailure() && !cell.subject().arn().isEmpty()) {
                    Track track = byArn.getOrDefault(
                            cell.subject().arn() + "|" + cell.subject().createdAt(),
                            byArn.get(cell.subject().arn()));
                    if (track != null) {
                        track.fail(at, check, cell.subject());
                    }
                }
            }
        }
    }

    /** The timelines by ARN, then creation. */
    public List<Timeline> build() {
        return all.values().stream()
                .map(track -> track.timeline(account, moments))
                .sorted(Comparator.comparing(Timeline::arn)
                        .thenComparing(one -> one.created().text()))
                .toList();
    }
}
