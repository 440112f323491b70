package org.iamassay.cli;

import java.util.Optional;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;

/** Accounts in options and in names of folders. */
final class Accounts {

    private Accounts() {}

    /** The account of an option; empty when it was not given. */
    static Optional<AccountId> wanted(@Nullable String option) {
        if (option == null) {
            return Optional.empty();
        }
        AccountId id = new AccountId(option);
        if (!id.isValid()) {
            throw new CommandException(
                    ExitCode.USAGE, "--account " + option + " is not the 12 digits of an account id.");
        }
        return Optional.of(id);
    }

    /** Ids that AWS would never give must not lead out of the folder. */
    static String folder(AccountId account) {
        return account.isValid()
                ? account.value()
                : "account-" + account.value().replaceAll("[^A-Za-z0-9-]", "_");
    }
}
