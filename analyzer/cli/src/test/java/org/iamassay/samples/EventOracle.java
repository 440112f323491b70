package org.iamassay.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two neighbouring reports must tell of an account, concluded from the facts of its life alone.
 *
 * <p>It shares no code with the program and never looks at a report. The envelopes say exactly when the reports were made.
 */
record EventOracle(AccountLife life, Moment before, Moment after) {

    /** The events, in the order in which they are printed. */
    List<Told> events() {
        List<Told> told = new ArrayList<>();
        for (UserLife user : life.users()) {
            Past past = new Past(user);
            boolean was = user.existsAt(before.time());
            boolean is = user.existsAt(after.time());
            if (was && is) {
                lived(past, new Scribe(past.arn(after.time()), "", told));
            } else if (is) {
                added(past, new Scribe(past.arn(after.time()), "added", told));
            } else if (was) {
                deleted(past, new Scribe(past.arn(before.time()), "deleted", told));
            }
        }
        return told.stream().sorted(Told.ORDER).toList();
    }

    private static List<PastKey> credentials(Past past, PastKey.Kind kind) {
        return past.credentials(kind.created).stream()
                .map(name -> new PastKey(past, name, kind))
                .toList();
    }

    private void lived(Past past, Scribe scribe) {
        for (PastKey.Kind kind : PastKey.Kind.values()) {
            new KeyOracle(kind, credentials(past, kind), before.time(), after.time(), scribe).tell();
        }
        password(past, scribe);
        mfa(past, scribe);
    }

    private void password(Past past, Scribe scribe) {
        boolean was = past.hasPassword(before.time());
        boolean is = past.hasPassword(after.time());
        if (was && is) {
            changedInside(past).ifPresent(fact -> scribe.tell("password-changed", fact.at(), fact.at(), fact.note()));
        } else if (is) {
            scribe.tell("password-set", before.time(), firstSign(past), note(past, What.PASSWORD_SET));
        } else if (was) {
            scribe.tell("password-removed", before.time(), after.time(), note(past, What.PASSWORD_REMOVED));
        }
    }

    /** Of several changes only the last has left a trace; removed and set anew looks like one too. */
    private Optional<Fact> changedInside(Past past) {
        return past.last(after.time(), Past.of(What.PASSWORD_SET, What.PASSWORD_CHANGED))
                .filter(fact -> fact.isIn(before.time(), after.time()));
    }

    /** The password was there when the report says it was last changed, and when somebody signed in with it. */
    private Instant firstSign(Past past) {
        Instant changed = past.last(after.time(), Past.of(What.PASSWORD_SET, What.PASSWORD_CHANGED))
                .map(Fact::at)
                .orElseThrow();
        return Stream.concat(Stream.of(changed), past.signIn(before.time(), after.time()).stream())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private void mfa(Past past, Scribe scribe) {
        boolean was = past.hasMfa(before.time());
        boolean is = past.hasMfa(after.time());
        if (was != is) {
            scribe.tell(
                    is ? "mfa-enrolled" : "mfa-removed",
                    before.time(),
                    after.time(),
                    note(past, is ? What.MFA_ENROLLED : What.MFA_REMOVED));
        }
    }

    private String note(Past past, What what) {
        return past.last(after.time(), Past.of(what)).map(Fact::note).orElse("");
    }

    /** Nothing of a user is older than the user. */
    private void added(Past past, Scribe scribe) {
        Instant since = past.life().created();
        for (PastKey.Kind kind : PastKey.Kind.values()) {
            for (PastKey key : credentials(past, kind)) {
                if (key.existsAt(after.time())) {
                    if (!key.isActiveAt(after.time())) {
                        throw new IllegalStateException("not to be scripted: the page has no word for " + key);
                    }
                    scribe.made(key);
                }
            }
        }
        if (past.hasPassword(after.time())) {
            scribe.tell("password-set", since, firstSign(past), note(past, What.PASSWORD_SET));
        }
        if (past.hasMfa(after.time())) {
            scribe.tell("mfa-enrolled", since, after.time(), note(past, What.MFA_ENROLLED));
        }
    }

    /** All that the user still had in the earlier report is gone at a time that nothing narrows. */
    private void deleted(Past past, Scribe scribe) {
        String note = note(past, What.USER_DELETED);
        for (PastKey.Kind kind : PastKey.Kind.values()) {
            for (PastKey key : credentials(past, kind)) {
                if (key.existsAt(before.time())) {
                    scribe.tell(kind.word + "-deleted", key, before.time(), after.time(), "", note);
                }
            }
        }
        if (past.hasPassword(before.time())) {
            scribe.tell("password-removed", before.time(), after.time(), note);
        }
        if (past.hasMfa(before.time())) {
            scribe.tell("mfa-removed", before.time(), after.time(), note);
        }
    }

    /** The identities that differ: change, earlier and later ARN, in the order of their ARNs. */
    List<String> identities() {
        List<String> gone = arns(before, after);
        List<String> come = arns(after, before);
        Stream<String> moved = life.users().stream()
                .filter(user -> user.existsAt(before.time()) && user.existsAt(after.time()))
                .map(Past::new)
                .filter(past -> !past.arn(before.time()).equals(past.arn(after.time())))
                .map(this::moved);
        Stream<String> added = come.stream().filter(arn -> !gone.contains(arn)).map(arn -> "added,," + arn);
        Stream<String> deleted =
                gone.stream().map(arn -> come.contains(arn) ? "re-created," + arn + "," + arn : "deleted," + arn + ",");
        return Stream.of(moved, added, deleted)
                .flatMap(some -> some)
                .sorted(Comparator.comparing(EventOracle::arn))
                .map(change -> String.join(
                        ",",
                        life.account(),
                        before.time().toString(),
                        after.time().toString(),
                        change))
                .toList();
    }

    /** The later ARN, else the earlier. */
    private static String arn(String change) {
        String[] cells = change.split(",", -1);
        return cells[2].isEmpty() ? cells[1] : cells[2];
    }

    /** Only ids can tell that a user was moved. */
    private String moved(Past past) {
        if (!before.has(Moment.Also.DETAILS) || !after.has(Moment.Also.DETAILS)) {
            throw new IllegalStateException("not to be scripted: moved without ids: " + past.arn(after.time()));
        }
        return "moved," + past.arn(before.time()) + "," + past.arn(after.time());
    }

    /** Users who are at one moment and not at the other. */
    private List<String> arns(Moment there, Moment notThere) {
        return life.users().stream()
                .filter(user -> user.existsAt(there.time()) && !user.existsAt(notThere.time()))
                .map(user -> new Past(user).arn(there.time()))
                .toList();
    }
}
