package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.evidence.json.Named;

/**
 * What stood around a file, as far as reading looks at it: enough to read the file again elsewhere, and no path of the
 * machine it came from.
 *
 * @param folders what the names of its folders tell: an account, a time, a Region, an operation
 * @param manifest digest of the collection manifest that covers it, or empty
 * @param path where the manifest has it; empty without a manifest
 */
public record Setting(List<String> folders, String manifest, String path) {

    /** Nothing around it tells anything. */
    public static final Setting NONE = new Setting(List.of(), "", "");

    private static final String KEPT = "kept/";

    public Setting {
        folders = List.copyOf(folders);
    }

    static Setting of(EvidenceItem item, Names names) {
        Optional<CollectionManifest> manifest = names.nearest(item);
        return new Setting(
                telling(item),
                manifest.map(m -> m.item().sha256()).orElse(""),
                manifest.map(m -> path(item, m)).orElse(""));
    }

    /** A path that the manifest does not name tells nothing but that the file lay below it. */
    private static String path(EvidenceItem item, CollectionManifest manifest) {
        String below = item.path().substring(manifest.folder().length());
        return manifest.files().containsKey(below) ? below : item.baseName();
    }

    /** As little of the folders' names as makes the names of file and folders tell the same. */
    private static List<String> telling(EvidenceItem item) {
        List<String> folders = new ArrayList<>(FileNames.telling(item.folders()));
        Named alone = Named.of(item.baseName());
        Named inside = Named.of(item.baseName(), item.folders());
        if (!inside.region().equals(alone.region())) {
            folders.add(inside.region());
        }
        if (alone.operation().isEmpty() && inside.operation().isPresent()) {
            folders.add(item.folders().get(item.folders().size() - 1));
        }
        return folders;
    }

    /** A place where the file is read as it was in its own; {@code number} orders files of one name. */
    Place place(String name, int number) {
        String location = String.format(java.util.Locale.ROOT, "%s#%06d", name, number);
        return new Place(
                name, number == 0 ? name : location, folders, manifest.isEmpty() ? KEPT + name : manifest + '/' + path);
    }
}
