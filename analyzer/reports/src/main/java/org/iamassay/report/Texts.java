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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of the reports in one language; numbers are written plainly, whatever the machine's locale. */
public final class Texts {

    private static final Texts ENGLISH = of(Language.ENGLISH, Template.shipped());

    private final Language language;
    private final Properties values;

    private Texts(Language language, Properties values) {
        this.language = language;
        this.values = values;
    }

    /** The English texts of the shipped design. */
    public static Texts english() {
        return ENGLISH;
    }

    /** The texts of a language in a design; one that it lacks is taken from the shipped design, then from English. */
    public static Texts of(Language language, Template template) {
        Properties values = new Properties();
        Template.shipped(file(Language.ENGLISH)).ifPresent(bytes -> read(bytes, values));
        Template.shipped(file(language)).ifPresent(bytes -> read(bytes, values));
        template.own(file(language)).ifPresent(bytes -> read(bytes, values));
        return new Texts(language, values);
    }

    private static String file(Language language) {
        return "texts/texts_" + language.tag() + ".properties";
    }

    private static void read(byte[] bytes, Properties values) {
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
        Object[] plain = Arrays.stream(arguments).map(Texts::plain).toArray();
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
    List<String> parts(String key, Object... arguments) {
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

    private static String plain(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }
}
