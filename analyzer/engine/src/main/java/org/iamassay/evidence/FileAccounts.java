package org.iamassay.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;

/**
 * The accounts of one file.
 *
 * @param found account ids in its ARNs, valid or not
 * @param hint what its manifest, folder or name says
 */
record FileAccounts(Set<AccountId> found, Optional<Hint> hint) {

    /** An account named beside the evidence, and where. */
    record Hint(AccountId account, String partition, String source) {}

    /** Where a hint comes from that the user gave. */
    static final String OPTION = "the --account option";

    FileAccounts {
        found = new TreeSet<>(found);
    }

    /** The account of rows whose ARN does not tell it. */
    Optional<AccountId> fallback() {
        Set<AccountId> valid = valid();
        if (valid.size() == 1) {
            return valid.stream().findFirst();
        }
        return valid.isEmpty() ? hint.map(Hint::account) : Optional.empty();
    }

    /** Accounts that rows of the file can belong to, at least one. */
    Set<AccountId> all() {
        Set<AccountId> valid = valid();
        if (!valid.isEmpty()) {
            return valid;
        }
        if (hint.isPresent()) {
            return Set.of(hint.get().account());
        }
        return found.isEmpty() ? Set.of(AccountId.UNKNOWN) : found;
    }

    /** The account of a row; a row whose ARN does not tell goes where it surely or most likely belongs. */
    AccountId of(Arn arn, AccountId ofRowBefore) {
        if (arn.account().isValid()) {
            return arn.account();
        }
        if (!valid().isEmpty()) {
            return fallback().orElse(ofRowBefore);
        }
        return hint.map(Hint::account)
                .orElse(
                        found.contains(arn.account())
                                ? arn.account()
                                : all().iterator().next());
    }

    /** The first account, in order. */
    AccountId first() {
        return all().stream().sorted().findFirst().orElse(AccountId.UNKNOWN);
    }

    /** Whether the place of the file names another account than its rows. */
    boolean disagree() {
        return hint.isPresent()
                && !hint.get().source().equals(OPTION)
                && !valid().isEmpty()
                && !valid().contains(hint.get().account());
    }

    private Set<AccountId> valid() {
        Set<AccountId> valid = new TreeSet<>(found);
        valid.removeIf(id -> !id.isValid());
        return valid;
    }
}
