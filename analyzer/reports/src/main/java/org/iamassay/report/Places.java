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
    public static List<String> of(Finding finding, Texts texts) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        finding.trace()
                .forEach(cell -> places.computeIfAbsent(cell.file(), f -> new LinkedHashSet<>())
                        .add(cell.isMember() ? cell.column() : texts.get("place.row", String.valueOf(cell.row()))));
        return places.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), texts))
                .toList();
    }

    private static String place(String file, Set<String> places, Texts texts) {
        String first = places.iterator().next();
        String shown = first.isEmpty() ? file : texts.get("place.in-file", file, first);
        return places.size() == 1 ? shown : texts.get("place.more", shown, places.size() - 1);
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
