package org.iamassay.evidence;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Booleans in the words that spreadsheets and people put in place of {@code true} and {@code false}. */
final class BooleanWords {

    private static final int LONGEST = "verdadero".length() + 1;

    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("false", false),
            Map.entry("1", true),
            Map.entry("0", false),
            Map.entry("yes", true),
            Map.entry("no", false),
            Map.entry("wahr", true),
            Map.entry("falsch", false),
            Map.entry("ja", true),
            Map.entry("nein", false),
            Map.entry("vrai", true),
            Map.entry("faux", false),
            Map.entry("oui", true),
            Map.entry("non", false),
            Map.entry("verdadero", true),
            Map.entry("vero", true),
            Map.entry("verdadeiro", true),
            Map.entry("falso", false),
            Map.entry("waar", true),
            Map.entry("onwaar", false));

    private BooleanWords() {}

    /** The value of a word; null for what is no such word. */
    static @Nullable Boolean read(String text) {
        return text.length() > LONGEST ? null : WORDS.get(text.toLowerCase(Locale.ROOT));
    }
}
