package org.iamassay.report;

import java.util.List;
import org.iamassay.check.Finding;

/** Where a person finds what a verdict rests on: rows of files, and members of JSON dumps by their JSON Pointer. */
public final class Places {

    private Places() {}

    /** Each place once: {@code file, row 7} or {@code file, /Users/3/Arn}. */
    public static List<String> of(Finding finding) {
        return finding.trace().stream()
                .map(cell -> cell.file() + ", " + (cell.isMember() ? cell.column() : "row " + cell.row()))
                .distinct()
                .toList();
    }

    /** Each place once without the name of its file, where all stand in one. */
    public static List<String> inOneFile(Finding finding) {
        return finding.trace().stream()
                .map(cell -> cell.isMember() ? cell.column() : String.valueOf(cell.row()))
                .distinct()
                .toList();
    }

    /** Files that a verdict rests on. */
    public static List<String> files(Finding finding) {
        return finding.trace().stream()
                .map(Finding.TraceCell::file)
                .distinct()
                .sorted()
                .toList();
    }
}
