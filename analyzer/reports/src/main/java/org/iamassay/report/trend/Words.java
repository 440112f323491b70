package org.iamassay.report.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.history.trend.Age;
import org.jspecify.annotations.Nullable;

/** Numbers, times and what became of them in words, whatever the machine's locale. */
final class Words {

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final double YEAR = 365.25;

    private Words() {}

    /** {@code 1 Apr 2026}. */
    static String day(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** {@code 2026-04-01}. */
    static String date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    /** At most one decimal. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    static String number(@Nullable BigDecimal value) {
        return value == null ? "none" : value.toPlainString();
    }

    static @Nullable BigDecimal decimal(@Nullable BigFraction value) {
        return value == null ? null : value.bigDecimalValue(1, RoundingMode.HALF_UP);
    }

    static double value(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    static double value(@Nullable BigFraction value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A number with its sign, a real minus. */
    static String signed(double value) {
        String text = number(Math.abs(value));
        return text.equals("0") ? "0" : (value > 0 ? "+" : "\u2212") + text;
    }

    /** An age with {@code >=} where it may be more. */
    static String age(@Nullable Age age) {
        return age == null ? "none" : (age.atLeast() ? ">= " : "") + age.days() + " d";
    }

    /** How long between two times, roughly. */
    static String span(Instant from, Instant to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days >= 700) {
            return String.format(Locale.ROOT, "%.1f years", days / YEAR);
        }
        return days >= 60 ? Math.round(days / (YEAR / 12)) + " months" : count(days, "day", "days");
    }

    /** What became of a number: "Score rose from 40 to 70.5"; nothing is said where an end is not known. */
    static String moved(String what, double first, double last, String unit) {
        if (Double.isNaN(last)) {
            return what + ": no value now";
        }
        if (Double.isNaN(first)) {
            return what + ": " + number(last) + unit + " now";
        }
        String from = number(first);
        String to = number(last);
        if (from.equals(to)) {
            return what + " stayed at " + to + unit;
        }
        return what + (last > first ? " rose from " : " fell from ") + from + unit + " to " + to + unit;
    }

    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
