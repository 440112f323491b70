package org.iamassay.report.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Severity;
import org.iamassay.history.Event;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.timeline.Timeline.Credential;
import org.iamassay.history.timeline.Timeline.Failure;
import org.iamassay.history.timeline.Timeline.Lane;
import org.iamassay.history.timeline.Timeline.Look;
import org.iamassay.history.timeline.Timeline.Presence;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.history.timeline.Timeline.State;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;

/** Lives of principals made by hand, over the snapshots of {@link SampleTrends#threeYears()}. */
public final class SampleTimelines {

    private static final String ARN = "arn:aws:iam::111122223333:user/";

    private SampleTimelines() {}

    /** One with all that a life can hold, one with nothing, one deleted. */
    public static List<Timeline> few() {
        return List.of(eventful("deploy-bot"), quiet("quiet.user"), eventful("<img src=x>"));
    }

    /** So many that they do not fit into one page. */
    public static List<Timeline> many(int number) {
        List<Timeline> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(eventful("user-" + i));
        }
        return all;
    }

    private static List<Instant> moments() {
        return Shot.of(SampleTrends.threeYears().accounts().get(0)).stream()
                .map(Shot::asOf)
                .toList();
    }

    static Timeline quiet(String name) {
        List<Look> looks = moments().stream()
                .map(at -> new Look(at, Presence.PRESENT, 0, null))
                .toList();
        return new Timeline(
                new AccountId("111122223333"),
                SidePrincipal.Kind.USER,
                name,
                ARN + name,
                List.of(ARN + name),
                Moment.unknown("unreadable"),
                looks,
                List.of(),
                List.of(),
                List.of());
    }

    static Timeline eventful(String name) {
        List<Instant> m = moments();
        Instant first = m.get(0);
        Instant last = m.get(m.size() - 1);
        Instant old = SampleTrends.at("2021-03-04");
        Instant made = SampleTrends.at("2024-05-17");
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < m.size(); i++) {
            int failing = i < 6 ? 3 : i < 9 ? 1 : 0;
            looks.add(new Look(
                    m.get(i),
                    Presence.PRESENT,
                    failing,
                    failing == 3 ? Severity.CRITICAL : failing == 1 ? Severity.MEDIUM : null));
        }
        List<Lane> lanes = List.of(
                new Lane(
                        Credential.PASSWORD,
                        null,
                        "",
                        List.of(
                                new Span(first, m.get(6), State.ACTIVE),
                                new Span(m.get(6), m.get(7), State.CHANGED),
                                new Span(m.get(7), last, State.ABSENT)),
                        List.of(SampleTrends.at("2024-03-01"), SampleTrends.at("2025-05-05"))),
                new Lane(
                        Credential.MFA,
                        null,
                        "",
                        List.of(
                                new Span(first, m.get(1), State.ABSENT),
                                new Span(m.get(1), m.get(2), State.CHANGED),
                                new Span(m.get(2), m.get(8), State.ACTIVE),
                                new Span(m.get(8), m.get(9), State.UNSEEN),
                                new Span(m.get(9), last, State.ACTIVE)),
                        List.of()),
                new Lane(
                        Credential.ACCESS_KEY,
                        old,
                        "",
                        List.of(
                                new Span(first, made, State.ACTIVE),
                                new Span(made, m.get(3), State.CHANGED),
                                new Span(m.get(3), m.get(5), State.INACTIVE),
                                new Span(m.get(5), m.get(6), State.CHANGED),
                                new Span(m.get(6), last, State.ABSENT)),
                        List.of(SampleTrends.at("2023-09-01"), SampleTrends.at("2024-04-30"))),
                new Lane(
                        Credential.ACCESS_KEY,
                        made,
                        "",
                        List.of(new Span(first, made, State.ABSENT), new Span(made, last, State.ACTIVE)),
                        List.of(SampleTrends.at("2025-12-24"), SampleTrends.at("2026-06-30"))));
        List<Event> events = List.of(
                new Event(Event.Type.MFA_ENROLLED, ARN + name, m.get(1), m.get(2), null, null, null),
                new Event(Event.Type.KEY_ROTATED, ARN + name, made, made, made.toString(), null, old + " deactivated"),
                new Event(Event.Type.KEY_DELETED, ARN + name, m.get(5), m.get(6), old.toString(), null, null),
                new Event(Event.Type.PASSWORD_REMOVED, ARN + name, m.get(6), m.get(7), null, null, null));
        List<Failure> failures = List.of(
                new Failure("access-key-rotated", Severity.MEDIUM, name + ", access key 1", first, m.get(5), false),
                new Failure("console-user-mfa", Severity.HIGH, name, m.get(4), last, true));
        return new Timeline(
                new AccountId("111122223333"),
                SidePrincipal.Kind.USER,
                name,
                ARN + name,
                List.of(ARN + "old/" + name, ARN + name),
                Moment.at(old.getEpochSecond()),
                looks,
                lanes,
                events,
                failures);
    }
}
