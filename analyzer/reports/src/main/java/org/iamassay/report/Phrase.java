package org.iamassay.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with slots, as {@code phrases_en.properties} describes: literal texts, and between them what can vary. */
final class Phrase {

    /** A slot: its number in the sentence, and the word behind the colon, which is empty for any text. */
    record Slot(int number, String type) {}

    private static final Pattern SLOT = Pattern.compile("\\{([0-9])(?::([a-z0-9-]+\\*?))?\\}");

    private final String key;
    private final List<String> literals = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final int letters;

    Phrase(String key, String pattern) {
        this.key = key;
        Matcher slot = SLOT.matcher(pattern);
        int end = 0;
        while (slot.find()) {
            literals.add(pattern.substring(end, slot.start()));
            String type = slot.group(2);
            slots.add(new Slot(Integer.parseInt(slot.group(1)), type == null ? "" : type));
            end = slot.end();
        }
        literals.add(pattern.substring(end));
        letters = literals.stream().mapToInt(String::length).sum();
    }

    String key() {
        return key;
    }

    /** How much of it is fixed: of two phrases that fit, the one that says more is meant. */
    int letters() {
        return letters;
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }

    /**
     * What may stand in the slots of a text that follows this phrase, in their order: nothing if it follows it in no way.
     *
     * <p>Each literal is looked for once from the left and once from the right, so that a long name costs no more than its
     * length.
     */
    List<List<String>> match(String text) {
        String first = literals.get(0);
        if (slots.isEmpty()) {
            return text.equals(first) ? List.of(List.of()) : List.of();
        }
        String last = literals.get(slots.size());
        boolean fits = text.startsWith(first) && text.endsWith(last) && text.length() >= letters + slots.size();
        if (!fits) {
            return List.of();
        }
        int to = text.length() - last.length();
        return Stream.of(fromLeft(text, first.length(), to), fromRight(text, first.length(), to))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<List<String>> fromLeft(String text, int from, int to) {
        List<String> values = new ArrayList<>(slots.size());
        int at = from;
        for (int i = 1; i < slots.size(); i++) {
            String literal = literals.get(i);
            int found = text.indexOf(literal, at + 1);
            if (found < 0 || found + literal.length() >= to) {
                return Optional.empty();
            }
            values.add(text.substring(at, found));
            at = found + literal.length();
        }
        values.add(text.substring(at, to));
        return Optional.of(values);
    }

    private Optional<List<String>> fromRight(String text, int from, int to) {
        ArrayDeque<String> values = new ArrayDeque<>();
        int end = to;
        for (int i = slots.size() - 1; i > 0; i--) {
            String literal = literals.get(i);
            int found = text.lastIndexOf(literal, end - literal.length() - 1);
            if (found <= from) {
                return Optional.empty();
            }
            values.addFirst(text.substring(found + literal.length(), end));
            end = found;
        }
        values.addFirst(text.substring(from, end));
        return Optional.of(List.copyOf(values));
    }

    /** This phrase with values by the number of their slots; a number that has none is left out. */
    String with(List<String> values) {
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < slots.size(); i++) {
            int number = slots.get(i).number();
            text.append(number < values.size() ? values.get(number) : "").append(literals.get(i + 1));
        }
        return text.toString();
    }
}
