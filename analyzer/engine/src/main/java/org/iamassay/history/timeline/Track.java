package org.iamassay.history.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.history.Event;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.Sighting;
import org.iamassay.history.timeline.Timeline.Credential;
import org.iamassay.history.timeline.Timeline.Failure;
import org.iamassay.history.timeline.Timeline.Look;
import org.iamassay.history.timeline.Timeline.Presence;
import org.iamassay.history.timeline.Timeline.State;
import org.iamassay.model.AccountId;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** One principal while its account is followed. */
final class Track {

    private final Set<String> arns = new LinkedHashSet<>();
    private final List<Presence> presences = new ArrayList<>();
    /** Per snapshot what a credential was that it does not name: absent, or untold. */
    private final Map<Credential, List<State>> unnamed = new TreeMap<>();

    private final TreeMap<String, Strand> strands = new TreeMap<>();
    private final TreeMap<String, Failing> failing = new TreeMap<>();
    /** By number of the later snapshot: an interval may touch its neighbours. */
    private final TreeMap<Integer, List<Event>> events = new TreeMap<>();

    private SidePrincipal newest;

    Track(SidePrincipal principal) {
        newest = principal;
        for (Credential credential : Credential.values()) {
            unnamed.put(credential, new ArrayList<>());
        }
    }

    SidePrincipal.Kind kind() {
        return newest.kind();
    }

    boolean isAt(int at) {
        return presences.size() > at;
    }

    void present(int at, SidePrincipal principal, @Nullable Sighting seen) {
        fill(at);
        newest = principal;
        arns.add(principal.arn());
        presences.add(Presence.PRESENT);
        if (seen == null) {
            rest(State.UNSEEN);
            return;
        }
        note(Credential.PASSWORD, state(seen.password()));
        note(Credential.MFA, state(seen.mfa()));
        note(Credential.ACCESS_KEY, seen.hiddenKeys() ? State.UNSEEN : State.ABSENT);
        note(Credential.SIGNING_CERTIFICATE, seen.hiddenCertificates() ? State.UNSEEN : State.ABSENT);
        use(strand(Credential.PASSWORD, "", null), seen.passwordUsed());
        strand(Credential.MFA, "", null);
        seen.keys().forEach(key -> see(at, Credential.ACCESS_KEY, key));
        seen.certificates().forEach(one -> see(at, Credential.SIGNING_CERTIFICATE, one));
    }

    private void see(int at, Credential credential, Sighting.Thing thing) {
        Strand strand = strand(
                credential, thing.id(), Instant.ofEpochSecond(thing.created().epochSecond()));
        strand.states().put(at, thing.active() ? State.ACTIVE : State.INACTIVE);
        use(strand, thing.used());
    }

    private Strand strand(Credential credential, String id, @Nullable Instant created) {
        return strands.computeIfAbsent(
                credential.word() + id,
                none -> new Strand(credential, created, id, new TreeMap<>(), new ArrayList<>()));
    }

    private static void use(Strand strand, Moment used) {
        if (used.isDate()) {
            Instant time = Instant.ofEpochSecond(used.epochSecond());
            if (!strand.uses().contains(time)) {
                strand.uses().add(time);
            }
        }
    }

    private static State state(Flag flag) {
        return flag.isUnknown() ? State.UNSEEN : flag.isYes() ? State.ACTIVE : State.ABSENT;
    }

    void missing(int at, Presence presence) {
        fill(at);
        presences.add(presence);
        rest(presence == Presence.ABSENT ? State.ABSENT : State.UNSEEN);
    }

    /** Snapshots before the first that shows it: it came later, or could not be told. */
    private void fill(int at) {
        boolean later = !newest.created().isUnknown() && newest.created().isDate();
        while (presences.size() < at) {
            presences.add(later ? Presence.ABSENT : Presence.UNSEEN);
            rest(later ? State.ABSENT : State.UNSEEN);
        }
    }

    private void rest(State state) {
        unnamed.values().forEach(states -> states.add(state));
    }

    private void note(Credential credential, State state) {
        unnamed.getOrDefault(credential, new ArrayList<>()).add(state);
    }

    /** An event between a snapshot and the one before it. */
    void add(int at, Event event) {
        events.computeIfAbsent(at, none -> new ArrayList<>()).add(event);
    }

    void fail(int at, SideCheck check, Subject subject) {
        failing.computeIfAbsent(
                        check.id() + "\n" + subject.name(),
                        none -> new Failing(check.id(), subject.name(), new BitSet(), new TreeMap<>()))
                .set(at, check.severity());
    }

    Timeline timeline(AccountId account, List<Instant> moments) {
        List<Event> all = events.values().stream()
                .flatMap(List::stream)
                .sorted(Event.ORDER)
                .toList();
        List<Timeline.Lane> lanes = strands.values().stream()
                .map(strand -> strand.lane(moments, unnamed.getOrDefault(strand.credential(), List.of()), events))
                .filter(lane -> lane.spans().stream().anyMatch(Strand::tells))
                .sorted(Comparator.comparing(Timeline.Lane::credential)
                        .thenComparing(lane -> String.valueOf(lane.created()))
                        .thenComparing(Timeline.Lane::slot))
                .toList();
        List<Failure> failures = new ArrayList<>();
        failing.values().forEach(one -> one.runs(moments, failures));
        return new Timeline(
                account,
                newest.kind(),
                newest.name(),
                newest.arn(),
                List.copyOf(arns),
                newest.created(),
                looks(moments),
                lanes,
                all,
                failures);
    }

    private List<Look> looks(List<Instant> moments) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            int count = 0;
            @Nullable Severity worst = null;
            for (Failing one : failing.values()) {
                Severity severity = one.severities().get(i);
                if (severity != null) {
                    count++;
                    worst = worst == null || severity.compareTo(worst) < 0 ? severity : worst;
                }
            }
            looks.add(new Look(moments.get(i), presences.get(i), count, worst));
        }
        return looks;
    }

    /** One check on one subject: at which snapshots it failed, and how severe it was. */
    private record Failing(String check, String subject, BitSet at, TreeMap<Integer, Severity> severities) {

        void set(int moment, Severity severity) {
            at.set(moment);
            severities.merge(moment, severity, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }

        void runs(List<Instant> moments, List<Failure> failures) {
            for (int from = at.nextSetBit(0); from >= 0; from = at.nextSetBit(at.nextClearBit(from))) {
                int to = at.nextClearBit(from) - 1;
                failures.add(new Failure(
                        check,
                        severities.getOrDefault(to, Severity.INFO),
                        subject,
                        moments.get(from),
                        moments.get(to),
                        to == moments.size() - 1));
            }
        }
    }
}
