package org.iamassay.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.evidence.json.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * A date as a spreadsheet shows it in some locale: two numbers that are day and month in one order or the other.
 *
 * <p>Source: formats section 3, "locale dates".
 *
 * @param secondOfDay the time; the last second of the day where the time is lost
 */
record SpreadsheetDate(int first, int second, int year, long secondOfDay) {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Serial numbers of 1982 and 2119: no date of an AWS account lies outside. */
    private static final int MIN_SERIAL = 30_000;

    private static final int MAX_SERIAL = 80_000;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int MAX_LENGTH = 40;

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d{1,15})?");

    private static final String TIME =
            "(?:,?[ T\\u00a0\\u202f]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?:[ \\u00a0\\u202f]*([AaPp])\\.?[Mm]\\.?)?)?";
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})" + TIME);

    /** A serial number (days since 1899-12-30) in seconds since the epoch; null for what is none. */
    static @Nullable Long serial(String text) {
        if (text.length() > MAX_LENGTH || !SERIAL.matcher(text).matches()) {
            return null;
        }
        BigDecimal days = new BigDecimal(text.replace(',', '.'));
        if (days.intValue() < MIN_SERIAL || days.intValue() > MAX_SERIAL) {
            return null;
        }
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        return SERIAL_ZERO.toEpochDay() * SECONDS_A_DAY + seconds;
    }

    /** A date with the year first: nobody writes the day second; null for what is none. */
    static @Nullable Long yearFirst(String text) {
        Matcher date = match(YEAR_FIRST, text);
        return date == null ? null : epochSecond(number(date, 1), number(date, 3), number(date, 4), time(date));
    }

    /** A date with the year last; null for what is none in any order. */
    static @Nullable SpreadsheetDate yearLast(String text) {
        Matcher date = match(YEAR_LAST, text);
        if (date == null || time(date) < 0) {
            return null;
        }
        SpreadsheetDate read = new SpreadsheetDate(number(date, 1), number(date, 3), number(date, 4), time(date));
        boolean exists =
                read.epochSecond(DateOrder.DAY_FIRST) != null || read.epochSecond(DateOrder.MONTH_FIRST) != null;
        return exists ? read : null;
    }

    /** The only order that makes this a date; null when either does. */
    @Nullable DateOrder order() {
        if (epochSecond(DateOrder.MONTH_FIRST) == null) {
            return DateOrder.DAY_FIRST;
        }
        return epochSecond(DateOrder.DAY_FIRST) == null ? DateOrder.MONTH_FIRST : null;
    }

    /** Whether both orders mean the same day. */
    boolean isSymmetric() {
        return first == second;
    }

    /** Seconds since the epoch when read in this order, as UTC; null when that is no date. */
    @Nullable Long epochSecond(DateOrder order) {
        return order == DateOrder.DAY_FIRST
                ? epochSecond(year, second, first, secondOfDay)
                : epochSecond(year, first, second, secondOfDay);
    }

    private static @Nullable Matcher match(Pattern pattern, String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private static @Nullable Long epochSecond(int year, int month, int day, long secondOfDay) {
        try {
            return secondOfDay < 0
                    ? null
                    : Long.valueOf(LocalDate.of(year, month, day).toEpochDay() * SECONDS_A_DAY + secondOfDay);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Second of the day; -1 for a time that does not exist. */
    private static long time(Matcher date) {
        if (date.group(5) == null) {
            return Timestamps.END_OF_DAY;
        }
        int hour = number(date, 5);
        String half = date.group(8);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return -1;
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        int minute = number(date, 6);
        int second = date.group(7) == null ? 0 : number(date, 7);
        return hour > 23 || minute > 59 || second > 59 ? -1 : hour * 3_600L + minute * 60L + second;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
