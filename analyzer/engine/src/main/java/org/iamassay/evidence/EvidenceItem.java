package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** One file found on the command line, in a folder or in an archive; can be opened any number of times. */
interface EvidenceItem {

    /** Name for messages and provenance: base name, or archive name {@code !/} entry path. */
    String name();

    /** Last part of the name, without any folder. */
    String baseName();

    /** Names of the folders above it, nearest last; the archive's entry path counts. */
    List<String> folders();

    long bytes();

    /** Lower-case hex digest of the bytes. */
    String sha256();

    InputStream open() throws IOException;

    /**
     * Where a person finds it: the folder or archive as named on the command line, then the way down, with {@code /}
     * and {@code !/}; unique among the items of one run.
     */
    default String location() {
        return name();
    }

    /** The whole path on this machine with {@code /}, to tell what lies in which folder; never shown or written. */
    default String path() {
        return location();
    }

    /** Whether all the bytes are well-formed UTF-8. */
    default boolean isUtf8() throws IOException {
        try (InputStream in = open()) {
            return Fingerprint.of(in, Long.MAX_VALUE).utf8();
        }
    }
}
