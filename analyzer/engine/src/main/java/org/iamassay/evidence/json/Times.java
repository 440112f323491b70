package org.iamassay.evidence.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the times of JSON dumps, in every form that AWS's tools write (formats section 4, "Timestamps"). */
final class Times {

    private static final String POWERSHELL = "/Date(";
    private static final long MILLIS = 1_000;
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu h:mm:ss a", Locale.ROOT);

    /** 0001-01-01T00:00:00Z stands for "none" in exports of Go programs. */
    private static final long NO_TIME = -62_135_596_800L;

    private static final long END_OF_YEAR_9999 = 253_402_300_800L;

    private Times() {}

    /** Seconds since the epoch, or null for what is no time. */
    static @Nullable Long epochSecond(JsonNode node) {
        if (node.isObject()) {
            return parts(node);
        }
        String text = node.asText().strip();
        Long second = Timestamps.epochSecond(text);
        if (second == null) {
            // AWS's times are UTC even where a tool dropped the zone.
            second = Timestamps.epochSecond(text + 'Z');
        }
        return second == null ? other(text) : second;
    }

    /** Whether a time stands for none. */
    static boolean isNone(long epochSecond) {
        return epochSecond == NO_TIME;
    }

    private static @Nullable Long other(String text) {
        try {
            if (text.startsWith(POWERSHELL)) {
                String digits = text.substring(POWERSHELL.length()).replaceAll("([+-]\\d{4})?\\)/$", "");
                return plausible((double) Math.floorDiv(Long.parseLong(digits), MILLIS));
            }
            if (text.indexOf('/') > 0) {
                return LocalDateTime.parse(text.toUpperCase(Locale.ROOT), AMERICAN)
                        .toEpochSecond(ZoneOffset.UTC);
            }
            return plausible(Math.floor(Double.parseDouble(text)));
        } catch (NumberFormatException | DateTimeException noTime) {
            return null;
        }
    }

    /** A number of seconds that is a time of this era; anything else, NaN too, is no time. */
    private static @Nullable Long plausible(double second) {
        return Math.abs(second) < END_OF_YEAR_9999 ? (Long) (long) second : null;
    }

    /** A Python datetime as placebo records it. */
    private static @Nullable Long parts(JsonNode node) {
        try {
            return LocalDateTime.of(
                            number(node, "year"),
                            number(node, "month"),
                            number(node, "day"),
                            number(node, "hour"),
                            number(node, "minute"),
                            number(node, "second"))
                    .toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException noTime) {
            return null;
        }
    }

    private static int number(JsonNode node, String part) {
        JsonNode value = node.get(part);
        return value == null ? 0 : Integer.parseInt(value.asText());
    }
}
