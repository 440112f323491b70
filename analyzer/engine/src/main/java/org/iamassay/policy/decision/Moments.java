package org.iamassay.policy.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Reads dates of policies: the forms of the W3C note on ISO 8601, or whole seconds since 1970. */
final class Moments {

    private static final int YEAR = 4;
    private static final int LONGEST_SECONDS = 12;
    private static final int NANOS = 9;

    /** From a year alone to a fraction of a second; what has no offset is taken as UTC. */
    private static final DateTimeFormatter W3C = new DateTimeFormatterBuilder()
            .appendPattern("uuuu[-MM[-dd['T'HH:mm[:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, NANOS, true)
            .appendPattern("][XXX]]]]")
            .parseDefaulting(ChronoField.MONTH_OF_YEAR, 1)
            .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    static Optional<Instant> of(String text) {
        try {
            if (isSeconds(text)) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return Optional.of(W3C.parse(text, OffsetDateTime::from)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Four digits are a year. */
    private static boolean isSeconds(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        return text.length() > first
                && text.length() <= LONGEST_SECONDS
                && (text.length() != YEAR || first == 1)
                && text.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }
}
