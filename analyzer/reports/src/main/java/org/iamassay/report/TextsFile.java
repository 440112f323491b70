package org.iamassay.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.settings.SettingsException;
import org.iamassay.words.Suggestions;

/** Checks a file of texts of a design: every key is known, stands once, and its pattern takes what the shipped one does. */
final class TextsFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*\\}");

    private final String place;
    private final boolean patterns;
    private final Properties shipped;
    private final Map<String, Integer> lines = new HashMap<>();

    private TextsFile(String place, boolean patterns, Properties shipped) {
        this.place = place;
        this.patterns = patterns;
        this.shipped = shipped;
    }

    /** Refuses a file that could not be used as it is meant; {@code name} is its path in the design. */
    static void check(String place, String name, byte[] bytes) throws SettingsException {
        String kind = name.substring("texts/".length(), name.indexOf('_'));
        Properties shipped = new Properties();
        for (Language language : Language.values()) {
            Template.shipped("texts/" + kind + "_" + language.tag() + ".properties")
                    .ifPresent(known ->
                            parse(new String(known, StandardCharsets.UTF_8)).forEach(shipped::putIfAbsent));
        }
        new TextsFile(place, kind.equals("texts"), shipped).check(decoded(place, bytes));
    }

    private static String decoded(String place, byte[] bytes) throws SettingsException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new SettingsException(place, "the file is not in UTF-8; expected texts in that encoding");
        }
    }

    private void check(String text) throws SettingsException {
        List<String> all = text.lines().toList();
        int line = 0;
        while (line < all.size()) {
            int first = line + 1;
            StringBuilder whole = new StringBuilder(all.get(line++));
            boolean remark = whole.toString().strip().startsWith("#")
                    || whole.toString().strip().startsWith("!");
            while (!remark && goesOn(whole) && line < all.size()) {
                whole.append('\n').append(all.get(line++));
            }
            entry(whole.toString(), first);
        }
    }

    private static boolean goesOn(CharSequence text) {
        int slashes = 0;
        while (slashes < text.length() && text.charAt(text.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void entry(String text, int line) throws SettingsException {
        Properties one;
        try {
            one = parse(text);
        } catch (IllegalArgumentException broken) {
            throw new SettingsException(place, line, "found a broken \\u escape; expected four hexadecimal digits");
        }
        for (String key : one.stringPropertyNames()) {
            requireKnown(key, line);
            if (patterns) {
                requirePattern(one.getProperty(key), shipped.getProperty(key, ""), line);
            }
        }
    }

    private void requireKnown(String key, int line) throws SettingsException {
        Integer earlier = lines.putIfAbsent(key, line);
        if (earlier != null) {
            throw new SettingsException(
                    place,
                    line,
                    "found the key " + SettingsException.quote(key) + " again; it stands in line " + earlier
                            + " already, expected each key once");
        }
        if (!shipped.containsKey(key)) {
            throw new SettingsException(
                    place,
                    line,
                    "found the key " + SettingsException.quote(key) + ", which no report uses; expected a key of the"
                            + " shipped texts" + Suggestions.didYouMean(key, shipped.stringPropertyNames()));
        }
    }

    private void requirePattern(String text, String known, int line) throws SettingsException {
        if (text.contains("'")) {
            throw new SettingsException(
                    place, line, "found a straight apostrophe, which patterns read as a quote; expected ’");
        }
        try {
            new MessageFormat(text, Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            throw new SettingsException(
                    place, line, "found a broken placeholder (" + broken.getMessage() + "); expected {0}, {1} …");
        }
        SortedSet<String> unknown = placeholders(text);
        unknown.removeAll(placeholders(known));
        if (!unknown.isEmpty()) {
            throw new SettingsException(
                    place,
                    line,
                    "found the placeholder {" + unknown.first() + "}, which nothing fills; expected those of the"
                            + " shipped text: " + SettingsException.quote(known));
        }
        if (parts(text) != parts(known)) {
            throw new SettingsException(
                    place,
                    line,
                    "found " + parts(text) + " parts divided by |; expected " + parts(known)
                            + " as in the shipped text");
        }
    }

    private static int parts(String text) {
        return text.split("\\|", -1).length;
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties parse(String text) {
        Properties parsed = new Properties();
        try {
            parsed.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parsed;
    }
}
