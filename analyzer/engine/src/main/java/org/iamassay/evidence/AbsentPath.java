package org.iamassay.evidence;

import java.util.Comparator;

/**
 * A file that a collection manifest names and that was not there.
 *
 * @param manifest digest of the manifest
 * @param path as the manifest has it
 */
public record AbsentPath(String manifest, String path) implements Comparable<AbsentPath> {

    private static final Comparator<AbsentPath> ORDER =
            Comparator.comparing(AbsentPath::manifest).thenComparing(AbsentPath::path);

    @Override
    public int compareTo(AbsentPath other) {
        return ORDER.compare(this, other);
    }
}
