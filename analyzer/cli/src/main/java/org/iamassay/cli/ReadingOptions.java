package org.iamassay.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.iamassay.evidence.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the evidence of one moment is read. */
class ReadingOptions extends AccountOptions {

    private static final long LAST_SECOND = 86_399;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "Judge ages at this time (ISO 8601, UTC; a date means its last second)"
                    + " instead of the time the evidence tells.")
    @Nullable String asOf;

    @Override
    ReadOptions reading() {
        return new ReadOptions(asOf(), account(), dateOrder());
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
