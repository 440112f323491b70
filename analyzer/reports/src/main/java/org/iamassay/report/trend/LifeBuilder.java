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
import org.iamassay.report.Texts;
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
    private final List<Gap> gaps;
    private final String version;
    private final Texts texts;
    private final Map<String, Integer> taken = new HashMap<>();

    /** For the timelines of one account, whose gaps these are. */
    public LifeBuilder(List<Gap> gaps, String version, Texts texts) {
        this.gaps = List.copyOf(gaps);
        this.version = version;
        this.texts = texts;
    }

    /** The gaps of an account, as its figures show them. */
    public static List<Gap> gaps(AccountTrend account, Texts texts) {
        return new FigureBase(account, new TrendBasis("", "", "", "", texts)).gaps();
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
                line.failures().stream().map(this::failure).toList());
    }

    private String id(String name) {
        String slug = "principal-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        int number = taken.merge(slug, 1, Integer::sum);
        return number == 1 ? slug : slug + "--" + number;
    }

    private String summary(Timeline line) {
        List<Look> looks = line.looks();
        Look now = looks.get(looks.size() - 1);
        String presence = now.presence() == Presence.PRESENT
                ? texts.get("life.failing", now.failing())
                : texts.get(now.presence() == Presence.ABSENT ? "life.gone" : "life.not-seen");
        return texts.get(
                "life.summary",
                texts.word("kind", line.kind().word()),
                texts.count("life.events", line.events().size()),
                presence);
    }

    private List<Fact> facts(Timeline line) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("ARN", line.arn()));
        if (line.arns().size() > 1) {
            facts.add(new Fact(
                    texts.get("life.before"),
                    String.join(", ", line.arns().subList(0, line.arns().size() - 1))));
        }
        facts.add(new Fact(
                texts.get("life.created"),
                line.created().isDate() ? line.created().text() : texts.get("life.not-known")));
        long seen = line.looks().stream()
                .filter(look -> look.presence() == Presence.PRESENT)
                .count();
        facts.add(new Fact(
                texts.get("life.seen-in"), texts.count("life.seen", line.looks().size(), seen)));
        return facts;
    }

    /** The figure of a timeline. */
    LifeStrip strip(Timeline line, String id) {
        List<Instant> moments = line.looks().stream().map(Look::asOf).toList();
        Instant first = moments.get(0);
        Instant last = moments.get(moments.size() - 1);
        Caption caption = new Caption(
                id,
                texts.get("life.title", line.name()),
                texts.get("life.description"),
                texts.get("life.unit"),
                texts.get("life.footer", line.account().value(), Words.date(last), version),
                texts);
        return new LifeStrip(
                caption,
                first,
                last,
                moments,
                line.lanes().stream().map(this::lane).toList(),
                marks(line, last),
                loads(line),
                gaps);
    }

    private LifeStrip.Lane lane(Lane lane) {
        List<Stretch> stretches = new ArrayList<>();
        for (Span span : lane.spans()) {
            Tone tone = TONES.get(span.state());
            if (tone != null) {
                stretches.add(new Stretch(
                        span.from(),
                        span.to(),
                        tone,
                        texts.get("life.state." + span.state().name().toLowerCase(Locale.ROOT))));
            }
        }
        return new LifeStrip.Lane(name(lane, texts), stretches, lane.uses());
    }

    /** The name of a credential: keys and certificates by their creation. */
    public static String name(Lane lane, Texts texts) {
        String word = texts.get("life.credential."
                + lane.credential().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Instant created = lane.created();
        if (created == null) {
            return word;
        }
        return lane.slot().isEmpty()
                ? texts.get("life.lane", word, Words.date(created))
                : texts.get("life.lane-slot", word, Words.date(created), lane.slot());
    }

    private List<Mark> marks(Timeline line, Instant last) {
        List<Mark> marks = new ArrayList<>();
        for (Event event : line.events()) {
            Instant to = event.notAfter() == null ? last : event.notAfter();
            marks.add(new Mark(marks.size() + 1, place(line, event), event.notBefore(), to, text(event, texts)));
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

    private List<String> events(Timeline line) {
        return line.events().stream().map(event -> text(event, texts)).toList();
    }

    /** An event in words, with when it happened. */
    public static String text(Event event, Texts texts) {
        return texts.get("life.event", what(event, texts), when(event, texts));
    }

    /** An event in words: what happened to which credential. */
    public static String what(Event event, Texts texts) {
        List<String> parts = new ArrayList<>();
        String what = texts.get("event." + event.type().word());
        String key = event.key();
        parts.add(key == null ? what : texts.get("life.of", what, key));
        String replaces = event.replaces();
        if (replaces != null) {
            parts.add(texts.get("life.replaces", replaces));
        }
        if (event.with() != null) {
            parts.add(texts.get("event-with." + event.with()));
        }
        return String.join(", ", parts);
    }

    /** An exact time, or the interval in which it happened. */
    public static String when(Event event, Texts texts) {
        if (event.isExact()) {
            return time(event.notBefore());
        }
        Instant last = event.notAfter();
        return last == null
                ? texts.get("life.not-before", time(event.notBefore()))
                : texts.get("when.between", time(event.notBefore()), time(last));
    }

    private static String time(Instant at) {
        return at.toString().replace('T', ' ');
    }

    private List<Load> loads(Timeline line) {
        List<Load> loads = new ArrayList<>();
        for (Look look : line.looks()) {
            if (look.presence() == Presence.PRESENT) {
                Severity worst = look.worst();
                String count = texts.count("life.findings", look.failing());
                String text = worst == null
                        ? texts.get("life.event", texts.day(look.asOf()), count)
                        : texts.get("life.load", texts.day(look.asOf()), count, texts.word("severity", worst.word()));
                Tone tone = worst == null ? Tone.QUIET : Tone.valueOf(worst.name());
                loads.add(new Load(look.asOf(), look.failing(), tone, text));
            }
        }
        return loads;
    }

    private String failure(Failure failure) {
        String span = failure.first().equals(failure.last())
                ? texts.get("life.seen-once", texts.day(failure.first()))
                : texts.get("life.seen-from", texts.day(failure.first()), texts.day(failure.last()));
        return texts.get(
                failure.open() ? "life.failure-open" : "life.failure",
                failure.check(),
                texts.word("severity", failure.severity().word()),
                failure.subject(),
                span);
    }
}
