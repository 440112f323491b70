package org.iamassay.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.Snapshot;

/** Whether kinds of evidence are there and whole: incomplete evidence proves a violation, never its absence (checklist 1.2). */
public final class Whole {

    private Whole() {}

    /** The reason code of the first kind that is missing, denied or incomplete; empty when all are whole. */
    public static Optional<String> gap(Dumps dumps, EvidenceKind... kinds) {
        return Arrays.stream(kinds).flatMap(kind -> gap(dumps, kind).stream()).findFirst();
    }

    private static Optional<String> gap(Dumps dumps, EvidenceKind kind) {
        if (dumps.files(kind).stream().noneMatch(DumpFile::isUsable)) {
            return Optional.of(dumps.unavailable(kind));
        }
        return dumps.isWhole(kind) ? Optional.empty() : Optional.of(incomplete(kind));
    }

    /**
     * The same of the one command that lists all things of a kind, {@code iam list-roles}: what other commands of the kind
     * say of single things, or were denied, takes nothing from it.
     */
    public static Optional<String> gapOfList(Dumps dumps, EvidenceKind kind, String command) {
        List<DumpFile> files = dumps.files(kind);
        if (files.stream().noneMatch(DumpFile::isUsable)) {
            return Optional.of(dumps.unavailable(kind));
        }
        List<DumpFile> lists =
                files.stream().filter(f -> f.command().equals(command)).toList();
        boolean whole = !lists.isEmpty() && lists.stream().allMatch(DumpFile::isWhole);
        return whole ? Optional.empty() : Optional.of(incomplete(kind));
    }

    /** The same of a kind that is asked for user by user: a list of each user must be there, unless one is of all users. */
    public static Optional<String> gapOfUsers(Snapshot snapshot, EvidenceKind kind) {
        AskedUsers asked = new AskedUsers(snapshot.dumps(), kind);
        if (asked.everybody()) {
            return Optional.empty();
        }
        Set<String> users = KnownUsers.names(snapshot);
        if (users.isEmpty() && asked.isUsable()) {
            return Optional.of(incomplete(kind));
        }
        return users.stream().flatMap(user -> asked.gap(user).stream()).findFirst();
    }

    /** The pass, or not-assessed when one of the kinds is not whole. */
    public static Outcome passIf(Outcome pass, Dumps dumps, EvidenceKind... kinds) {
        return gap(dumps, kinds).map(Outcome::notAssessed).orElse(pass);
    }

    /** Ends a check whose subjects dumps list: what may be missing is said beside what was seen. */
    public static void close(Verdicts verdicts, Optional<String> gap, boolean any) {
        if (gap.isPresent()) {
            verdicts.whole(Outcome.notAssessed(gap.get()));
        } else if (!any) {
            verdicts.whole(Outcome.notApplicable("no-subject"));
        }
    }

    /** The reason code of a time that is no date: its member is absent, or cannot be used. */
    public static String unseen(Moment time, String member) {
        return time.isUnknown() ? time.reason() : "missing-column:" + member;
    }

    /** The reason code of evidence of which something is missing. */
    public static String incomplete(EvidenceKind kind) {
        return "incomplete-evidence:" + kind.word();
    }
}
