package org.iamassay.evidence.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.AccountId;

/**
 * What one JSON document is, before its entries are read.
 *
 * @param index number of the document in its file, from 0
 * @param operation the operation that wrote it; empty when nothing tells
 * @param keys first top keys, for people
 * @param owners how many entries name which account as their own
 * @param guessedOwners the same where the place of the file knows better
 * @param truncated whether it says itself that a page follows
 * @param errorCode code of the error that stands in place of the output; else empty
 * @param errorMessage its message
 * @param recording whether it is a recording of an API call
 * @param jobId the job it asked for or answers, or empty
 * @param alike words of operations that an empty list could come from; the name of the file must tell
 */
public record DocumentOutline(
        int index,
        Optional<Operation> operation,
        List<String> keys,
        Map<AccountId, Integer> owners,
        Map<AccountId, Integer> guessedOwners,
        boolean truncated,
        String errorCode,
        String errorMessage,
        boolean recording,
        String jobId,
        List<String> alike) {

    public DocumentOutline {
        keys = List.copyOf(keys);
        owners = Map.copyOf(owners);
        guessedOwners = Map.copyOf(guessedOwners);
        alike = List.copyOf(alike);
    }

    public boolean isError() {
        return !errorCode.isEmpty();
    }
}
