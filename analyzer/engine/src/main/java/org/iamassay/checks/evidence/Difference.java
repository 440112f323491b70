package org.iamassay.checks.evidence;

import java.util.List;
import org.iamassay.check.Finding.TraceCell;

/** A contradiction between two files, in words, with the places of both sides. */
record Difference(String text, List<TraceCell> cells) {

    /** Places shown: a file of a million users must not become a trace of a million cells. */
    private static final int SHOWN = 100;

    Difference {
        cells = List.copyOf(cells);
    }

    static List<TraceCell> trace(List<Difference> differences) {
        return differences.stream()
                .flatMap(difference -> difference.cells().stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
