package org.iamassay.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;

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

    /** The same of a kind that is asked for user by user: a list of each user must be there, unless one is of all users. */
    public static Optional<String> gapOfUsers(Snapshot snapshot, EvidenceKind kind) {
        Optional<String> gap = gap(snapshot.dumps(), kind);
        if (gap.isPresent()) {
            return gap;
        }
        List<DumpFile> files = snapshot.dumps().files(kind);
        if (files.stream().anyMatch(f -> f.subject().isEmpty() && f.state() == DumpFile.State.READ)) {
            return Optional.empty();
        }
        Set<String> asked = names(files.stream().map(DumpFile::subject));
        Set<String> users = users(snapshot);
        return !users.isEmpty() && asked.containsAll(users) ? Optional.empty() : Optional.of(incomplete(kind));
    }

    /** Names of all users that any evidence lists, in lower case. */
    private static Set<String> users(Snapshot snapshot) {
        return names(Stream.of(
                        snapshot.users().stream().map(u -> u.first().name()),
                        snapshot.all(UserDetail.class).stream().map(UserDetail::name),
                        snapshot.all(ListedUser.class).stream().map(ListedUser::name))
                .flatMap(names -> names));
    }

    private static Set<String> names(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pass, or not-assessed when one of the kinds is not whole. */
    public static Outcome passIf(Outcome pass, Dumps dumps, EvidenceKind... kinds) {
        return gap(dumps, kinds).map(Outcome::notAssessed).orElse(pass);
    }

    /** The reason code of evidence of which something is missing. */
    public static String incomplete(EvidenceKind kind) {
        return "incomplete-evidence:" + kind.word();
    }
}
