package org.iamassay.history.store;

import java.util.Comparator;
import java.util.List;
import org.iamassay.evidence.Setting;

/**
 * A file of the evidence of an entry.
 *
 * @param file base name, or archive {@code !/} entry path
 * @param kinds words of the kinds of evidence in it, sorted
 * @param sha256 lower-case hex digest of its bytes
 * @param bytes size
 * @param order tells files of one name apart, in the order they are read in; 0 for the first or only one
 * @param setting what stood around it
 */
public record StoredFile(String file, List<String> kinds, String sha256, long bytes, int order, Setting setting) {

    /** The order of the body: by digest, then by name. */
    static final Comparator<StoredFile> BY_DIGEST = Comparator.comparing(StoredFile::sha256)
            .thenComparing(StoredFile::file)
            .thenComparing(StoredFile::order);

    /** The order of reading. */
    static final Comparator<StoredFile> BY_NAME =
            Comparator.comparing(StoredFile::file).thenComparing(StoredFile::order);

    public StoredFile {
        kinds = List.copyOf(kinds);
    }

    /** The name without archive and folders. */
    public String baseName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
