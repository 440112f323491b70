package org.iamassay.cli;

import java.util.Optional;
import org.iamassay.evidence.DateOrder;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How evidence of any number of moments is read. */
class AccountOptions {

    @Option(names = "--account", paramLabel = "ID", description = "Only this account of the evidence.")
    @Nullable String account;

    @Option(
            names = "--date-order",
            paramLabel = "dmy|mdy",
            description = "How to read dates such as 5/6/2016 that a spreadsheet left ambiguous.")
    @Nullable String dateOrder;

    /** What the user says about the evidence. */
    ReadOptions reading() {
        return new ReadOptions(Optional.empty(), account(), dateOrder());
    }

    final Optional<DateOrder> dateOrder() {
        if (dateOrder == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (dateOrder) {
                    case "dmy" -> DateOrder.DAY_FIRST;
                    case "mdy" -> DateOrder.MONTH_FIRST;
                    default ->
                        throw new CommandException(
                                ExitCode.USAGE, "--date-order " + dateOrder + " is unknown; use dmy or mdy.");
                });
    }

    final Optional<AccountId> account() {
        return Accounts.wanted(account);
    }
}
