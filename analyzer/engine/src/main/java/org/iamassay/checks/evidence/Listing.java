package org.iamassay.checks.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists in evidence texts: a file of a million rows must not become a sentence of a million parts. */
final class Listing {

    private static final int SHOWN = 50;

    private Listing() {}

    static <T> String of(List<T> items, Function<T, String> word) {
        String shown = items.stream().limit(SHOWN).map(word).collect(Collectors.joining(", "));
        return items.size() <= SHOWN ? shown : shown + " and " + (items.size() - SHOWN) + " more";
    }
}
