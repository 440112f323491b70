package org.iamassay.evidence;

import java.time.Instant;

/**
 * What a collection manifest says of the files beside it (contract section 8).
 *
 * @param account account id, or empty
 * @param partition partition of the account, or empty
 * @param collectedAt when the collection was made
 * @param folder path of the folder or archive that holds the manifest, ending in {@code /}; never shown
 */
record CollectionManifest(String account, String partition, Instant collectedAt, String folder) {

    /** Whether an item lies in the manifest's folder or below it. */
    boolean covers(EvidenceItem item) {
        return !folder.isEmpty() && item.path().startsWith(folder);
    }
}
