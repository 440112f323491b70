package org.iamassay.evidence;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Names, sizes and digests of evidence files without reading what is in them, named as the evidence register names them.
 *
 * @param files files and entries of archives, in order
 * @param problems what could not be read
 */
public record EvidenceDigests(List<Entry> files, List<Problem> problems) {

    /**
     * One file.
     *
     * @param name base name, or archive {@code !/} entry path
     * @param bytes size
     * @param sha256 lower-case hex digest
     */
    public record Entry(String name, long bytes, String sha256) {}

    public EvidenceDigests {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Hashes files, folders and archives as they are found when evidence is read. */
    public static EvidenceDigests of(List<Path> inputs) {
        try (Found found = EvidenceFinder.find(inputs, InputStream.nullInputStream())) {
            List<Entry> files = found.items().stream()
                    .map(item -> new Entry(item.name(), item.bytes(), item.sha256()))
                    .toList();
            return new EvidenceDigests(files, found.problems());
        }
    }
}
