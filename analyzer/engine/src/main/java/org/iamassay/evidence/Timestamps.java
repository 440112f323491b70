package org.iamassay.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the times that AWS and its tools write (formats sections 1.2 and 4). */
final class Timestamps {

    private static final long END_OF_DAY = 86_399;

    private Timestamps() {}

    /** Seconds since the epoch; a date without a time is its last second; null for what is no ISO time. */
    static @Nullable Long epochSecond(String text) {
        try {
            if (text.length() == "2016-01-01".length()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toEpochSecond() + END_OF_DAY;
            }
            return DateTimeFormatter.ISO_DATE_TIME
                    .parse(text.replace(' ', 'T'), Instant::from)
                    .getEpochSecond();
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
