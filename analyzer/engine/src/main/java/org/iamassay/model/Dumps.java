package org.iamassay.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything the JSON dumps of one account at one moment hold, by type, and the files they stood in, by kind; immutable. */
public final class Dumps {

    /** No dump at all. */
    public static final Dumps NONE = new Builder().build();

    private final Map<Class<?>, List<Dumped>> entries;
    private final Map<EvidenceKind, List<DumpFile>> files;

    private Dumps(Map<Class<?>, List<Dumped>> entries, Map<EvidenceKind, List<DumpFile>> files) {
        this.entries = entries;
        this.files = files;
    }

    /** All entries of a type, in the order of files and within them. */
    @SuppressWarnings("unchecked") // Builder files each entry under its own class
    public <T extends Dumped> List<T> all(Class<T> type) {
        return (List<T>) entries.getOrDefault(type, List.of());
    }

    /** Every entry, by type in the order in which types were first seen. */
    public List<Dumped> entries() {
        return entries.values().stream().flatMap(Collection::stream).toList();
    }

    /** The only entry of a type; the first where files of one moment repeat it. */
    public <T extends Dumped> Optional<T> first(Class<T> type) {
        List<T> some = all(type);
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(0));
    }

    /** The files of a kind, readable or not, by name. */
    public List<DumpFile> files(EvidenceKind kind) {
        return files.getOrDefault(kind, List.of());
    }

    /** All files, by kind and name. */
    public List<DumpFile> files() {
        return files.values().stream().flatMap(Collection::stream).toList();
    }

    /** Kinds that some file answers for. */
    public Set<EvidenceKind> given() {
        Set<EvidenceKind> given = EnumSet.noneOf(EvidenceKind.class);
        files.forEach((kind, some) -> {
            if (some.stream().anyMatch(DumpFile::isUsable)) {
                given.add(kind);
            }
        });
        return given;
    }

    /** Whether a file of the kind holds this error. */
    public boolean answers(EvidenceKind kind, String code) {
        return files(kind).stream()
                .anyMatch(f -> f.state() == DumpFile.State.ERROR && f.code().equals(code));
    }

    /** Whether the account is known to belong to no organization. */
    public boolean isStandalone() {
        return files().stream()
                .anyMatch(f -> f.state() == DumpFile.State.ERROR && f.code().equals(EvidenceKind.NO_ORGANIZATION));
    }

    /** Whether files of the kind are there and nothing is known to be missing from them. */
    public boolean isWhole(EvidenceKind kind) {
        List<DumpFile> some = files(kind);
        return !some.isEmpty() && some.stream().allMatch(DumpFile::isWhole);
    }

    /** The reason code when no file of a kind can be used: denied, or missing. */
    public String unavailable(EvidenceKind kind) {
        boolean denied = files(kind).stream().anyMatch(DumpFile::isDenied);
        return (denied ? "access-denied:" : "missing-evidence:") + kind.word();
    }

    @Override
    public String toString() {
        return entries + " of " + files;
    }

    /** Collects entries and files; the caller adds files in the order of their names. */
    public static final class Builder {

        private final Map<Class<?>, List<Dumped>> entries = new LinkedHashMap<>();
        private final Map<EvidenceKind, List<DumpFile>> files = new EnumMap<>(EvidenceKind.class);

        public void add(Dumped entry) {
            entries.computeIfAbsent(entry.getClass(), c -> new ArrayList<>()).add(entry);
        }

        public void add(DumpFile file) {
            files.computeIfAbsent(file.kind(), k -> new ArrayList<>()).add(file);
        }

        public Dumps build() {
            Map<Class<?>, List<Dumped>> frozen = new LinkedHashMap<>();
            entries.forEach((type, some) -> frozen.put(type, List.copyOf(some)));
            Map<EvidenceKind, List<DumpFile>> byKind = new EnumMap<>(EvidenceKind.class);
            files.forEach((kind, some) -> byKind.put(kind, List.copyOf(some)));
            return new Dumps(frozen, byKind);
        }
    }
}
