package org.iamassay.history.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.iamassay.check.Severity;
import org.iamassay.history.Event;
import org.iamassay.history.SidePrincipal;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The life of one principal over the snapshots of its account; a re-created one has a timeline of its own.
 *
 * @param arn its newest ARN
 * @param arns all ARNs it had, the oldest first; more than one where it moved
 * @param looks every snapshot of the account, in order of time
 * @param lanes its credentials: password, MFA, keys and certificates by creation
 * @param events what happened to it, in order
 * @param failures what failed, by check then subject
 */
public record Timeline(
        AccountId account,
        SidePrincipal.Kind kind,
        String name,
        String arn,
        List<String> arns,
        Moment created,
        List<Look> looks,
        List<Lane> lanes,
        List<Event> events,
        List<Failure> failures) {

    public Timeline {
        arns = List.copyOf(arns);
        looks = List.copyOf(looks);
        lanes = List.copyOf(lanes);
        events = List.copyOf(events);
        failures = List.copyOf(failures);
    }

    /** Whether there is more to tell than that it was there. */
    public boolean isEventful() {
        return !events.isEmpty() || !failures.isEmpty();
    }

    /** What one snapshot shows of a principal. */
    public enum Presence {
        PRESENT,
        /** The list of principals was read to its end, and it is not in it. */
        ABSENT,
        /** Nobody can tell. */
        UNSEEN;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One snapshot.
     *
     * @param failing findings of the principal and its credentials that fail, accepted ones included
     * @param worst severity of the worst of them; null without one
     */
    public record Look(
            Instant asOf,
            Presence presence,
            int failing,
            @Nullable Severity worst) {}

    /** Kinds of credentials. */
    public enum Credential {
        PASSWORD,
        MFA,
        ACCESS_KEY,
        SIGNING_CERTIFICATE;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One credential.
     *
     * @param created creation or upload; null for password and MFA
     * @param slot of two that were made in one second, which; else empty
     * @param spans from the first snapshot to the last, without holes; one without length is what a snapshot showed between
     *     two times of which less is known
     * @param uses last uses that were seen, each once, in order
     */
    public record Lane(
            Credential credential, @Nullable Instant created, String slot, List<Span> spans, List<Instant> uses) {

        public Lane {
            spans = List.copyOf(spans);
            uses = List.copyOf(uses);
        }
    }

    /** What a credential is in a span of time. */
    public enum State {
        /** Seen active at both ends, or since a time that is known. */
        ACTIVE,
        INACTIVE,
        ABSENT,
        /** It changed at some time within. */
        CHANGED,
        /** Not told by the evidence at one end at least. */
        UNSEEN;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A time in one state. */
    public record Span(Instant from, Instant to, State state) {}

    /**
     * A finding in a run of snapshots that all show it failing.
     *
     * @param subject name of what failed: the principal or one of its credentials
     * @param first the first snapshot of the run
     * @param last the last one
     * @param open whether that is the newest snapshot of the account
     */
    public record Failure(String check, Severity severity, String subject, Instant first, Instant last, boolean open) {}
}
