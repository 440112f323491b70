package org.iamassay.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * What a collection manifest says of the files beside it (contract section 8).
 *
 * @param account account id, or empty
 * @param partition partition of the account, or empty
 * @param collectedAt when the collection was made
 * @param folder location of the folder or archive that holds the manifest, ending in {@code /}; empty for a lone file
 */
record CollectionManifest(String account, String partition, Optional<Instant> collectedAt, String folder) {

    /** Whether an item lies in the manifest's folder or below it. */
    boolean covers(EvidenceItem item) {
        return !folder.isEmpty() && item.location().startsWith(folder);
    }
}
