package org.iamassay.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All practices in the order of their documents (checklist section 3). */
public final class Practices {

    /** Titles of the practice documents by the first part of a practice's id, in order. */
    public static final List<Map.Entry<String, String>> DOCUMENTS = List.of(
            Map.entry("P0", "Console and API separation"),
            Map.entry("P1", "IAM best practices guide"),
            Map.entry("P2", "IAM users guide"),
            Map.entry("P3", "Top 11"));

    private static final int FIELDS = 3;
    private static final List<Practice> ALL =
            Resources.lines("practices.txt").stream().map(Practices::read).toList();

    private Practices() {}

    public static List<Practice> all() {
        return ALL;
    }

    public static Optional<Practice> byId(String id) {
        return ALL.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static Practice read(String line) {
        List<String> fields =
                Stream.of(line.split("\\|", FIELDS)).map(String::strip).toList();
        return new Practice(fields.get(0), fields.get(1), List.of(fields.get(2).split(" ", -1)));
    }
}
