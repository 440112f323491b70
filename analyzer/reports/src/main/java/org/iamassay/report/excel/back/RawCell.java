package org.iamassay.report.excel.back;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell as it stands in the file.
 *
 * @param text the text, or the number as the file writes it
 * @param isFormula whether a formula stands in it, of which the text is the last result
 */
record RawCell(Type type, String text, boolean isFormula) {

    /** No cell, or an empty one. */
    static final RawCell EMPTY = new RawCell(Type.TEXT, "", false);

    enum Type {
        TEXT,
        NUMBER,
        /** A number in a cell that shows dates, days since 1899-12-30. */
        DATE,
        BOOLEAN,
        ERROR
    }

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    /** 9999-12-31, the last day that Excel knows. */
    private static final int LAST = 2_958_465;

    private static final int MOST_DIGITS = 40;
    private static final int MOST_ZEROS = 400;

    boolean isNumber() {
        return type == Type.NUMBER || type == Type.DATE;
    }

    /** The number, if it is one of a sane size. */
    Optional<BigDecimal> number() {
        if (!isNumber() || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MOST_ZEROS ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /** The day that the number counts to. */
    Optional<LocalDate> day() {
        return number().filter(days -> days.signum() > 0 && days.compareTo(BigDecimal.valueOf(LAST + 1L)) < 0)
                .map(days -> FIRST.plusDays(days.longValue()));
    }

    /** What it says, as a text. */
    String shown() {
        return switch (type) {
            case TEXT, BOOLEAN, ERROR -> text;
            case DATE -> day().map(LocalDate::toString).orElse(text);
            case NUMBER -> number().map(RawCell::plain).orElse(text);
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
