package org.iamassay.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iamassay.report.Brand.Colours;
import org.iamassay.report.Brand.Fonts;
import org.iamassay.report.Brand.Logo;
import org.iamassay.report.Brand.Status;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.settings.StrictYaml.Entry;
import org.iamassay.words.Suggestions;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code brand.yaml}; what it does not say is taken from another brand. */
final class BrandReader {

    private static final List<String> KEYS = List.of(
            "name",
            "product",
            "client",
            "contact",
            "status",
            "classification",
            "footer",
            "distribution",
            "logo",
            "colours",
            "palette",
            "fonts");
    private static final List<String> COLOURS = List.of("primary", "accent", "text", "pale");
    private static final List<String> FONTS = List.of("heading", "body", "monospaced", "eastAsian");
    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");
    /** Names go into styles of pages and documents. */
    private static final Pattern FONT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}");

    private static final int LONGEST = 120;
    private static final int MOST_READERS = 20;

    private final StrictYaml yaml;
    private final Language language;
    private final Map<String, byte[]> files;
    private final Map<String, Entry> entries = new TreeMap<>();

    private BrandReader(String place, Language language, Map<String, byte[]> files) {
        this.yaml = new StrictYaml(place);
        this.language = language;
        this.files = files;
    }

    /**
     * The brand in one language.
     *
     * @param place how messages name the file
     * @param files the files of the design, with {@code brand.yaml}
     * @param other where to take what the file does not say; without it everything has to be said
     */
    static Brand read(String place, Map<String, byte[]> files, Language language, @Nullable Brand other)
            throws SettingsException {
        return new BrandReader(place, language, files).brand(other);
    }

    private Brand brand(@Nullable Brand other) throws SettingsException {
        String text = new String(files.getOrDefault("brand.yaml", new byte[0]), StandardCharsets.UTF_8);
        Node root = yaml.root(text);
        known(root, "of a brand", KEYS, entries);
        return new Brand(
                words("name", other == null ? null : other.name()),
                words("product", other == null ? "" : other.product()),
                words("client", other == null ? "" : other.client()),
                words("contact", other == null ? "" : other.contact()),
                status(other == null ? Status.FINAL : other.status()),
                words("classification", other == null ? "" : other.classification()),
                words("footer", other == null ? "" : other.footer()),
                distribution(other == null ? List.of() : other.distribution()),
                colours(root, other == null ? null : other.colours()),
                fonts(root, other == null ? null : other.fonts()),
                logo(other == null ? Optional.empty() : other.logo()));
    }

    private void known(Node node, String what, List<String> keys, Map<String, Entry> into) throws SettingsException {
        for (Entry entry : yaml.mapping(node, what)) {
            if (!keys.contains(entry.key())) {
                throw new SettingsException(
                        yaml.file(),
                        entry.line(),
                        "found the key " + SettingsException.quote(entry.key()) + "; expected one of "
                                + String.join(", ", keys)
                                + Suggestions.didYouMean(entry.key(), keys));
            }
            into.put(entry.key(), entry);
        }
    }

    private <T> T orElse(Node root, String key, @Nullable T value) throws SettingsException {
        if (value == null) {
            throw yaml.refuse(root, "the key " + SettingsException.quote(key) + " is missing; expected it once");
        }
        return value;
    }

    /** One text for all languages, or a mapping of languages to texts. */
    private String words(String key, @Nullable String other) throws SettingsException {
        Entry entry = entries.get(key);
        if (entry == null) {
            if (other == null) {
                throw new SettingsException(yaml.file(), "the key " + SettingsException.quote(key) + " is missing");
            }
            return other;
        }
        if (!(entry.value() instanceof MappingNode)) {
            return line(entry.value(), key);
        }
        Map<String, Entry> byLanguage = new TreeMap<>();
        known(entry.value(), "of languages", LANGUAGES, byLanguage);
        for (Entry one : byLanguage.values()) {
            line(one.value(), key);
        }
        Entry english = orElse(entry.value(), Language.ENGLISH.tag(), byLanguage.get(Language.ENGLISH.tag()));
        return line(byLanguage.getOrDefault(language.tag(), english).value(), key);
    }

    /** A text of one line that fits on one; an empty one is said with two quotation marks. */
    private String line(Node node, String key) throws SettingsException {
        if (node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && !scalar.isPlain()) {
            return "";
        }
        String text = yaml.text(node, "the words of " + key).strip();
        if (text.length() > LONGEST || !text.equals(SafeText.visible(text))) {
            throw yaml.refuse(
                    node,
                    "found " + SettingsException.quote(text) + "; expected at most " + LONGEST
                            + " characters on one line, none of them invisible");
        }
        return text;
    }

    private Status status(Status other) throws SettingsException {
        Entry entry = entries.get("status");
        if (entry == null) {
            return other;
        }
        List<String> words = Arrays.stream(Status.values()).map(Status::word).toList();
        String word = yaml.word(entry.value(), "draft or final", words);
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private List<String> distribution(List<String> other) throws SettingsException {
        Entry entry = entries.get("distribution");
        if (entry == null) {
            return other;
        }
        List<String> readers = new ArrayList<>();
        for (Node item : yaml.items(entry.value(), "a list of readers")) {
            readers.add(line(item, "distribution"));
        }
        if (readers.size() > MOST_READERS) {
            throw yaml.refuse(entry.value(), "found " + readers.size() + " readers; expected at most " + MOST_READERS);
        }
        return readers;
    }

    private Colours colours(Node root, @Nullable Colours other) throws SettingsException {
        Map<String, Entry> given = part("colours", "of colours", COLOURS);
        Map<String, Entry> palette = part("palette", "of colours of charts", List.of("neutral"));
        String accent = colour(root, given, "accent", other == null ? null : other.accent());
        boolean ownAccent = given.containsKey("accent");
        Colours colours = new Colours(
                colour(root, given, "primary", other == null ? null : other.primary()),
                accent,
                colour(root, given, "text", other == null ? null : other.text()),
                colour(root, given, "pale", other == null ? null : other.pale()),
                colour(root, palette, "neutral", other == null || ownAccent ? accent : other.neutral()));
        given.putAll(palette);
        new BrandColours(yaml, root, given).check(colours);
        return colours;
    }

    private Map<String, Entry> part(String key, String what, List<String> keys) throws SettingsException {
        Map<String, Entry> part = new TreeMap<>();
        Entry entry = entries.get(key);
        if (entry != null) {
            known(entry.value(), what, keys, part);
        }
        return part;
    }

    private String colour(Node root, Map<String, Entry> given, String key, @Nullable String other)
            throws SettingsException {
        Entry entry = given.get(key);
        if (entry == null) {
            return orElse(root, key, other);
        }
        if (entry.value() instanceof ScalarNode scalar
                && HEX.matcher(scalar.getValue()).matches()) {
            return scalar.getValue().replace("#", "").toUpperCase(Locale.ROOT);
        }
        throw yaml.wrong(entry.value(), "a colour of six hexadecimal digits in quotation marks, such as \"17324D\"");
    }

    private Fonts fonts(Node root, @Nullable Fonts other) throws SettingsException {
        Map<String, Entry> given = part("fonts", "of fonts", FONTS);
        return new Fonts(
                font(root, given, "heading", other == null ? null : other.heading()),
                font(root, given, "body", other == null ? null : other.body()),
                font(root, given, "monospaced", other == null ? null : other.monospaced()),
                font(root, given, "eastAsian", other == null ? null : other.eastAsian()));
    }

    private String font(Node root, Map<String, Entry> given, String key, @Nullable String other)
            throws SettingsException {
        Entry entry = given.get(key);
        if (entry == null) {
            return orElse(root, key, other);
        }
        String name = yaml.text(entry.value(), "the name of a font");
        if (!FONT.matcher(name).matches()) {
            throw yaml.wrong(entry.value(), "the name of one font in letters, digits, spaces and hyphens");
        }
        return name;
    }

    private Optional<Logo> logo(Optional<Logo> other) throws SettingsException {
        Entry entry = entries.get("logo");
        if (entry == null) {
            return other;
        }
        String name = line(entry.value(), "logo");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        byte[] png = files.get(name);
        if (png == null) {
            throw yaml.wrong(entry.value(), "the name of a PNG file beside brand.yaml");
        }
        return Optional.of(LogoFile.read(png, what -> yaml.refuse(entry.value(), "found " + name + ", " + what)));
    }
}
