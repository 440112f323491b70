package org.iamassay.report.excel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.iamassay.report.Column;
import org.jspecify.annotations.Nullable;

/** What a cell will hold, as a text that is the same however the workbook is saved. */
final class CellValue {

    private static final double SECONDS_PER_DAY = 86_400;
    /** 1970-01-01 in Excel's count of days. */
    private static final double EPOCH_DAY = 25_569;
    /** Excel counts a 29 February 1900 that never was: only later days are right. */
    private static final Instant FIRST = Instant.parse("1900-03-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Words words;
    private final Limits limits;

    CellValue(Words words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    /** The text of a computed cell. */
    String of(Column.Type type, @Nullable Object value) {
        if (value == null) {
            return type == Column.Type.YES_NO ? words.answer(null) : "";
        }
        if (value instanceof Number number) {
            return RowDigest.number(number.doubleValue());
        }
        if (value instanceof Instant instant) {
            return fits(instant) ? RowDigest.time(days(instant)) : instant.toString();
        }
        return CellText.read(written(type, value));
    }

    /** The text of an input cell, with the code of a word from a list. */
    String input(@Nullable Object value) {
        return value == null || value == Inputs.CLOSED ? "" : CellText.read(CellText.lines(value.toString(), limits));
    }

    /** A value that is neither number nor time, as it is written. */
    String written(Column.Type type, Object value) {
        if (value instanceof Boolean yes) {
            return words.answer(yes);
        }
        String text = words.shown(type, value.toString());
        return type == Column.Type.ID ? CellText.line(text, limits) : CellText.lines(text, limits);
    }

    Words words() {
        return words;
    }

    Limits limits() {
        return limits;
    }

    /** Whether Excel can count the days to it. */
    static boolean fits(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    static double days(Instant instant) {
        return instant.getEpochSecond() / SECONDS_PER_DAY + EPOCH_DAY;
    }

    static double days(LocalDate day) {
        return days(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
