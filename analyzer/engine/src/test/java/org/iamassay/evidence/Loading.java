package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** Loads recognised evidence whole, as a program with few accounts would. */
record Loading(List<Snapshot> snapshots, List<Problem> problems) {

    static Loading of(ReadOptions options, Recognition... recognised) {
        EvidenceSet set = EvidenceSet.survey(List.of(recognised), options);
        List<Snapshot> snapshots = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(set.problems());
        for (EvidenceGroup group : set.groups()) {
            EvidenceGroup.Loaded loaded = group.load();
            snapshots.addAll(loaded.snapshots());
            problems.addAll(loaded.problems());
        }
        return new Loading(snapshots, problems);
    }

    static Loading of(Recognition... recognised) {
        return of(ReadOptions.NONE, recognised);
    }

    static Loading csv(String text) {
        return of(Memory.report("report.csv", text));
    }

    Snapshot only() {
        if (snapshots.size() != 1) {
            throw new AssertionError(snapshots.size() + " snapshots; " + problems);
        }
        return snapshots.get(0);
    }

    CredentialReport report() {
        return only().reports().get(0);
    }

    EvidenceFile file() {
        return only().evidence().get(0);
    }

    List<String> signs() {
        return report().signsOfEditing();
    }

    /** All rows, root first, then the users in order. */
    List<User> rows() {
        return Stream.concat(only().root().stream(), only().users().stream())
                .flatMap(user -> user.rows().stream())
                .toList();
    }

    User user(String name) {
        return rows().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    /** All rows as text, without where they came from. */
    List<String> facts() {
        return rows().stream().map(Loading::facts).toList();
    }

    /** Problems of a level, as sentences. */
    List<String> sentences(Problem.Level level) {
        return problems.stream()
                .filter(p -> p.level() == level)
                .map(Problem::sentence)
                .toList();
    }

    static String facts(User user) {
        return String.join(
                " | ",
                user.name(),
                user.arn().text(),
                user.created().toString(),
                user.password().toString(),
                user.passwordLastUsed().toString(),
                user.passwordLastChanged().toString(),
                user.passwordNextRotation().toString(),
                user.mfaActive().toString(),
                user.keys().toString(),
                user.certificates().toString(),
                user.additionalCredentials().toString());
    }
}
