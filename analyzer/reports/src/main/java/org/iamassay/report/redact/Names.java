package org.iamassay.report.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every name that the evidence of one account holds, and whether it is told by its letters alone. */
final class Names {

    /** A name and what it names. */
    record Name(Meaning kind, String text, boolean distinctive) {}

    private static final int START = 4;

    private final Map<String, Name> all = new TreeMap<>();
    private final Map<Integer, List<Name>> byStart = new HashMap<>();
    private final Set<String> own;

    Names(Map<String, Meaning> found, Set<String> own, Vocabulary vocabulary) {
        this.own = new HashSet<>(own);
        found.forEach((text, kind) -> {
            if (!isOwn(text)) {
                add(new Name(kind, text, vocabulary.isDistinctive(text)));
            }
        });
        byStart.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Name n) -> -n.text().length()).thenComparing(Name::text)));
    }

    private void add(Name name) {
        all.put(name.text(), name);
        if (name.distinctive()) {
            byStart.computeIfAbsent(start(name.text(), 0), s -> new ArrayList<>())
                    .add(name);
        }
    }

    private static int start(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + START; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    /** Whether it is a name that AWS gave, not the customer. */
    boolean isOwn(String text) {
        return AwsIds.isOwn(text) || own.contains(text);
    }

    /** The name of exactly this text. */
    @Nullable Name get(String text) {
        return all.get(text);
    }

    /** The longest distinctive name that stands at a place of a text. */
    @Nullable Name at(String text, int place) {
        if (place + START > text.length()) {
            return null;
        }
        for (Name name : byStart.getOrDefault(start(text, place), List.of())) {
            if (text.startsWith(name.text(), place)) {
                return name;
            }
        }
        return null;
    }

    /** All of them by text. */
    Iterable<Name> all() {
        return all.values();
    }
}
