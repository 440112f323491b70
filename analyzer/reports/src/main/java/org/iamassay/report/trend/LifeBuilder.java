package org.iamassay.report.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iamassay.check.Severity;
import org.iamassay.history.Event;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.timeline.Timeline.Credential;
import org.iamassay.history.timeline.Timeline.Failure;
import org.iamassay.history.timeline.Timeline.Lane;
import org.iamassay.history.timeline.Timeline.Look;
import org.iamassay.history.timeline.Timeline.Presence;
import org.iamassay.history.timeline.Timeline.Span;
import org.iamassay.history.timeline.Timeline.State;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.report.Fact;
import org.iamassay.report.trend.LifeStrip.Load;
import org.iamassay.report.trend.LifeStrip.Mark;
import org.iamassay.report.trend.LifeStrip.Stretch;
import org.jspecify.annotations.Nullable;

/** Puts timelines into the words and the figure of a page. */
public final class LifeBuilder {

    private static final Map<State, Tone> TONES = Map.of(
            State.ACTIVE, Tone.ACTIVE,
            State.INACTIVE, Tone.INACTIVE,
            State.CHANGED, Tone.CHANGED,
            State.UNSEEN, Tone.UNSEEN);
    private static final Map<State, String> WORDS = Map.of(
            State.ACTIVE, "active, or set",
            State.INACTIVE, "inactive",
            State.CHANGED, "changed at some time within",
            State.UNSEEN, "not told by the evidence");

    private final List<Gap> gaps;
    private final String version;
    private final Map<String, Integer> taken = new HashMap<>();

    /** For the timelines of one account, whose gaps these are. */
    public LifeBuilder(List<Gap> gaps, String version) {
        this.gaps = List.copyOf(gaps);
        this.version = version;
    }

    /** The gaps of an account, as its figures show them. */
    public static List<Gap> gaps(AccountTrend account) {
        return new FigureBase(account, new TrendBasis("", "", "", "")).gaps();
    }

    /** What a page says of one principal; ids are given in the order of asking. */
    public PrincipalLife life(Timeline line) {
        String id = id(line.name());
        return new PrincipalLife(
                id,
                line.name(),
                summary(line),
                facts(line),
                strip(line, id),
                events(line),
                line.failures().stream().map(LifeBuilder::failure).toList());
    }

    private String id(String name) {
        String slug = "principal-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        int number = taken.merge(slug, 1, Integer::sum);
        return number == 1 ? slug : slug + "--" + number;
    }

    private static String summary(Timeline line) {
        List<Look> looks = line.looks();
        Look now = looks.get(looks.size() - 1);
        String presence = now.presence() == Presence.PRESENT
                ? now.failing() + " failing now"
                : now.presence() == Presence.ABSENT ? "gone" : "not seen in the newest snapshot";
        return line.kind().word() + ", " + Words.count(line.events().size(), "event", "events") + ", " + presence;
    }

