package org.iamassay.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the reports in one language; numbers are written as its readers do, whatever the machine's locale. */
public final class Texts {

    private static final Map<Language, Texts> SHIPPED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties values;
    private final Phrases phrases;
    private final CheckWords checks;

    private Texts(Language language, Properties values, Phrases phrases, CheckWords checks) {
        this.language = language;
        this.values = values;
        this.phrases = phrases;
        this.checks = checks;
    }

    /** The English texts of the shipped design. */
    public static Texts english() {
        return of(Language.ENGLISH);
    }

    /** The texts of a language in the shipped design. */
    public static Texts of(Language language) {
        return SHIPPED.computeIfAbsent(language, one -> made(one, Template.shipped()));
    }

    /** The texts of a language in a design; one that it lacks is taken from the shipped design, then from English. */
    public static Texts of(Language language, Template template) {
        return template.isShipped() ? of(language) : made(language, template);
    }

    private static Texts made(Language language, Template template) {
        Properties values = read(List.of(
                Template.shipped(file(Language.ENGLISH)),
                Template.shipped(file(language)),
                template.own(file(language))));
        Phrases phrases = Phrases.of(language, template);
        return new Texts(language, values, phrases, CheckWords.of(language, template, phrases));
    }

    private static String file(Language language) {
        return "texts/texts_" + language.tag() + ".properties";
    }

    /** The entries of files in UTF-8, those of a later one in place of those of an earlier one. */
    static Properties read(List<Optional<byte[]>> files) {
        Properties values = new Properties();
        files.forEach(file -> file.ifPresent(bytes -> read(bytes, values)));
        return values;
    }

    private static void read(byte[] bytes, Properties values) {
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            values.load(reader);
            // Spaces that do not break look like others, so that reports show them as hidden; ours are plain ones.
            values.replaceAll(
                    (key, value) -> ((String) value).replace('\u202F', ' ').replace('\u00A0', ' '));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the checklist says of its checks. */
    public CheckWords checks() {
        return checks;
    }

    /** What the assessment says in English: a note, a remark, a warning; as it is where nobody translated it. */
    String say(Phrases.Kind kind, String sentence) {
        return phrases.say(kind, sentence);
    }

    /** Whether a sentence that the assessment makes beside its findings can be said in every language. */
    public boolean knows(String sentence) {
        return Stream.of(Phrases.Kind.NOTE, Phrases.Kind.MOVE, Phrases.Kind.WARNING)
                .anyMatch(kind -> phrases.find(kind, sentence).isPresent());
    }

    /** What would lift the tier of an account. */
    public String move(String sentence) {
        return say(Phrases.Kind.MOVE, sentence);
    }

    /** A remark on the tier of an account. */
    public String remark(String remark) {
        return say(Phrases.Kind.NOTE, remark);
    }

    /** The word for a stable code, such as {@code low} of the family {@code effort}; the code itself where none is. */
    public String word(String family, String code) {
        return values.getProperty("label." + family + "." + code, code);
    }

    /** A number as readers of the language write it. */
    public String number(BigDecimal number) {
        return language.number(number);
    }

    /** A number as readers of the language write it. */
    public String number(long number) {
        return language.number(number);
    }

    /** The codes of a family that have words. */
    public SortedSet<String> codes(String family) {
        String prefix = "label." + family + ".";
        return keys(prefix).stream()
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts that begin so, by what follows; those for a script keep their places for numbers. */
    public Map<String, String> under(String prefix) {
        Map<String, String> texts = new TreeMap<>();
        keys(prefix).forEach(key -> texts.put(key.substring(prefix.length()), values.getProperty(key)));
        return texts;
    }

    /** A text that begins a line or stands alone in a cell. */
    public String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first);
    }

    /** A day in UTC as readers of the language write it, with the short name of its month. */
    public String day(Instant time) {
        OffsetDateTime day = time.atOffset(ZoneOffset.UTC);
        return get("day", day.getDayOfMonth(), month(day.getMonthValue()), String.valueOf(day.getYear()));
    }

    /** The short name of a month, 1 to 12. */
    public String month(int month) {
        return parts("months").get(month - 1);
    }

    /** A share between 0 and 1 as percent, with as many decimals as it has. */
    public String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return get("percent", percent.scale() < 0 ? percent.setScale(0) : percent);
    }

    public Language language() {
        return language;
    }

    /** A text with {@code {0}}, {@code {1}} … replaced; a key that does not exist is a bug. */
    public String get(String key, Object... arguments) {
        String pattern = values.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        Object[] plain = Arrays.stream(arguments).map(this::plain).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    /** The text {@code key.one} or {@code key.other}; {@code {0}} is the number, {@code {1}} the first argument. */
    public String count(String key, long number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return get(key + (language.isOne(number) ? ".one" : ".other"), all);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text of several parts, divided by {@code |}. */
    public List<String> parts(String key, Object... arguments) {
        return Arrays.stream(get(key, arguments).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Every key and text, one a line, in order: what a report may say whatever the evidence holds. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        keys("").forEach(key ->
                all.append(key).append('\n').append(values.getProperty(key)).append('\n'));
        return all.toString();
    }

    /** All keys that begin so, in order. */
    SortedSet<String> keys(String prefix) {
        SortedSet<String> keys = new TreeSet<>(values.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }

    /** A properties file beside this class, in UTF-8. */
    static Properties load(String name) {
        Properties loaded = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            loaded.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return loaded;
    }

    private String plain(Object argument) {
        if (argument instanceof BigDecimal number) {
            return number(number);
        }
        return argument instanceof Long || argument instanceof Integer
                ? number(((Number) argument).longValue())
                : String.valueOf(argument);
    }
}
