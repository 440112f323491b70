package org.iamassay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a design, which a designer edits without Java: brand, texts, page, styles, document.
 *
 * <p>A file that a design does not have is taken from the shipped design.
 */
public final class Template {

    private static final String SHIPPED = "/org/iamassay/templates/default/";

    private final Optional<Path> folder;

    private Template(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The design that comes with the program. */
    public static Template shipped() {
        return new Template(Optional.empty());
    }

    /** The design in a folder. */
    public static Template in(Path folder) {
        return new Template(Optional.of(folder));
    }

    /** Whether this is the design that comes with the program. */
    boolean isShipped() {
        return folder.isEmpty();
    }

    /** A file of this design alone, such as {@code html/report.css}; nothing where it does not override it. */
    public Optional<byte[]> own(String name) {
        Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
        try {
            return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
        return Objects.toString(folder.map(f -> f.resolve(name)).orElse(Path.of(name)));
    }
}
