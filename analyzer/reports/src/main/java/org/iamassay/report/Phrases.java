package org.iamassay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in another language what the assessment says in English: sentences are found again in a catalogue of patterns.
 *
 * <p>Values stay as they are, and a sentence that follows no pattern stays English.
 */
final class Phrases {

    /** What a sentence speaks of; patterns of the other kinds are not tried on it. */
    enum Kind {
        FINDING("finding", "at", "statement"),
        NOTE("note"),
        MOVE("move"),
        WARNING("warning", "finding"),
        SIGN("sign"),
        SIGNAL("signal"),
        CARRIER("carrier"),
        FACTOR("factor"),
        UNIT("unit");

        private final List<String> families;

        Kind(String... families) {
            this.families = List.of(families);
        }
    }

    private static final String FILE = "texts/phrases_";
    private static final Pattern MORE = Pattern.compile("(.+) and ([0-9]+) more", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{5,20}Z)?");
    private static final Pattern WORD = Pattern.compile("\\S+");
    /** A text of more parts than this is no list of sentences. */
    private static final int MOST_PARTS = 200;

    /** Patterns in English by family, the most telling first. */
    private final Map<String, List<Phrase>> english;
    /** The same by key in the language of the report. */
    private final Map<String, Phrase> spoken;

    private Phrases(Map<String, List<Phrase>> english, Map<String, Phrase> spoken) {
        this.english = english;
        this.spoken = spoken;
    }

    static Phrases of(Language language, Template template) {
        Properties source = Texts.read(List.of(Template.shipped(FILE + "en.properties")));
        String own = FILE + language.tag() + ".properties";
        Properties words = Texts.read(List.of(Template.shipped(own), template.own(own)));
        Map<String, List<Phrase>> english = new LinkedHashMap<>();
        for (String key : new TreeSet<>(source.stringPropertyNames())) {
            english.computeIfAbsent(key.substring(0, key.indexOf('.')), family -> new ArrayList<>())
                    .add(new Phrase(key, source.getProperty(key)));
        }
        english.values().forEach(list -> list.sort(Comparator.comparingInt(Phrase::letters)
                .reversed()));
        Map<String, Phrase> spoken = new LinkedHashMap<>();
        source.stringPropertyNames()
                .forEach(key -> spoken.put(key, new Phrase(key, words.getProperty(key, source.getProperty(key)))));
        return new Phrases(english, spoken);
    }

    /** The text in the language; as it is where no pattern fits. */
    String say(Kind kind, String text) {
        return find(kind, text).orElse(text);
    }

    /** The text in the language; nothing where no pattern fits. */
    Optional<String> find(Kind kind, String text) {
        return text.isEmpty() ? Optional.of(text) : sentences(kind.families, text);
    }

    private Optional<String> sentences(List<String> families, String text) {
        Optional<String> whole = element(families, text);
        if (whole.isPresent()) {
            return whole;
        }
        List<Integer> breaks = breaks(text);
        for (int i = breaks.size() - 1; i >= 0 && breaks.size() <= MOST_PARTS; i--) {
            int at = breaks.get(i);
            Optional<String> first = element(families, text.substring(0, at));
            Optional<String> rest =
                    first.isPresent() ? sentences(families, text.substring(at + 2)) : Optional.empty();
            if (rest.isPresent()) {
                return Optional.of(join(text.charAt(at), first.orElseThrow(), rest.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private String join(char mark, String first, String rest) {
        return say(mark == ';' ? "join.semicolon" : "join.comma", first, rest);
    }

    private static List<Integer> breaks(String text) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i + 2 < text.length(); i++) {
            if ((text.charAt(i) == ';' || text.charAt(i) == ',') && text.charAt(i + 1) == ' ') {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** One sentence, or the last of a list that was cut. */
    private Optional<String> element(List<String> families, String text) {
        Optional<String> one = families.stream().flatMap(family -> one(family, text).stream()).findFirst();
        Matcher more = MORE.matcher(text);
        return one.isPresent() || !more.matches()
                ? one
                : families.stream()
                        .flatMap(family -> one(family, more.group(1)).stream())
                        .findFirst()
                        .map(shown -> say("join.more", shown, more.group(2)));
    }

    private Optional<String> one(String family, String text) {
        for (Phrase phrase : english.getOrDefault(family, List.of())) {
            Optional<List<String>> values = phrase.match(text).flatMap(found -> filled(phrase, found));
            if (values.isPresent()) {
                return Optional.of(spoken(phrase.key()).with(values.get()));
            }
        }
        return Optional.empty();
    }

    /** The values by the number of their slot, translated where they are phrases; nothing if one is not what it must be. */
    private Optional<List<String>> filled(Phrase phrase, List<String> found) {
        List<String> values = new ArrayList<>(Stream.generate(() -> "").limit(10).toList());
        for (int i = 0; i < found.size(); i++) {
            Phrase.Slot slot = phrase.slots().get(i);
            Optional<String> value = value(slot.type(), found.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.set(slot.number(), value.get());
        }
        return Optional.of(values);
    }

    private Optional<String> value(String type, String text) {
        return switch (type) {
            case "" -> Optional.of(text);
            case "number" -> Optional.of(text).filter(t -> NUMBER.matcher(t).matches());
            case "time" -> Optional.of(text).filter(t -> TIME.matcher(t).matches());
            case "word" -> Optional.of(text).filter(t -> WORD.matcher(t).matches());
            case "list" -> Optional.of(list("", text));
            default -> type.endsWith("*")
                    ? Optional.of(list(type.substring(0, type.length() - 1), text))
                    : nested(type, text);
        };
    }

    private Optional<String> nested(String family, String text) {
        Optional<String> one = one(family, text);
        int at = one.isPresent() ? -1 : text.indexOf("; ");
        return at < 0
                ? one
                : one(family, text.substring(0, at))
                        .flatMap(first -> nested(family, text.substring(at + 2)).map(rest -> join(';', first, rest)));
    }

    /** Names or phrases joined by commas; what is no phrase of the family stays as it is. */
    private String list(String family, String text) {
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            return say("join.more", list(family, more.group(1)), more.group(2));
        }
        StringBuilder list = new StringBuilder();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = end(family, rest);
            String part = rest.substring(0, end);
            String said = one(family, part).orElse(part);
            rest = rest.substring(Math.min(rest.length(), end + 2));
            list = new StringBuilder(list.isEmpty() ? said : say("join.comma", list.toString(), said));
        }
        return list.toString();
    }

    /** Where the first part ends: the longest that is a phrase, else at the first comma. */
    private int end(String family, String text) {
        List<Integer> commas =
                breaks(text).stream().filter(at -> text.charAt(at) == ',').toList();
        if (commas.isEmpty() || one(family, text).isPresent()) {
            return text.length();
        }
        for (int i = Math.min(commas.size(), MOST_PARTS) - 1; i > 0; i--) {
            if (one(family, text.substring(0, commas.get(i))).isPresent()) {
                return commas.get(i);
            }
        }
        return commas.get(0);
    }

    private String say(String key, String... values) {
        return spoken(key).with(List.of(values));
    }

    private Phrase spoken(String key) {
        Phrase phrase = spoken.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return phrase;
    }
}
