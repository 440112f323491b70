package org.iamassay.samples;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened in the life of an account.
 *
 * @param at exactly when
 * @param who name that the user had until then, or {@code root}, or {@code account}
 * @param words what else is to be said: the path, the key, how often
 * @param note why, for the reader
 */
record Fact(Instant at, String who, What what, List<String> words, String note) {

    private static final int COLUMNS = 5;

    Fact {
        words = List.copyOf(words);
    }

    /** A line of a script: time, who, what, words and note, with bars between. */
    static Fact of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a fact has " + COLUMNS + " columns: " + line);
        }
        String words = cells[3].trim();
        return new Fact(
                Instant.parse(cells[0].trim()),
                cells[1].trim(),
                What.of(cells[2].trim()),
                words.isEmpty() ? List.of() : List.of(words.split(" +")),
                cells[4].trim());
    }

    String word(int index) {
        return words.get(index);
    }

    boolean isOf(String credential) {
        return !words.isEmpty() && words.get(0).equals(credential);
    }

    boolean isIn(Instant after, Instant until) {
        return at.isAfter(after) && !at.isAfter(until);
    }

    IllegalArgumentException impossible(String why) {
        return new IllegalArgumentException(at + " " + who + " " + what + " " + words + ": " + why);
    }
}
