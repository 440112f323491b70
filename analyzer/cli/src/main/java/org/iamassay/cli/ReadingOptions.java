package org.iamassay.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.iamassay.evidence.DateOrder;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How evidence is read. */
class ReadingOptions {

    private static final long LAST_SECOND = 86_399;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "Judge ages at this time (ISO 8601, UTC; a date means its last second)"
                    + " instead of the time the evidence tells.")
    @Nullable String asOf;

    @Option(names = "--account", paramLabel = "ID", description = "Only this account of the evidence.")
    @Nullable String account;

    @Option(
            names = "--date-order",
            paramLabel = "dmy|mdy",
            description = "How to read dates such as 5/6/2016 that a spreadsheet left ambiguous.")
    @Nullable String dateOrder;

    ReadOptions reading() {
        return new ReadOptions(asOf(), account(), dateOrder());
    }

    private Optional<DateOrder> dateOrder() {
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

    private Optional<AccountId> account() {
        if (account == null) {
            return Optional.empty();
        }
        AccountId id = new AccountId(account);
        if (!id.isValid()) {
            throw new CommandException(
                    ExitCode.USAGE, "--account " + account + " is not the 12 digits of an account id.");
        }
        return Optional.of(id);
    }

    private Optional<Instant> asOf() {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    asOf.indexOf('T') < 0
                            ? LocalDate.parse(asOf)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .plusSeconds(LAST_SECOND)
                                    .toInstant()
                            : OffsetDateTime.parse(asOf).toInstant());
        } catch (DateTimeException notATime) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--as-of " + asOf + " is not a time; write it as 2026-01-31 or 2026-01-31T12:00:00Z.");
        }
    }
}
