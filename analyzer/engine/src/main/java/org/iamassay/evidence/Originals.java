package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything one snapshot was read from.
 *
 * @param files in the order they are read in, collection manifests last
 * @param absent what manifests name and nobody found
 */
public record Originals(List<OriginalFile> files, SortedSet<AbsentPath> absent) {

    public Originals {
        files = List.copyOf(files);
        absent = new TreeSet<>(absent);
    }

    /** Sorts what a draft was made of; each file and each manifest comes once. */
    static Originals of(Map<EvidenceItem, Set<String>> kinds, List<AbsentFile> missing, Names names) {
        Map<EvidenceItem, Set<String>> sorted = new TreeMap<>(EvidenceSet.inOrder());
        sorted.putAll(kinds);
        List<OriginalFile> files = new ArrayList<>();
        Map<EvidenceItem, CollectionManifest> manifests = new TreeMap<>(EvidenceSet.inOrder());
        sorted.forEach((item, words) -> {
            files.add(file(item, words, Setting.of(item, names)));
            names.nearest(item).ifPresent(m -> manifests.put(m.item(), m));
        });
        SortedSet<AbsentPath> absent = new TreeSet<>();
        for (AbsentFile file : missing) {
            names.nearest(file.manifest()).ifPresent(m -> manifests.put(m.item(), m));
            absent.add(new AbsentPath(file.manifest().sha256(), file.file()));
        }
        manifests.keySet().forEach(m -> files.add(file(m, Set.of(OriginalFile.MANIFEST_KIND), Setting.of(m, names))));
        return new Originals(files, absent);
    }

    private static OriginalFile file(EvidenceItem item, Set<String> kinds, Setting setting) {
        return new OriginalFile(
                item.name(), List.copyOf(new TreeSet<>(kinds)), item.sha256(), item.bytes(), setting, item::open);
    }
}