    private static List<Fact> facts(Timeline line) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("ARN", line.arn()));
        if (line.arns().size() > 1) {
            facts.add(new Fact(
                    "Before",
                    String.join(", ", line.arns().subList(0, line.arns().size() - 1))));
        }
        facts.add(new Fact(
                "Created (UTC)", line.created().isDate() ? line.created().text() : "not known"));
        long seen = line.looks().stream()
                .filter(look -> look.presence() == Presence.PRESENT)
                .count();
        facts.add(new Fact("Seen in", seen + " of " + Words.count(line.looks().size(), "snapshot", "snapshots")));
        return facts;
    }

    /** The figure of a timeline. */
    LifeStrip strip(Timeline line, String id) {
        List<Instant> moments = line.looks().stream().map(Look::asOf).toList();
        Instant first = moments.get(0);
        Instant last = moments.get(moments.size() - 1);
        Caption caption = new Caption(
                id,
                "Credentials of " + line.name() + " over time",
                "A lane for each credential: when it was active, inactive, or not told by the evidence; numbered events"
                        + " are listed below.",
                "Time, UTC",
                "Account " + line.account().value() + ", as of " + Words.date(last) + "; Assay " + version);
        return new LifeStrip(
                caption,
                first,
                last,
                moments,
                line.lanes().stream().map(LifeBuilder::lane).toList(),
                marks(line, last),
                loads(line),
                gaps);
    }

    private static LifeStrip.Lane lane(Lane lane) {
        List<Stretch> stretches = new ArrayList<>();
        for (Span span : lane.spans()) {
            Tone tone = TONES.get(span.state());
            if (tone != null) {
                stretches.add(new Stretch(span.from(), span.to(), tone, WORDS.getOrDefault(span.state(), "")));
            }
        }
        return new LifeStrip.Lane(name(lane), stretches, lane.uses());
    }

    /** The name of a credential: keys and certificates by their creation. */
    public static String name(Lane lane) {
        String word = switch (lane.credential()) {
            case PASSWORD -> "password";
            case MFA -> "MFA";
            case ACCESS_KEY -> "access key";
            case SIGNING_CERTIFICATE -> "certificate";
        };
        Instant created = lane.created();
        String slot = lane.slot().isEmpty() ? "" : ", slot " + lane.slot();
        return created == null ? word : word + " of " + Words.date(created) + slot;
    }

    private static List<Mark> marks(Timeline line, Instant last) {
        List<Mark> marks = new ArrayList<>();
        for (Event event : line.events()) {
            Instant to = event.notAfter() == null ? last : event.notAfter();
            marks.add(new Mark(marks.size() + 1, place(line, event), event.notBefore(), to, text(event)));
        }
        return marks;
    }

    /** The lane of an event; -1 where it is of the principal as a whole. */
    private static int place(Timeline line, Event event) {
        for (int i = 0; i < line.lanes().size(); i++) {
            Lane lane = line.lanes().get(i);
            boolean same = lane.created() == null || lane.created().toString().equals(event.key());
            if (same && lane.credential() == credential(event)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Credential credential(Event event) {
        String word = event.type().word();
        if (word.startsWith("key-")) {
            return Credential.ACCESS_KEY;
        }
        if (word.startsWith("certificate-")) {
            return Credential.SIGNING_CERTIFICATE;
        }
        return word.startsWith("password-") ? Credential.PASSWORD : word.startsWith("mfa-") ? Credential.MFA : null;
    }

    private static List<String> events(Timeline line) {
        return line.events().stream().map(LifeBuilder::text).toList();
    }

    /** An event in words, with when it happened. */
    public static String text(Event event) {
        return what(event) + ": " + when(event);
    }

    /** An event in words: what happened to which credential. */
    public static String what(Event event) {
        String key = event.key();
        String of = key == null ? "" : " (of " + key + ")";
        String replaces = event.replaces() == null ? "" : ", replaces the one of " + event.replaces();
        String with = event.with() == null ? "" : ", with its owner " + event.with();
        return event.type().word().replace('-', ' ').replace("mfa", "MFA") + of + replaces + with;
    }

    /** An exact time, or the interval in which it happened. */
    public static String when(Event event) {
        if (event.isExact()) {
            return time(event.notBefore());
        }
        Instant last = event.notAfter();
        return last == null
                ? "not before " + time(event.notBefore())
                : "between " + time(event.notBefore()) + " and " + time(last);
    }

    private static String time(Instant at) {
        return at.toString().replace('T', ' ');
    }

    private static List<Load> loads(Timeline line) {
        List<Load> loads = new ArrayList<>();
        for (Look look : line.looks()) {
            if (look.presence() == Presence.PRESENT) {
                Severity worst = look.worst();
                String text = Words.day(look.asOf()) + ": " + Words.count(look.failing(), "finding", "findings")
                        + (worst == null ? "" : ", the worst " + worst.word());
                Tone tone = worst == null ? Tone.QUIET : Tone.valueOf(worst.name());
                loads.add(new Load(look.asOf(), look.failing(), tone, text));
            }
        }
        return loads;
    }

    private static String failure(Failure failure) {
        String span = failure.first().equals(failure.last())
                ? "seen " + Words.day(failure.first())
                : "seen from " + Words.day(failure.first()) + " to " + Words.day(failure.last());
        return failure.check() + " (" + failure.severity().word() + "), " + failure.subject() + ": " + span
                + (failure.open() ? ", still open" : "");
    }
}
