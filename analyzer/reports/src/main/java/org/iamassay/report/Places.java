package org.iamassay.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.check.Finding;

/** Where a person finds what a verdict rests on: rows of files, and members of JSON dumps by their JSON Pointer. */
public final class Places {

    private Places() {}

    /** Each file with its rows or its first member: {@code file, row 7} or {@code file, /Users/3/Arn and 2 more}. */
    public static List<String> of(Finding finding) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        finding.trace()
                .forEach(cell -> places.computeIfAbsent(cell.file(), f -> new LinkedHashSet<>())
                        .add(cell.isMember() ? cell.column() : "row " + cell.row()));
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + inFile(entry.getValue()))
                .toList();
    }

    private static String inFile(Set<String> places) {
        String first = places.iterator().next();
        String more = places.size() > 1 ? " and " + (places.size() - 1) + " more" : "";
        return first.isEmpty() ? more : ", " + first + more;
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
