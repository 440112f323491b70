package org.iamassay.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iamassay.evidence.json.Input;
import org.iamassay.evidence.json.Members;
import org.iamassay.evidence.json.Named;
import org.iamassay.evidence.json.Operations;
import org.iamassay.model.Moment;

/**
 * What a collection manifest says of the files beside it (contract section 8).
 *
 * @param item the manifest itself
 * @param account account id, or empty
 * @param partition partition of the account, or empty
 * @param collectedAt when the collection was made
 * @param folder path of the folder or archive that holds the manifest, ending in {@code /}; never shown
 * @param files what it says of each file, by path below the folder
 */
record CollectionManifest(
        EvidenceItem item,
        String account,
        String partition,
        Instant collectedAt,
        String folder,
        Map<String, ManifestFile> files) {

    private static final Pattern ALL_USERS = Pattern.compile("\\s--all-users\\b");

    static final String FILE_NAME = "assay-collection.json";

    /**
     * One file of a collection.
     *
     * @param named operation, subject and Region
     * @param command the whole command line
     * @param exit exit code of the command
     * @param sha256 digest that the file had
     */
    record ManifestFile(Named named, String command, int exit, String sha256) {}

    CollectionManifest {
        files = Map.copyOf(files);
    }

    static CollectionManifest read(Input input, EvidenceItem item) throws IOException {
        Members all = Members.document(input);
        Moment collected = all.time("collectedAt");
        if (!collected.isDate()) {
            throw all.unreadable("collectedAt", "a time such as 2025-01-28T17:25:12Z");
        }
        Map<String, ManifestFile> files = new TreeMap<>();
        all.list("files").forEach(file -> files.put(file.required("file"), file(file)));
        return new CollectionManifest(
                item,
                all.words("account"),
                all.words("partition"),
                Instant.ofEpochSecond(collected.epochSecond()),
                item.path().substring(0, item.path().lastIndexOf('/') + 1),
                files);
    }

    private static ManifestFile file(Members file) {
        String command = file.words("command");
        Named byName = Named.of(baseName(file.required("file")));
        Named named = Named.of(
                        Operations.ofCommand(command).or(byName::operation),
                        file.text("subject").orElse(byName.subject()),
                        file.text("region").orElse(byName.region()))
                .ofEveryone(byName.everyone() || ALL_USERS.matcher(command).find());
        return new ManifestFile(named, command, file.number("exit").orElse(0), file.words("sha256"));
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether an item lies in the manifest's folder or below it. */
    boolean covers(EvidenceItem other) {
        return !folder.isEmpty() && other.path().startsWith(folder);
    }

    /** What the manifest says of a file. */
    Optional<ManifestFile> file(EvidenceItem other) {
        return covers(other)
                ? Optional.ofNullable(files.get(other.path().substring(folder.length())))
                : Optional.empty();
    }
}
