package org.iamassay.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.CheckInfo;
import org.iamassay.checklist.Checklist;
import org.iamassay.history.Comparison;
import org.iamassay.history.Event;
import org.iamassay.history.FindingChange;
import org.iamassay.history.Movement;
import org.iamassay.history.State;

/** The words of change as reports and terminals print them. */
public final class ChangeWords {

    /** Checks about an interval fail once and then fall silent: nobody resolved what they found. */
    private static final Set<String> OF_AN_INTERVAL =
            Set.of("root-not-used-between-snapshots", "mfa-not-removed", "inactive-key-not-reactivated");

    private static final Set<String> PRINCIPALS = Set.of("user", "role", "group");

    private static final String NOT_REPEATED = "not-repeated";

    /** All words in the order of the lists: what needs somebody first, what stays as it was last. */
    public static final List<String> ORDER = List.of(
            State.REGRESSED.word(),
            State.NEW.word(),
            State.ACCEPTANCE_EXPIRED.word(),
            State.CHANGED.word(),
            State.RESOLVED.word(),
            NOT_REPEATED,
            State.REMOVED.word(),
            State.NOT_COMPARABLE.word(),
            State.NO_LONGER_ASSESSED.word(),
            State.ACCEPTED.word(),
            State.PERSISTING.word());

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Optional<CheckInfo>> infos = new HashMap<>();

    /** The words in a language, with the names of the principals of a comparison. */
    public ChangeWords(Texts texts, Comparison comparison) {
        this.texts = texts;
        comparison.before().principals().forEach(principal -> names.put(principal.arn(), principal.name()));
        comparison.after().principals().forEach(principal -> names.put(principal.arn(), principal.name()));
    }

    /** The word of what became of a finding; {@code not-repeated} where an interval has no such event again. */
    public static String state(FindingChange finding) {
        boolean silent = finding.state() == State.RESOLVED && OF_AN_INTERVAL.contains(finding.check());
        return silent ? NOT_REPEATED : finding.state().word();
    }

    /** Findings in the order of the lists: by word, then severity, then as they come. */
    public static List<FindingChange> sorted(Comparison comparison) {
        return comparison.findings().stream()
                .sorted(Comparator.comparing((FindingChange finding) -> ORDER.indexOf(state(finding)))
                        .thenComparing(FindingChange::severity))
                .toList();
    }

    /** Whether there is anything to tell: a change of a finding, an identity, a credential or the score. */
    public static boolean any(Comparison comparison) {
        Movement movement = comparison.movement();
        boolean moved = movement.isKnown()
                && Stream.of(movement.real(), movement.population(), movement.rules(), movement.evidence())
                        .anyMatch(part -> !BigFraction.ZERO.equals(part));
        return moved
                || !comparison.identities().isEmpty()
                || !comparison.events().isEmpty()
                || comparison.findings().stream()
                        .anyMatch(finding -> finding.state().isChange());
    }

    /** The good state that a check asks for; its id where the program does not know the check. */
    public String title(String check) {
        return info(check).map(texts.checks()::title).orElse(check);
    }

    String reference(String check) {
        return info(check).map(References::of).orElse("");
    }

    private Optional<CheckInfo> info(String check) {
        return infos.computeIfAbsent(check, id -> Checklist.byId(id).map(found -> found.info()));
    }

    /** What to know of a change besides its state; empty for nothing. */
    public String note(FindingChange finding) {
        if (finding.state() == State.REMOVED) {
            boolean itself = PRINCIPALS.contains(finding.subject().type());
            String how = finding.ownerGone() ? itself ? "gone" : "owner-gone" : "owner-stays";
            return texts.get("change-note." + how);
        }
        if (finding.state() == State.REGRESSED) {
            return texts.count("change-note.regressed", Math.max(1, finding.count()));
        }
        String reason = finding.reason();
        if (reason == null) {
            return "";
        }
        String key = "change-reason." + reason;
        return texts.has(key) ? texts.get(key) : new Reasons(texts).explain(reason);
    }

    /** What happened, such as "Access key rotated". */
    public String event(Event.Type type) {
        return texts.get("event." + type.word());
    }

    /** When it happened: a time, or the interval it lies in. */
    public String when(Event event) {
        Instant end = event.notAfter();
        if (event.isExact()) {
            return time(event.notBefore());
        }
        return end == null
                ? texts.get("when.after", time(event.notBefore()))
                : texts.get("when.between", time(event.notBefore()), time(end));
    }

    /** The key or certificate it happened to, told by its creation time. */
    String key(Event event) {
        String kind = event.type().word().startsWith("certificate") ? "event-certificate" : "event-key";
        return event.key() == null ? "" : texts.get(kind, plain(event.key()));
    }

    /** What it replaces, with whom it came or went, or what the privilege was and is; empty for nothing. */
    public String note(Event event) {
        Event.Classes classes = event.classes();
        if (classes != null) {
            return texts.get(
                    "event-classes",
                    texts.word("privilege", classes.before()),
                    texts.word("privilege", classes.after()));
        }
        String with = event.with() == null ? "" : texts.get("event-with." + event.with());
        String replaces = event.replaces();
        if (replaces == null) {
            return with;
        }
        String[] key = plain(replaces).split(" (?=[a-z]+$)", 2);
        String old = key.length < 2 ? key[0] : texts.get("event-retired", key[0], texts.word("key-state", key[1]));
        return texts.get("event-replaces", old) + (with.isEmpty() ? "" : "; " + with);
    }

    /** The name of a principal; the end of its ARN where neither side lists it. */
    public String name(String arn) {
        if (arn.endsWith(":root")) {
            return texts.get("event-root");
        }
        return names.getOrDefault(arn, arn.substring(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1));
    }

    /** A time in UTC with seconds, as the pages write it. */
    static String time(Instant instant) {
        return plain(instant.toString());
    }

    /** The day of a time in UTC. */
    public static String day(Instant instant) {
        return instant.toString().substring(0, "2026-01-01".length());
    }

    private static String plain(String times) {
        return times.replaceAll("(\\d)T(\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?Z", "$1 $2$3");
    }
}
