package org.iamassay.checks.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameter;
import org.iamassay.model.Analyzer;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

/** The Regions in which an active analyzer of external access is wanted, seen, and known to be absent. */
final class AnalyzerRegions {

    private static final EvidenceKind KIND = EvidenceKind.ANALYZERS;

    private final Examination examination;
    private final Dumps dumps;
    private final List<Analyzer> analyzers;
    private final List<String> stated;
    private final SortedSet<String> seen;

    AnalyzerRegions(Examination examination) {
        this.examination = examination;
        this.dumps = examination.snapshot().dumps();
        this.analyzers = dumps.all(Analyzer.class);
        this.stated = examination.parameters().list(Parameter.REGIONS_ACTIVE);
        this.seen = Regions.of(dumps, KIND, analyzers, this::region);
    }

    /** Whether the profile says which Regions are in use; else those of the files count. */
    boolean areStated() {
        return !stated.isEmpty();
    }

    /** The Regions with an active analyzer. */
    SortedSet<String> watched() {
        return regions(analyzer -> analyzer.isExternal() && analyzer.isActive());
    }

    /** Whether a Region, named or not, is known to have no active analyzer. */
    boolean isProvenOpen() {
        boolean nowhere = wanted().isEmpty() && watched().isEmpty() && untold().isEmpty() && isWhole("");
        return nowhere || hasEmptyListOfUnknownRegion() || !provenOpen().isEmpty();
    }

    /** The wanted Regions whose whole files show no active analyzer. */
    SortedSet<String> provenOpen() {
        SortedSet<String> untold = untold();
        return open().stream()
                .filter(region -> seen.contains(region) && !untold.contains(region) && isWhole(region))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why nothing can be said of some wanted Region. */
    Optional<String> gap() {
        SortedSet<String> unclear = open();
        unclear.retainAll(untold());
        boolean alone = watched().isEmpty() && !untold().isEmpty();
        return unclear.isEmpty() && !alone ? Regions.gap(examination, KIND, seen) : Optional.of("unreadable:status");
    }

    private SortedSet<String> wanted() {
        return new TreeSet<>(stated.isEmpty() ? seen : stated);
    }

    private SortedSet<String> open() {
        SortedSet<String> open = wanted();
        open.removeAll(watched());
        return open;
    }

    /** Regions with an analyzer that may be active and of external access. */
    private SortedSet<String> untold() {
        return regions(a -> a.type().isEmpty() || (a.isExternal() && a.status().isEmpty()));
    }

    private SortedSet<String> regions(Predicate<Analyzer> such) {
        return analyzers.stream().filter(such).map(this::region).collect(Collectors.toCollection(TreeSet::new));
    }

    private String region(Analyzer analyzer) {
        return analyzer.region().isEmpty() ? Regions.ofFile(dumps, KIND, analyzer) : analyzer.region();
    }

    /** Whether nothing is missing from any file that may speak of the Region. */
    private boolean isWhole(String region) {
        return dumps.files(KIND).stream()
                .filter(file -> Regions.mayAgree(file.region(), region))
                .allMatch(DumpFile::isWhole);
    }

    private boolean hasEmptyListOfUnknownRegion() {
        return dumps.files(KIND).stream()
                .filter(file -> file.isWhole() && file.region().isEmpty())
                .anyMatch(file -> analyzers.stream()
                        .noneMatch(analyzer -> analyzer.place().file().equals(file.file())));
    }
}
