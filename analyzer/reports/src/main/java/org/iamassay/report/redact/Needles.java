package org.iamassay.report.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Searches texts for many names at once: by their first four characters, then to the end. */
final class Needles {

    private static final int START = 4;
    private static final int BITS = 1 << 22;

    private final Map<Integer, List<String>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet(BITS);

    /** Names shorter than four characters are not searched. */
    Needles(Collection<String> names) {
        for (String name : names) {
            if (name.length() >= START) {
                int start = start(name, 0);
                starts.set(start & (BITS - 1));
                byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(name);
            }
        }
    }

    private static int start(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + START; i++) {
            hash = hash * 0x01000193 + text.charAt(i);
        }
        return hash;
    }

    /** The first name in a text. */
    Optional<String> in(String text) {
        for (int i = 0; i + START <= text.length(); i++) {
            int start = start(text, i);
            if (!starts.get(start & (BITS - 1))) {
                continue;
            }
            for (String name : byStart.getOrDefault(start, List.of())) {
                if (text.startsWith(name, i)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}
