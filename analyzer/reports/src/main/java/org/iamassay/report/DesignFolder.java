package org.iamassay.report;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iamassay.settings.SettingsException;
import org.iamassay.words.Suggestions;

/** Reads the folder of a design: only files that mean something there, no links, nothing large. */
final class DesignFolder {

    private static final int MOST_FILES = 100;
    private static final int LARGEST_FILE = 8 * 1024 * 1024;
    private static final List<String> SILENT = List.of(".DS_Store", "Thumbs.db", "desktop.ini");
    private static final Pattern TEXTS = Pattern.compile("texts/(texts|checks|phrases)_(en|de|fr|es|ja)\\.properties");
    private static final Pattern PICTURE = Pattern.compile("[A-Za-z0-9_-]{1,60}\\.png");
    private static final Pattern NOTE = Pattern.compile("(README|LICENSE|NOTICE)[A-Za-z.]*");
    private static final List<String> COMMON = List.of(
            Template.BRAND,
            SamplingPlan.FILE,
            "html/brand.css",
            "html/report.html",
            "html/report.css",
            "word/report.docx",
            "texts/texts_en.properties");

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    private DesignFolder(Path folder) {
        this.folder = folder;
    }

    /** The files by their path in the folder, with {@code /}. */
    static Map<String, byte[]> read(Path folder) throws SettingsException {
        if (!Files.isDirectory(folder)) {
            throw new SettingsException(folder.toString(), "there is no such folder; expected the files of a design");
        }
        DesignFolder design = new DesignFolder(folder);
        try {
            design.walk();
        } catch (Refusal refusal) {
            throw refusal.why;
        } catch (IOException unreadable) {
            throw new SettingsException(
                    folder.toString(), "a file of the design cannot be read (" + unreadable.getMessage() + ")");
        }
        if (design.files.isEmpty()) {
            throw new SettingsException(
                    folder.toString(),
                    "the folder has no file of a design; expected some of " + String.join(", ", COMMON));
        }
        return design.files;
    }

    private void walk() throws IOException {
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    add(real.relativize(file).toString().replace('\\', '/'), file, attributes);
                } catch (SettingsException why) {
                    throw new Refusal(why);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(String name, Path file, BasicFileAttributes attributes) throws IOException, SettingsException {
        String plain = String.valueOf(file.getFileName());
        if (SILENT.contains(plain)) {
            return;
        }
        String place = folder.resolve(name).toString();
        if (!attributes.isRegularFile()) {
            throw new SettingsException(place, "found a link or a special file; expected the file itself");
        }
        if (NOTE.matcher(plain).matches()) {
            return;
        }
        requireKnown(name, place);
        if (attributes.size() > LARGEST_FILE || files.size() >= MOST_FILES) {
            throw new SettingsException(
                    place,
                    "found a file of " + attributes.size() + " bytes beside " + files.size()
                            + " others; expected at most " + LARGEST_FILE + " bytes and " + MOST_FILES + " files");
        }
        files.put(name, Files.readAllBytes(file));
    }

    private static void requireKnown(String name, String place) throws SettingsException {
        boolean known = name.equals(Template.BRAND)
                || name.equals(SamplingPlan.FILE)
                || TEXTS.matcher(name).matches()
                || PICTURE.matcher(name).matches()
                || Template.shipped(name).isPresent();
        if (!known) {
            throw new SettingsException(
                    place,
                    "a design has no such file, so it would not be used; expected names such as "
                            + String.join(", ", COMMON) + " or a PNG beside brand.yaml"
                            + Suggestions.didYouMean(name.toLowerCase(Locale.ROOT), COMMON));
        }
    }

    private static final class Refusal extends IOException {
        private static final long serialVersionUID = 1;

        private final SettingsException why;

        Refusal(SettingsException why) {
            super(why);
            this.why = why;
        }
    }
}
