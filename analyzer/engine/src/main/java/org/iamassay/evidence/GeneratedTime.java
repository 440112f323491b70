package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.evidence.json.Timestamps;

/**
 * When AWS made the report, in any of the forms that its tools write (formats section 4).
 *
 * @param text as it stood there; empty when there is none
 * @param instant the same as a time, if it can be read
 */
record GeneratedTime(String text, Optional<Instant> instant) {

    static final GeneratedTime NONE = new GeneratedTime("", Optional.empty());

    private static final String POWERSHELL_START = "/Date(";
    private static final String POWERSHELL_END = ")/";
    private static final long MILLIS = 1_000;

    static GeneratedTime of(String text) {
        String time = text.strip();
        Long second = Timestamps.epochSecond(time);
        if (second == null) {
            // AWS's times are UTC even where a tool dropped the zone
            second = Timestamps.epochSecond(time + 'Z');
        }
        return second == null ? ofNumber(time) : new GeneratedTime(time, instant(second));
    }

    /** Reads the value that the parser stands on: a text, a number of seconds, or a recorded Python datetime. */
    static GeneratedTime read(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return ofParts(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            json.skipChildren();
            return new GeneratedTime("[…]", Optional.empty());
        }
        return of(json.getText());
    }

    private static GeneratedTime ofNumber(String time) {
        boolean millis = time.startsWith(POWERSHELL_START) && time.endsWith(POWERSHELL_END);
        String digits =
                millis ? time.substring(POWERSHELL_START.length(), time.length() - POWERSHELL_END.length()) : time;
        try {
            double seconds = Double.parseDouble(digits) / (millis ? MILLIS : 1);
            return new GeneratedTime(time, instant((long) seconds));
        } catch (NumberFormatException noTime) {
            return new GeneratedTime(time, Optional.empty());
        }
    }

    private static Optional<Instant> instant(long second) {
        try {
            return Optional.of(Instant.ofEpochSecond(second));
        } catch (DateTimeException beyondAllTimes) {
            return Optional.empty();
        }
    }

    private static GeneratedTime ofParts(JsonParser json) throws IOException {
        Map<String, Integer> parts = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                parts.put(name, json.getValueAsInt());
            } else {
                json.skipChildren();
            }
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    parts.getOrDefault("year", 0),
                    parts.getOrDefault("month", 0),
                    parts.getOrDefault("day", 0),
                    parts.getOrDefault("hour", 0),
                    parts.getOrDefault("minute", 0),
                    parts.getOrDefault("second", 0));
            return new GeneratedTime(time.toString(), Optional.of(time.toInstant(ZoneOffset.UTC)));
        } catch (DateTimeException noTime) {
            return new GeneratedTime("{…}", Optional.empty());
        }
    }
}
