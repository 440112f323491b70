package org.iamassay.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.history.Comparison;
import org.iamassay.history.Event;
import org.iamassay.history.FindingChange;
import org.iamassay.history.Headline;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.Movement;
import org.iamassay.history.Side;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.SideTool;
import org.iamassay.history.State;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Comparisons for tests of what reports say of changes. */
final class SampleComparisons {

    /** Names that look like formulas, markup and controls, and one as long as AWS allows. */
    public static final List<String> NAMES = List.of(
            "alice",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "right\u202Eleft",
            "{0} {{mustache}}",
            "a".repeat(64));

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final Instant BEFORE = Instant.parse("2025-12-01T06:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ACCOUNT = "111122223333";

    private SampleComparisons() {}

    /** The worked example of the movement, with every state, identity change, type of event and limit. */
    public static Comparison full() {
        return new Comparison(
                side(BEFORE, "50.0"),
                side(AFTER, "66.6"),
                side(BEFORE, "50.0"),
                side(AFTER, "66.6"),
                movement("50/3", "125/3", "-625/63", "0/1", "-950/63"),
                findings(),
                identities(),
                events(),
                List.of(
                        "column-not-on-both-sides:mfa_active",
                        "identity-by-name:" + arn("alice"),
                        "movement-needs-all-findings:user-in-use",
                        "some-new-code:<b>of later</b>"),
                List.of());
    }

    /** Nothing but what persists and is accepted. */
    public static Comparison quiet() {
        return new Comparison(
                side(BEFORE, "50.0"),
                side(AFTER, "50.0"),
                side(BEFORE, "50.0"),
                side(AFTER, "50.0"),
                Movement.NONE,
                List.of(finding(State.PERSISTING, 0), finding(State.PERSISTING, 1), finding(State.ACCEPTED, 2)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** No score before, no evidence for events. */
    public static Comparison withoutScore() {
        return new Comparison(
                side(BEFORE, null),
                side(AFTER, "66.6"),
                side(BEFORE, null),
                side(AFTER, "66.6"),
                Movement.UNKNOWN,
                findings().subList(0, 3),
                List.of(),
                List.of(),
                List.of("events-need-evidence", "no-score:before"),
                List.of("the first side is later than the second"));
    }

    /** As many findings, events and identities as wanted. */
    public static Comparison large(int number) {
        List<FindingChange> findings = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<IdentityChange> identities = new ArrayList<>();
        State[] states = State.values();
        for (int i = 0; i < number; i++) {
            String user = "user-" + i;
            Subject subject = new Subject("user", user, arn(user), arn(user), "2025-01-01T00:00:00Z");
            findings.add(new FindingChange(
                    "console-user-mfa:" + subject.key() + ":2025-01-01T00:00:00Z",
                    "console-user-mfa",
                    SEVERITIES.get(i % SEVERITIES.size()),
                    states[i % states.length],
                    null,
                    subject,
                    "signs in with a password alone",
                    0,
                    false));
            events.add(new Event(Event.Type.PASSWORD_SET, arn(user), BEFORE.plusSeconds(i), AFTER, null, null, null));
            identities.add(identity(IdentityChange.Kind.ADDED, user));
        }
        Comparison full = full();
        return new Comparison(
                full.before(),
                full.after(),
                full.reportedBefore(),
                full.reportedAfter(),
                full.movement(),
                findings,
                identities,
                events,
                List.of(),
                List.of());
    }

    /** The sides with another movement between two scores. */
    public static Comparison moved(String before, String after, String... fractions) {
        return new Comparison(
                side(BEFORE, before),
                side(AFTER, after),
                side(BEFORE, before),
                side(AFTER, after),
                movement(fractions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<FindingChange> findings() {
        List<FindingChange> findings = new ArrayList<>();
        int i = 0;
        for (State state : State.values()) {
            findings.add(finding(state, i++));
        }
        Subject root = new Subject("root", "<root_account>", "arn:aws:iam::" + ACCOUNT + ":root", "root", "-");
        findings.add(change("root-not-used-between-snapshots", Severity.HIGH, State.RESOLVED, null, root, 0, false));
        Subject key = new Subject("access-key", "bob, access key 1", arn("bob"), arn("bob") + "#access-key/x", "-");
        findings.add(change("access-key-rotated", Severity.MEDIUM, State.REMOVED, null, key, 0, true));
        findings.add(change(
                "pwpolicy-min-length",
                Severity.MEDIUM,
                State.NOT_COMPARABLE,
                "newly-assessed",
                Subject.account(new AccountId(ACCOUNT)),
                0,
                false));
        findings.add(change("check-of-one-s-own", Severity.INFO, State.NEW, null, key, 0, false));
        return findings;
    }

    private static FindingChange finding(State state, int number) {
        String name = NAMES.get(number % NAMES.size());
        Subject user = new Subject("user", name, arn(name), arn(name), "2025-01-01T00:00:00Z");
        @Nullable String reason = switch (state) {
            case NOT_COMPARABLE -> "rule-changed";
            case NO_LONGER_ASSESSED -> "missing-column:mfa_active";
            case ACCEPTANCE_EXPIRED -> "withdrawn";
            default -> null;
        };
        int count = state == State.REGRESSED ? 2 : 0;
        Severity severity = SEVERITIES.get(number % 4);
        return change("console-user-mfa", severity, state, reason, user, count, false);
    }

    private static FindingChange change(
            String check,
            Severity severity,
            State state,
            @Nullable String reason,
            Subject subject,
            int count,
            boolean ownerGone) {
        String id = check + ":" + subject.key() + ":" + subject.createdAt();
        return new FindingChange(
                id, check, severity, state, reason, subject, "signs in with a password alone", count, ownerGone);
    }

    private static List<IdentityChange> identities() {
        return List.of(
                identity(IdentityChange.Kind.ADDED, "carol"),
                identity(IdentityChange.Kind.DELETED, NAMES.get(2)),
                identity(IdentityChange.Kind.RE_CREATED, "dave"),
                new IdentityChange(
                        arn("team/" + NAMES.get(5)),
                        IdentityChange.Kind.MOVED,
                        Optional.of(principal("erin", "2024-05-01T00:00:00Z")),
                        Optional.of(principal("team/" + NAMES.get(5), "2024-05-01T00:00:00Z"))));
    }

    private static IdentityChange identity(IdentityChange.Kind kind, String name) {
        boolean before = kind != IdentityChange.Kind.ADDED;
        boolean after = kind != IdentityChange.Kind.DELETED;
        return new IdentityChange(
                arn(name),
                kind,
                before ? Optional.of(principal(name, "2024-05-01T00:00:00Z")) : Optional.empty(),
                after ? Optional.of(principal(name, "2025-12-15T08:30:00Z")) : Optional.empty());
    }

    private static SidePrincipal principal(String path, String created) {
        return new SidePrincipal(
                SidePrincipal.Kind.USER,
                path.substring(path.lastIndexOf('/') + 1),
                arn(path),
                Moment.at(Instant.parse(created).getEpochSecond()),
                Optional.of("AIDACKCEVSQ6C2EXAMPLE"),
                "console",
                "acceptable",
                "human",
                "unknown",
                20);
    }

    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        Instant inside = Instant.parse("2025-12-15T08:30:00Z");
        for (Event.Type type : Event.Type.values()) {
            boolean key = type.word().startsWith("key") || type.word().startsWith("certificate");
            boolean exact = type == Event.Type.KEY_CREATED || type == Event.Type.KEY_ROTATED;
            String name = NAMES.get(events.size() % NAMES.size());
            events.add(new Event(
                    type,
                    type == Event.Type.MFA_REMOVED ? "arn:aws:iam::" + ACCOUNT + ":root" : arn(name),
                    exact ? inside : BEFORE,
                    exact ? inside : type == Event.Type.PASSWORD_SET ? null : AFTER,
                    key ? "2025-12-15T08:30:00Z" : null,
                    type == Event.Type.MFA_ENROLLED ? "added" : type == Event.Type.KEY_DELETED ? "deleted" : null,
                    type == Event.Type.KEY_ROTATED ? "2024-11-02T10:00:00Z deactivated" : null));
        }
        events.sort(Event.ORDER);
        return events;
    }

    private static String arn(String path) {
        return "arn:aws:iam::" + ACCOUNT + ":user/" + path;
    }

    private static Movement movement(String... fractions) {
        BigFraction[] parts = new BigFraction[fractions.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = BigFraction.parse(fractions[i].replace("/", " / "));
        }
        return new Movement(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    private static Side side(Instant asOf, @Nullable String score) {
        @Nullable BigDecimal value = score == null ? null : new BigDecimal(score);
        return new Side(
                new AccountId(ACCOUNT),
                "aws",
                asOf,
                "envelope",
                new SideTool("0.1.0", "sha256:" + "c".repeat(64), "sample", "sha256:" + "d".repeat(64)),
                new Headline(value, score == null ? null : "50/1", null, null, null, null),
                "acceptable",
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                true);
    }
}
