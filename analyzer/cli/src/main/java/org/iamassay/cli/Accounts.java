package org.iamassay.cli;

import org.iamassay.model.AccountId;

/** Names of folders for accounts. */
final class Accounts {

    private Accounts() {}

    /** Ids that AWS would never give must not lead out of the folder. */
    static String folder(AccountId account) {
        return account.isValid()
                ? account.value()
                : "account-" + account.value().replaceAll("[^A-Za-z0-9-]", "_");
    }
}
