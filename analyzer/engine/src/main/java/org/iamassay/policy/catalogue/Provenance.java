package org.iamassay.policy.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Where a catalogue comes from, as every report says it.
 *
 * @param date date of the actions, as {@code 2026-09-26}
 * @param digest SHA-256 of the file in lower-case hexadecimal; empty for a catalogue that was made in memory
 */
public record Provenance(String date, List<Source> sources, String digest) {

    /** A source with its version, and its date where it is known. */
    public record Source(String name, String version, Optional<String> date) {

        @Override
        public String toString() {
            return name + " " + version;
        }
    }

    /** Copies the list. */
    public Provenance {
        sources = List.copyOf(sources);
    }
}
