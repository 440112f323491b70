package org.iamassay.history.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.evidence.AbsentPath;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.evidence.Originals;
import org.iamassay.evidence.Problem;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

/**
 * Further evidence of a moment that is stored already: it joins the files stored, but for those that it replaces.
 *
 * @param snapshot of all files together
 * @param files those kept, then those given
 * @param absent what manifests name and is there in neither
 * @param contradicts whether a file given differs from one of its kind that was stored
 * @param problems what was odd when all was read together
 */
public record Revision(
        Snapshot snapshot,
        List<OriginalFile> files,
        SortedSet<AbsentPath> absent,
        Facts.Reading reading,
        boolean contradicts,
        List<Problem> problems) {

    /** Kinds of which an account has one document at a moment, however the file is called. */
    private static final Set<String> SINGLE = Set.of(
            EvidenceKind.CREDENTIAL_REPORT.word(),
            EvidenceKind.ACCOUNT_SUMMARY.word(),
            EvidenceKind.PASSWORD_POLICY.word(),
            EvidenceKind.ORGANIZATION.word());

    public Revision {
        files = List.copyOf(files);
        absent = new TreeSet<>(absent);
        problems = List.copyOf(problems);
    }

    /** Puts what was given together with the entry it revises. */
    public static Revision of(Store store, Entry base, Snapshot snapshot, Originals given, Facts.Reading reading) {
        List<OriginalFile> stored = StoredEvidence.files(store, base);
        Set<String> known = Given.identities(given.files());
        List<OriginalFile> others = stored.stream()
                .filter(f -> !known.contains(Given.identity(f.kinds(), f.sha256(), f.name())))
                .toList();
        List<OriginalFile> replaced = others.stream()
                .filter(old -> given.files().stream().anyMatch(file -> replaces(file, old)))
                .toList();
        Facts.Reading both = new Facts.Reading(
                base.facts().reading().accountGiven() || reading.accountGiven(),
                reading.dateOrder().or(base.facts().reading()::dateOrder));
        if (!replaced.isEmpty() && replaced.stream().allMatch(Revision::isReport)) {
            // one report in two carriers, such as bare and in its envelope, is one report still
            Revision all = read(store, base, snapshot, given, both, others, false);
            if (all.snapshot().reports().size() == snapshot.reports().size()) {
                return all;
            }
        }
        List<OriginalFile> kept =
                others.stream().filter(old -> !replaced.contains(old)).toList();
        return read(store, base, snapshot, given, both, kept, !replaced.isEmpty());
    }

    private static Revision read(
            Store store,
            Entry base,
            Snapshot snapshot,
            Originals given,
            Facts.Reading reading,
            List<OriginalFile> kept,
            boolean contradicts) {
        List<OriginalFile> files = new ArrayList<>(kept);
        files.addAll(given.files());
        SortedSet<AbsentPath> absent = absent(base, given, files);
        AsOfSource source = Stream.of(base.facts().asOfSource(), snapshot.asOfSource())
                .sorted()
                .findFirst()
                .orElseThrow();
        Facts facts = new Facts(
                base.facts().account(),
                snapshot.partition(),
                snapshot.asOf(),
                source,
                base.facts().assessment(),
                base.facts().judgedBy(),
                List.of(),
                absent,
                reading);
        StoredEvidence.Read read = StoredEvidence.read(store, base.n(), facts, files);
        return new Revision(read.snapshot(), files, absent, reading, contradicts, read.problems());
    }

    private static boolean isReport(OriginalFile file) {
        return Given.isReport(file.kinds());
    }

    /** Another document of the same thing: of a kind that comes once, or under the same name. */
    private static boolean replaces(OriginalFile file, OriginalFile old) {
        boolean sameKind = file.kinds().stream().anyMatch(old.kinds()::contains);
        boolean single = file.kinds().stream()
                .anyMatch(kind -> SINGLE.contains(kind) && old.kinds().contains(kind));
        boolean samePlace = place(file).equals(place(old));
        return single || (sameKind && samePlace && !file.kinds().contains(OriginalFile.MANIFEST_KIND));
    }

    private static List<Object> place(OriginalFile file) {
        String path = file.setting().path();
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return List.of(path.isEmpty() ? name : path, file.setting().folders());
    }

    /** A file that one collection lacked and the other brought is absent no more. */
    private static SortedSet<AbsentPath> absent(Entry base, Originals given, List<OriginalFile> files) {
        SortedSet<AbsentPath> absent = new TreeSet<>(base.facts().absent());
        absent.addAll(given.absent());
        files.forEach(f ->
                absent.remove(new AbsentPath(f.setting().manifest(), f.setting().path())));
        return absent;
    }
}
