package org.iamassay.evidence;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
            return new EvidenceDigests(of(found, Intake.recognise(found)), found.problems());
        }
    }

    /** The files that were found, without those about the bundle itself: nothing is said of them anywhere. */
    static List<Entry> of(Found found, List<Recognition> recognised) {
        List<Entry> files = new ArrayList<>();
        for (int i = 0; i < recognised.size(); i++) {
            if (!(recognised.get(i) instanceof Recognition.Silent)) {
                EvidenceItem item = found.items().get(i);
                files.add(new Entry(item.name(), item.bytes(), item.sha256()));
            }
        }
        return files;
    }
}
