package org.iamassay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> families;

        Kind(String... families) {
            this.families = List.of(families);
        }
    }

    private static final String FILE = "texts/phrases_";
    private static final Pattern MORE = Pattern.compile("(.+) and ([0-9]+) more", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{5,20}Z)?");
    private static final Pattern RANGES = Pattern.compile("[0-9]+[0-9, -]*(?: and [0-9]+ more)?");
    private static final Pattern NAMES = Pattern.compile("\\S+(?:, \\S+)*+(?: and [0-9]+ more)?");
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
        return of(source, words);
    }

    /** Sentences of one catalogue in the words of another; one that it lacks stays as it is. */
    static Phrases of(Properties source, Properties words) {
        Map<String, List<Phrase>> english = new LinkedHashMap<>();
        for (String key : new TreeSet<>(source.stringPropertyNames())) {
            english.computeIfAbsent(key.substring(0, key.indexOf('.')), family -> new ArrayList<>())
                    .add(new Phrase(key, source.getProperty(key)));
        }
        english.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Phrase::letters).reversed()));
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
        return text.isEmpty() ? Optional.of(text) : sentences(kind.families, text, new HashMap<>());
    }

    /** @param known what the ends of the text are, by their length, so that none is looked at twice */
    private Optional<String> sentences(List<String> families, String text, Map<Integer, Optional<String>> known) {
        Optional<String> whole = element(families, text);
        List<Integer> breaks = whole.isPresent() ? List.of() : breaks(text);
        for (int i = breaks.size() - 1; i >= 0 && whole.isEmpty() && breaks.size() <= MOST_PARTS; i--) {
            whole = divided(families, text, breaks.get(i), known);
        }
        known.put(text.length(), whole);
        return whole;
    }

    private Optional<String> divided(List<String> families, String text, int at, Map<Integer, Optional<String>> known) {
        String end = text.substring(at + 2);
        if (known.containsKey(end.length())
                && known.getOrDefault(end.length(), Optional.empty()).isEmpty()) {
            return Optional.empty();
        }
        return element(families, text.substring(0, at))
                .flatMap(first -> sentences(families, end, known).map(rest -> join(text.charAt(at), first, rest)));
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
        Optional<String> one =
                families.stream().flatMap(family -> one(family, text).stream()).findFirst();
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
            Optional<List<String>> values = phrase.match(text).stream()
                    .flatMap(found -> filled(phrase, found).stream())
                    .findFirst();
            if (values.isPresent()) {
                return Optional.of(spoken(phrase.key()).with(values.get()));
            }
        }
        return Optional.empty();
    }

    /** The values by the number of their slot, translated where they are phrases; nothing if one is not what it must be. */
    private Optional<List<String>> filled(Phrase phrase, List<String> found) {
        List<String> values =
                new ArrayList<>(Stream.generate(() -> "").limit(10).toList());
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
            case "ranges" ->
                Optional.of(text).filter(t -> RANGES.matcher(t).matches()).map(t -> list("", t));
            case "names" ->
                Optional.of(text).filter(t -> NAMES.matcher(t).matches()).map(t -> list("", t));
            case "list" -> Optional.of(list("", text));
            default ->
                type.endsWith("*") ? Optional.of(list(type.substring(0, type.length() - 1), text)) : nested(type, text);
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

    /** Names or phrases joined by commas; what is no phrase of the family stays as it is, and so does a very long list. */
    private String list(String family, String text) {
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            return say("join.more", list(family, more.group(1)), more.group(2));
        }
        List<Integer> ends = new ArrayList<>(breaks(text));
        ends.removeIf(at -> text.charAt(at) != ',');
        ends.add(text.length());
        if (ends.size() > MOST_PARTS) {
            return text;
        }
        String list = "";
        for (int from = 0; from < text.length(); ) {
            int end = end(family, text, from, ends);
            String part = text.substring(from, end);
            String said = one(family, part).orElse(part);
            list = list.isEmpty() ? said : say("join.comma", list, said);
            from = end + 2;
        }
        return list;
    }

    /** Where the part ends that begins here: the longest that is a phrase, else at the first comma. */
    private int end(String family, String text, int from, List<Integer> ends) {
        List<Integer> behind = ends.stream().filter(end -> end > from).toList();
        for (int i = behind.size() - 1; i > 0; i--) {
            if (one(family, text.substring(from, behind.get(i))).isPresent()) {
                return behind.get(i);
            }
        }
        return behind.get(0);
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
