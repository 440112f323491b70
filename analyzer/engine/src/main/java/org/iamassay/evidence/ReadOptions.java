package org.iamassay.evidence;

import java.time.Instant;
import java.util.Optional;
import org.iamassay.model.AccountId;

/**
 * What the user says about the evidence, or what is known of it from before.
 *
 * @param asOf the moment all ages are counted to, in place of what the files tell
 * @param account the only account wanted; also the account of evidence that names none
 * @param dateOrder order of day and month in dates that read in two ways
 * @param known the snapshot that the files were read as before
 */
public record ReadOptions(
        Optional<Instant> asOf,
        Optional<AccountId> account,
        Optional<DateOrder> dateOrder,
        Optional<KnownSnapshot> known) {

    /** Nothing said: all is taken from the evidence. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

    /** Options for evidence that is read for the first time. */
    public ReadOptions(Optional<Instant> asOf, Optional<AccountId> account, Optional<DateOrder> dateOrder) {
        this(asOf, account, dateOrder, Optional.empty());
    }

    /** Whether this account is wanted. */
    boolean wants(AccountId one) {
        return account.or(() -> known.map(KnownSnapshot::account))
                .map(one::equals)
                .orElse(true);
    }
}
