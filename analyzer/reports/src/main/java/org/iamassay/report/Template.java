package org.iamassay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iamassay.settings.SettingsException;
import org.jspecify.annotations.Nullable;

/**
 * The files of a design, which a designer edits without Java: brand, texts, page, styles, document.
 *
 * <p>A file that a design does not have is taken from the shipped design. A folder is read once and as a whole.
 */
public final class Template {

    static final String BRAND = "brand.yaml";

    private static final String SHIPPED = "/org/iamassay/templates/default/";

    private final @Nullable Path folder;
    private final SortedMap<String, byte[]> files;

    private Template(@Nullable Path folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** The design that comes with the program. */
    public static Template shipped() {
        return new Template(null, Collections.emptySortedMap());
    }

    /** The design in a folder; refused with file and line where brand or texts cannot be used. */
    public static Template read(Path folder) throws SettingsException {
        Template template = new Template(folder, new TreeMap<>(DesignFolder.read(folder)));
        for (Language language : Language.values()) {
            template.readBrand(language);
        }
        SamplingPlan.read(template);
        for (String name : template.files.keySet()) {
            if (name.startsWith("texts/")) {
                TextsFile.check(template.place(name), name, template.file(name));
            }
        }
        return template;
    }

    /** Whether this is the design that comes with the program. */
    boolean isShipped() {
        return folder == null;
    }

    /** A file of this design alone, such as {@code html/report.css}; nothing where it does not override it. */
    public Optional<byte[]> own(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** A file of the shipped design; nothing where there is none. */
    public static Optional<byte[]> shipped(String name) {
        try (InputStream bytes = Template.class.getResourceAsStream(SHIPPED + name)) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of the design, its own or else the shipped one. */
    public byte[] file(String name) {
        return own(name).or(() -> shipped(name)).orElseThrow(() -> new IllegalArgumentException("no file " + name));
    }

    /** How messages name a file of this design. */
    public String place(String name) {
        return folder == null ? name : folder.resolve(name).toString();
    }

    /** Who speaks in a language. */
    public Brand brand(Language language) {
        try {
            return readBrand(language);
        } catch (SettingsException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    private Brand readBrand(Language language) throws SettingsException {
        Map<String, byte[]> plain = Map.of(BRAND, shipped(BRAND).orElseThrow());
        Brand shipped = BrandReader.read(BRAND, plain, language, null);
        return files.containsKey(BRAND) ? BrandReader.read(place(BRAND), files, language, shipped) : shipped;
    }

    /** {@code sha256:…} over names and contents of the files of an own design. */
    public Optional<String> digest() {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        MessageDigest all = sha256();
        files.forEach((name, bytes) -> {
            all.update((name + "\0").getBytes(StandardCharsets.UTF_8));
            all.update(sha256().digest(bytes));
        });
        return Optional.of("sha256:" + HexFormat.of().formatHex(all.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
