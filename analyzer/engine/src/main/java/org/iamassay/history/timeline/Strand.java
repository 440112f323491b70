package org.iamassay.history.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.history.Event;
import org.iamassay.history.timeline.Timeline.Credential;
import org.iamassay.history.timeline.Timeline.Lane;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.history.timeline.Timeline.State;
import org.jspecify.annotations.Nullable;

/**
 * One credential while its principal is followed.
 *
 * @param id its creation, with the slot where two were made in one second; empty for password and MFA
 * @param states at the snapshots that name it, by number of the snapshot
 */
record Strand(
        Credential credential,
        @Nullable Instant created,
        String id,
        TreeMap<Integer, State> states,
        List<Instant> uses) {

    /** Whether a span says that the credential was there, or may have been. */
    static boolean tells(Span span) {
        return span.state() == State.ACTIVE || span.state() == State.INACTIVE || span.state() == State.CHANGED;
    }

    /**
     * Its lane.
     *
     * @param unnamed what it was at snapshots that do not name it
     * @param events what happened to its owner before a snapshot and after the one before, by number of the snapshot
     */
    Lane lane(List<Instant> moments, List<State> unnamed, Map<Integer, List<Event>> events) {
        Spans spans = new Spans();
        for (int i = 0; i < moments.size(); i++) {
            State now = at(i, unnamed);
            if (i > 0) {
                List<Event> here = events.getOrDefault(i, List.of());
                between(spans, moments.get(i - 1), at(i - 1, unnamed), moments.get(i), now, here);
            }
            spans.add(moments.get(i), moments.get(i), now);
        }
        List<Instant> sorted = uses.stream().sorted().toList();
        int slash = id.indexOf('/');
        return new Lane(credential, created, slash < 0 ? "" : id.substring(slash + 1), spans.all(), sorted);
    }

    private State at(int moment, List<State> unnamed) {
        State named = states.get(moment);
        return named == null ? unnamed.get(moment) : named;
    }

    private void between(Spans spans, Instant from, State before, Instant to, State after, List<Event> events) {
        if (before == State.UNSEEN || after == State.UNSEEN) {
            spans.add(from, to, State.UNSEEN);
            return;
        }
        List<Change> changes = changes(from, to, before, after, events);
        State state = before;
        Instant at = from;
        for (Change change : changes) {
            Instant begin = later(change.notBefore(), at);
            Instant end = later(change.notAfter(), begin);
            spans.add(at, begin, state);
            spans.add(begin, end, State.CHANGED);
            at = end;
            state = change.state();
        }
        spans.add(at, to, state);
    }

    /** The steps from one state to the other; where the events do not lead there, it changed at some time between. */
    private List<Change> changes(Instant from, Instant to, State before, State after, List<Event> events) {
        List<Change> changes = new ArrayList<>();
        for (Event event : events) {
            Change change = change(event, from, to);
            if (change != null) {
                changes.add(change);
            }
        }
        State reached =
                changes.isEmpty() ? before : changes.get(changes.size() - 1).state();
        if (reached == after) {
            return changes;
        }
        Instant made = created;
        boolean born = before == State.ABSENT && made != null && made.isAfter(from) && !made.isAfter(to);
        Change rest = new Change(born && made != null ? made : from, to, after);
        return born && made != null && after == State.ACTIVE ? List.of(new Change(made, made, after)) : List.of(rest);
    }

    /** What an event did to this credential within the interval between two snapshots; null for nothing. */
    private @Nullable Change change(Event event, Instant from, Instant to) {
        Instant last = event.notAfter() == null || event.notAfter().isAfter(to) ? to : event.notAfter();
        Instant first = event.notBefore().isBefore(from) ? from : event.notBefore();
        String replaces = event.replaces();
        if (credential == Credential.ACCESS_KEY && replaces != null && replaces.startsWith(key() + " ")) {
            return new Change(from, to, replaces.endsWith("deactivated") ? State.INACTIVE : State.ABSENT);
        }
        State state = after(event);
        return state == null ? null : new Change(first, last, state);
    }

    private String key() {
        return created == null ? "" : created.toString();
    }

    private @Nullable State after(Event event) {
        boolean mine = created == null || key().equals(event.key());
        if (!mine || credentialOf(event) != credential) {
            return null;
        }
        return switch (event.type()) {
            case KEY_CREATED, KEY_ROTATED, KEY_REACTIVATED, PASSWORD_SET, MFA_ENROLLED, CERTIFICATE_ADDED ->
                State.ACTIVE;
            case KEY_DEACTIVATED, CERTIFICATE_DEACTIVATED -> State.INACTIVE;
            case KEY_DELETED, PASSWORD_REMOVED, MFA_REMOVED, CERTIFICATE_DELETED -> State.ABSENT;
            case PASSWORD_CHANGED, PRIVILEGE_RAISED, PRIVILEGE_LOWERED -> null;
        };
    }

    /** Of which credential an event tells; null for those of the principal as a whole. */
    static @Nullable Credential credentialOf(Event event) {
        String word = event.type().word();
        if (word.startsWith("key-")) {
            return Credential.ACCESS_KEY;
        }
        if (word.startsWith("certificate-")) {
            return Credential.SIGNING_CERTIFICATE;
        }
        return word.startsWith("password-") ? Credential.PASSWORD : word.startsWith("mfa-") ? Credential.MFA : null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A step to a state, and when it was taken. */
    private record Change(Instant notBefore, Instant notAfter, State state) {}
}
