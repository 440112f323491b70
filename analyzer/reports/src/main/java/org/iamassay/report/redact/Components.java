package org.iamassay.report.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The table of what the texts of each record are: {@code components.properties}. */
final class Components {

    private static final String FILE = "components.properties";
    private static final String ROOT = "org.iamassay.";
    private static final Properties TABLE = read();

    private Components() {}

    private static Properties read() {
        Properties table = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Components.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }

    /** Whether records of a type stay as they are. */
    static boolean keeps(Class<?> type) {
        return Meaning.KEEP.word().equals(TABLE.getProperty(name(type)));
    }

    /** The meaning of a component; what the table does not name is a text, in which every known name is replaced. */
    static Meaning of(Class<?> type, String component) {
        return Meaning.of(TABLE.getProperty(name(type) + "." + component, Meaning.TEXT.word()));
    }

    /** The meaning of the values of a map; that of its keys where the table does not tell. */
    static Meaning ofValues(Class<?> type, String component) {
        String word = TABLE.getProperty(name(type) + "." + component + ".value");
        return word == null ? of(type, component) : Meaning.of(word);
    }

    /** Everything the table names. */
    static SortedSet<String> named() {
        return new TreeSet<>(TABLE.stringPropertyNames());
    }

    /** How the table calls a type. */
    static String name(Class<?> type) {
        String name = type.getName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
