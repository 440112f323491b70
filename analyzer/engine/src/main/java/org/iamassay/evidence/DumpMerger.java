package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<String, Dumped> known = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final Map<String, String> gaps = new HashMap<>();

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
        sorted.forEach(merger::compare);
        sorted.forEach(one -> merger.add(one, complete));
        return merger.dumps.build();
    }

    /** Finds things that two files describe differently: nobody can tell which is right, so neither is used. */
    private void compare(LoadedDump loaded) {
        for (Dumped entry : loaded.entries()) {
            Optional<String> key = Keys.of(entry);
            Dumped same = key.map(k -> known.putIfAbsent(k, entry)).orElse(null);
            if (same != null && !Keys.isSame((Record) same, (Record) entry)) {
                contradicted.add(key.orElseThrow());
                gaps.put(entry.place().file(), "it says something else than " + same.place());
                gaps.putIfAbsent(same.place().file(), "it says something else than " + entry.place());
                problems.add(Problem.unused(
                        loaded.dump().item().location(),
                        entry.place().pointer(),
                        "it says something else than " + same.place(),
                        "the same",
                        "neither is used; find out which is right, or keep snapshots in folders of their own"));
            }
        }
    }

    private void add(LoadedDump loaded, Set<String> complete) {
        loaded.files().forEach(file -> dumps.add(gap(isPage(file, complete) ? withGap(file, "") : file)));
        loaded.entries().forEach(this::add);
    }

    /** A page says that another follows; it is no gap when the last one of the same output is there. */
    private static boolean isPage(DumpFile file, Set<String> complete) {
        return file.gap().equals(DumpLoader.PAGE_MISSING) && complete.contains(output(file));
    }

    private static String output(DumpFile file) {
        return file.command() + "|" + file.subject() + "|" + file.region();
    }

    private DumpFile gap(DumpFile file) {
        String gap = gaps.get(file.file());
        return gap == null || !file.gap().isEmpty() ? file : withGap(file, gap);
    }

    private static DumpFile withGap(DumpFile page, String gap) {
        return new DumpFile(
                page.file(),
                page.kind(),
                page.command(),
                page.state(),
                page.code(),
                page.subject(),
                page.region(),
                gap,
                page.remarks());
    }

    private void add(Dumped entry) {
        Optional<String> key = Keys.of(entry);
        boolean repeated = key.filter(k -> known.get(k) != entry || contradicted.contains(k))
                .isPresent();
        if (!repeated) {
            dumps.add(entry);
        }
    }

    /** All times that lie in the past of a snapshot, newest first. */
    static Optional<Long> newest(List<LoadedDump> loaded) {
        List<Long> times = new ArrayList<>();
        loaded.forEach(one -> one.entries().forEach(entry -> Keys.times((Record) entry, times)));
        return times.stream().max(Comparator.naturalOrder());
    }
}
