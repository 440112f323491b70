package org.iamassay.evidence.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the times that AWS and its tools write (formats sections 1.2 and 4). */
public final class Timestamps {

    /** What {@link #aws(String)} says of a text in another form. */
    public static final long NONE = Long.MIN_VALUE;

    public static final long END_OF_DAY = 86_399;

    private static final int DATE = "2016-01-01".length();
    private static final int SECONDS = "2016-01-01T00:00:00".length();

    private static final DateTimeFormatter LIBERAL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Timestamps() {}

    /** Seconds since the epoch; a date without a time is its last second; null for what is no ISO time. */
    public static @Nullable Long epochSecond(String text) {
        long exact = aws(text);
        if (exact != NONE) {
            return exact;
        }
        if (text.length() < DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return text.length() == DATE ? endOfDay(LocalDate.parse(text)) : time(text);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** A time in one of the two forms that AWS writes, {@code …Z} and {@code …+00:00}; else {@link #NONE}. */
    public static long aws(String text) {
        boolean zulu = text.length() == SECONDS + 1 && text.charAt(SECONDS) == 'Z';
        if (!zulu && !(text.length() == SECONDS + 6 && text.endsWith("+00:00"))) {
            return NONE;
        }
        if (text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T') {
            return NONE;
        }
        return text.charAt(13) == ':' && text.charAt(16) == ':' ? fields(text) : NONE;
    }

    /** Whether an ISO time tells its seconds and its zone, with a {@code T} between date and time. */
    public static boolean isWhole(String text) {
        return text.length() > SECONDS
                && Character.toUpperCase(text.charAt(DATE)) == 'T'
                && text.charAt(16) == ':'
                && (text.endsWith("Z") || text.endsWith("z") || hasOffset(text));
    }

    /** Whether a text with a time says in which zone; without one it is read as UTC. */
    public static boolean hasOffset(String text) {
        return text.indexOf('+', DATE) > 0 || text.indexOf('-', DATE) > 0;
    }

    public static long endOfDay(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toEpochSecond() + END_OF_DAY;
    }

    private static long fields(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if ((year | month | day | hour | minute | second) < 0
                || month == 0
                || month > 12
                || day == 0
                || day > LocalDate.of(year, month, 1).lengthOfMonth()
                || hour > 23
                || minute > 59
                || second > 59) {
            return NONE;
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return ((days * 24 + hour) * 60 + minute) * 60 + second;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static long time(String text) {
        String iso = withColonInOffset(
                text.charAt(DATE) == ' ' ? text.substring(0, DATE) + 'T' + text.substring(DATE + 1) : text);
        TemporalAccessor time = LIBERAL.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime zoned
                ? zoned.toEpochSecond()
                : LocalDateTime.from(time).toEpochSecond(ZoneOffset.UTC);
    }

    /** Offsets come as {@code +00:00} and {@code +0000}. */
    private static String withColonInOffset(String text) {
        int sign = text.length() - "+0000".length();
        return sign > DATE && (text.charAt(sign) == '+' || text.charAt(sign) == '-')
                ? text.substring(0, sign + 3) + ':' + text.substring(sign + 3)
                : text;
    }
}
