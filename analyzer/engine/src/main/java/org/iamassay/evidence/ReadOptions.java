package org.iamassay.evidence;

import java.time.Instant;
import java.util.Optional;
import org.iamassay.model.AccountId;

/**
 * What the user says about the evidence.
 *
 * @param asOf the moment all ages are counted to, in place of what the files tell
 * @param account the only account wanted; also the account of evidence that names none
 * @param dateOrder order of day and month in dates that read in two ways
 */
public record ReadOptions(Optional<Instant> asOf, Optional<AccountId> account, Optional<DateOrder> dateOrder) {

    /** Nothing said: all is taken from the evidence. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
