package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a file or folder is, in names that are safe to print.
 *
 * @param name base name, or archive {@code !/} entry path
 * @param location the way to it from what the user named
 * @param folders names of the folders above it, nearest last; an archive counts by its name without extension
 */
record Place(String name, String location, List<String> folders) {

    private static final String INTO_ARCHIVE = "!/";

    Place {
        folders = List.copyOf(folders);
    }

    /** What the user named. */
    static Place root(String label, String baseName, List<String> folders) {
        return new Place(
                Printable.name(baseName),
                Printable.name(label),
                folders.stream().map(Printable::name).toList());
    }

    String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** A file or folder in this folder. */
    Place child(String fileName) {
        String safe = Printable.name(fileName);
        return new Place(safe, location + '/' + safe, with(baseName()));
    }

    /** An entry of this archive. */
    Place entry(String path) {
        String safe = Printable.name(path);
        String base = baseName();
        int dot = base.indexOf('.');
        List<String> above = with(dot > 0 ? base.substring(0, dot) : base);
        List<String> parts = List.of(safe.split("/", -1));
        above.addAll(parts.subList(0, parts.size() - 1));
        return new Place(name + INTO_ARCHIVE + safe, location + INTO_ARCHIVE + safe, above);
    }

    private List<String> with(String folder) {
        List<String> result = new ArrayList<>(folders);
        result.add(folder);
        return result;
    }
}
