package org.iamassay.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word a person meant, when the word they wrote is unknown. */
public final class Suggestions {

    private Suggestions() {}

    /** The nearest known word, unless all are far away. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT)) <= allowed(candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(candidate -> -commonStart(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ; did you mean "word"?} or nothing, to end a message with. */
    public static String didYouMean(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse("");
    }

    private static int allowed(String candidate) {
        return Math.min(candidate.length() - 1, Math.max(2, candidate.length() / 3));
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Levenshtein distance: insertions, deletions and replacements of a letter. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
