package org.iamassay.history.store;

import java.util.List;

/**
 * Content ready to be stored: compressed in parts that lie in a temporary file.
 *
 * @param sha256 lower-case hex digest of the content
 * @param bytes size of the content
 * @param parts where the parts are, in order
 */
public record Packed(String sha256, long bytes, List<Part> parts) {

    /** A compressed part. */
    record Part(long start, int length) {}

    public Packed {
        parts = List.copyOf(parts);
    }
}
