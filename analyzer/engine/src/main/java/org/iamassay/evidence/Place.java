package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a file or folder is, in names that are safe to print.
 *
 * @param name base name, or archive {@code !/} entry path
 * @param location the way to it from what the user named
 * @param folders names of the folders above it, nearest last; an archive counts by its name without extension
 * @param path the whole path on this machine, to tell what lies in which folder; never shown
 */
record Place(String name, String location, List<String> folders, String path) {

    private static final String INTO_ARCHIVE = "!/";

    Place {
        folders = List.copyOf(folders);
    }

    /** What the user named. */
    static Place root(String label, String baseName, List<String> folders, String path) {
        return new Place(
                Printable.name(baseName),
                Printable.name(label),
                folders.stream().map(Printable::name).toList(),
                path);
    }

    String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** A file or folder in this folder. */
    Place child(String fileName) {
        String safe = Printable.name(fileName);
        return new Place(safe, location + '/' + safe, with(baseName()), path + '/' + fileName);
    }

    /** An entry of this archive. */
    Place entry(String entryPath) {
        String safe = Printable.name(entryPath);
        String base = baseName();
        int dot = base.indexOf('.');
        List<String> above = with(dot > 0 ? base.substring(0, dot) : base);
        List<String> parts = List.of(safe.split("/", -1));
        above.addAll(parts.subList(0, parts.size() - 1));
        return new Place(
                name + INTO_ARCHIVE + safe, location + INTO_ARCHIVE + safe, above, path + INTO_ARCHIVE + entryPath);
    }

    private List<String> with(String folder) {
        List<String> result = new ArrayList<>(folders);
        result.add(folder);
        return result;
    }
}
