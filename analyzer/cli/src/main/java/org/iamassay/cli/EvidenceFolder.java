package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoredEvidence;

/** Writes stored files byte for byte, under names that no file system trips over and that lead nowhere else. */
final class EvidenceFolder {

    private static final int LONGEST = 240;

    /** Names that Windows keeps for devices, with any ending. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private EvidenceFolder() {}

    /** Writes the files of an entry to {@code evidence/<n>/}, a folder for each collection that has a manifest. */
    static void write(Store store, Entry entry, Path folder) throws IOException {
        Path home = folder.resolve("evidence").resolve(String.valueOf(entry.n()));
        Set<String> taken = new HashSet<>();
        for (OriginalFile file : StoredEvidence.files(store, entry)) {
            Path path = home.resolve(path(file, taken));
            Files.createDirectories(path.getParent());
            try (InputStream in = file.content().open()) {
                Files.copy(in, path);
            }
        }
    }

    /** The way below the manifest where there is one, else the name alone; a name that is taken gets a folder of its own. */
    static String path(OriginalFile file, Set<String> taken) {
        String manifest = file.setting().manifest();
        String below = manifest.isEmpty() ? file.name() : file.setting().path();
        String start = manifest.isEmpty() ? "" : "collection-" + manifest.substring(0, 8) + '/';
        String safe = start + safe(below);
        String path = safe;
        for (int i = 2; !taken.add(path.toLowerCase(Locale.ROOT)); i++) {
            path = "again-" + i + '/' + safe;
        }
        return path;
    }

    private static String safe(String name) {
        List<String> parts = List.of(name.replace("!/", "/").split("/", -1)).stream()
                .filter(part -> !part.isEmpty())
                .map(EvidenceFolder::part)
                .toList();
        return parts.isEmpty() ? "file" : String.join("/", parts);
    }

    private static String part(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : '_'));
        String text = safe.toString().replaceAll("^\\.+|[. ]+$", "_");
        String stem = text.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
        if (RESERVED.contains(stem) || stem.matches("(com|lpt)[0-9]")) {
            text = '_' + text;
        }
        return shortened(text);
    }

    private static boolean isSafe(int c) {
        return c >= ' ' && c < 0x7f && "\\/:*?\"<>|".indexOf(c) < 0;
    }

    /** The end is kept, which tells the kind of file. */
    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + "~" + text.substring(text.length() - LONGEST / 2);
    }
}
