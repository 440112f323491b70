package org.iamassay.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dump, or the part of one, that belongs to one account.
 *
 * @param recognition a {@link Recognition.Dump} or {@link Recognition.Stub}
 * @param documents numbers of the documents in it that belong to the account
 * @param asOf when it was taken, if manifest, option or names tell
 * @param remarks what speaks against it as evidence
 */
record AccountDump(Recognition recognition, Set<Integer> documents, Optional<AsOf> asOf, List<String> remarks) {

    AccountDump {
        documents = Set.copyOf(documents);
        remarks = List.copyOf(remarks);
    }

    EvidenceItem item() {
        return recognition.item();
    }
}
