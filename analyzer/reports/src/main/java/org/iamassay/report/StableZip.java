package org.iamassay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a zip anew so that the same contents give the same bytes: entries by name, one fixed time, nothing else. */
public final class StableZip {

    /**
     * A local time, so that the zone of the machine cannot show; not the very first that a zip can name, since Java takes
     * that one for "earlier" and adds a time stamp with zone.
     */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    /** Copies the entries of {@code zip} to {@code out}, which stays open. */
    public static void rewrite(Path zip, OutputStream out) throws IOException {
        try (ZipFile source = new ZipFile(zip.toFile())) {
            ZipOutputStream target = new ZipOutputStream(out);
            target.setLevel(Deflater.BEST_SPEED);
            for (String name : names(source)) {
                copy(source, name, target);
            }
            target.finish();
            target.flush();
        }
    }

    // "[Content_Types].xml" sorts before "_rels", "docProps", "word" and "xl": first, where Office looks for it.
    private static List<String> names(ZipFile source) {
        return source.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .toList();
    }

    private static void copy(ZipFile source, String name, ZipOutputStream target) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        target.putNextEntry(entry);
        try (InputStream content = source.getInputStream(source.getEntry(name))) {
            content.transferTo(target);
        }
        target.closeEntry();
    }
}
