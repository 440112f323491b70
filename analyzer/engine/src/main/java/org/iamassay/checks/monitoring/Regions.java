package org.iamassay.checks.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Whole;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

/** The Regions that files of a kind speak of (checklist section 1.6, "several Regions"). */
final class Regions {

    private Regions() {}

    /** The Regions of usable files: those of the entries in a file, else the one that manifest or file name tell. */
    static <T extends Dumped> SortedSet<String> of(
            Dumps dumps, EvidenceKind kind, List<T> entries, Function<T, String> region) {
        SortedSet<String> all = new TreeSet<>();
        for (DumpFile file : usable(dumps, kind)) {
            SortedSet<String> own = own(file, entries, region);
            all.addAll(own.isEmpty() ? Set.of(file.region()) : own);
        }
        all.remove("");
        return all;
    }

    /** The same the other way round, where a file may hold entries of Regions it does not speak for. */
    static <T extends Dumped> SortedSet<String> ofFiles(
            Dumps dumps, EvidenceKind kind, List<T> entries, Function<T, String> region) {
        SortedSet<String> all = new TreeSet<>();
        for (DumpFile file : usable(dumps, kind)) {
            all.addAll(file.region().isEmpty() ? own(file, entries, region) : Set.of(file.region()));
        }
        all.remove("");
        return all;
    }

    /** The Regions that manifest or file name tell of usable files. */
    static SortedSet<String> ofFiles(Dumps dumps, EvidenceKind kind) {
        return ofFiles(dumps, kind, List.<Dumped>of(), entry -> "");
    }

    private static List<DumpFile> usable(Dumps dumps, EvidenceKind kind) {
        return dumps.files(kind).stream().filter(DumpFile::isUsable).toList();
    }

    private static <T extends Dumped> SortedSet<String> own(
            DumpFile file, List<T> entries, Function<T, String> region) {
        return entries.stream()
                .filter(entry -> entry.place().file().equals(file.file()))
                .map(region)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Region of the file that an entry stands in; empty when nothing tells. */
    static String ofFile(Dumps dumps, EvidenceKind kind, Dumped entry) {
        return dumps.files(kind).stream()
                .filter(file -> file.file().equals(entry.place().file()))
                .map(DumpFile::region)
                .findFirst()
                .orElse("");
    }

    /** Whether two Regions may be the same: one of them is not told, or both are one. */
    static boolean mayAgree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The reason code when files of the kind are not whole, or none is of a Region that the profile calls active. */
    static Optional<String> gap(Examination examination, EvidenceKind kind, SortedSet<String> seen) {
        Optional<String> gap = Whole.gap(examination.snapshot().dumps(), kind);
        boolean all = seen.containsAll(examination.parameters().list(Parameter.REGIONS_ACTIVE));
        return gap.isPresent() || all ? gap : Optional.of(Whole.incomplete(kind));
    }

    /** A failure because something is nowhere to be seen; not-assessed where it may be in what was not given. */
    static Outcome failUnless(Optional<String> gap, String evidence, SortedSet<String> seen) {
        return gap.map(Outcome::notAssessed).orElseGet(() -> Outcome.fail(evidence + in(seen)));
    }

    /** The Regions given, for texts. */
    static String in(SortedSet<String> seen) {
        if (seen.isEmpty()) {
            return " (Region not told)";
        }
        return (seen.size() == 1 ? " (Region " : " (Regions ") + String.join(", ", seen) + ")";
    }
}
