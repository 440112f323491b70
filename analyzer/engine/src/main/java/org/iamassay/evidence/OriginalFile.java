package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file that a snapshot was read from, with what is needed to keep it and to read it again.
 *
 * @param name base name, or archive {@code !/} entry path
 * @param kinds words of the kinds of evidence in it, sorted
 * @param sha256 lower-case hex digest of the bytes
 * @param bytes size
 * @param setting what stood around it
 * @param content opens the bytes anew
 */
public record OriginalFile(
        String name, List<String> kinds, String sha256, long bytes, Setting setting, Content content) {

    /** The word for the collector's own list of what it collected. */
    public static final String MANIFEST_KIND = "collection-manifest";

    /** Opens the bytes, any number of times. */
    public interface Content {
        InputStream open() throws IOException;
    }

    public OriginalFile {
        kinds = List.copyOf(kinds);
    }
}
