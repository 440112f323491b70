package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.evidence.json.DumpLoader;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.Dumps;

/** Puts the dumps of one account and moment together: pages of one output, and what several files say of one thing. */
final class DumpMerger {

    private final List<Problem> problems;
    private final Dumps.Builder dumps = new Dumps.Builder();
    private final Map<String, Dumped> known = new HashMap<>();

    private DumpMerger(List<Problem> problems) {
        this.problems = problems;
    }

    static Dumps merge(List<LoadedDump> loaded, List<Problem> problems) {
        DumpMerger merger = new DumpMerger(problems);
        LastAccessedJobs jobs = LastAccessedJobs.of(loaded);
        List<LoadedDump> sorted = loaded.stream()
                .sorted(Comparator.comparing(d -> d.dump().item(), EvidenceSet.inOrder()))
                .map(one -> jobs.resolved(one, problems))
                .toList();
        Set<String> complete = new HashSet<>();
        sorted.forEach(one -> one.files().stream()
                .filter(f -> f.state() == DumpFile.State.READ && f.gap().isEmpty())
                .forEach(f -> complete.add(output(f))));
        sorted.forEach(one -> merger.add(one, complete));
        return merger.dumps.build();
    }

    private void add(LoadedDump loaded, Set<String> complete) {
        loaded.files().forEach(file -> dumps.add(isPage(file, complete) ? whole(file) : file));
        loaded.entries().forEach(entry -> add(loaded, entry));
    }

    /** A page says that another follows; it is no gap when the last one of the same output is there. */
    private static boolean isPage(DumpFile file, Set<String> complete) {
        return file.gap().equals(DumpLoader.PAGE_MISSING) && complete.contains(output(file));
    }

    private static String output(DumpFile file) {
        return file.command() + "|" + file.subject() + "|" + file.region();
    }

    private static DumpFile whole(DumpFile page) {
        return new DumpFile(
                page.file(),
                page.kind(),
                page.command(),
                page.state(),
                page.code(),
                page.subject(),
                page.region(),
                "",
                page.remarks());
    }

    private void add(LoadedDump loaded, Dumped entry) {
        Optional<String> key = Keys.of(entry);
        Dumped same = key.map(known::get).orElse(null);
        if (same == null) {
            key.ifPresent(k -> known.put(k, entry));
            dumps.add(entry);
        } else if (!Keys.isSame((Record) same, (Record) entry)) {
            problems.add(Problem.unused(
                    loaded.dump().item().location(),
                    entry.place().pointer(),
                    "it says something else than " + same.place(),
                    "the same",
                    "the first is used; find out which is right, or keep snapshots in folders of their own"));
        }
    }

    /** All times that lie in the past of a snapshot, newest first. */
    static Optional<Long> newest(List<LoadedDump> loaded) {
        List<Long> times = new ArrayList<>();
        loaded.forEach(one -> one.entries().forEach(entry -> Keys.times((Record) entry, times)));
        return times.stream().max(Comparator.naturalOrder());
    }
}
