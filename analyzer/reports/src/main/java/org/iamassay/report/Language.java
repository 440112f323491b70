package org.iamassay.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that reports can be written in; codes, file names and sheet names are the same in all of them. */
public enum Language {
    ENGLISH("en", Locale.UK, '.', ','),
    GERMAN("de", Locale.GERMANY, ',', '.'),
    FRENCH("fr", Locale.FRANCE, ',', ' '),
    SPANISH("es", Locale.forLanguageTag("es-ES"), ',', '.'),
    JAPANESE("ja", Locale.JAPAN, '.', ',');

    /** Digits from which on a number is read in groups; years and most counts stay whole. */
    private static final int FEWEST_GROUPED = 5;

    private final String tag;
    private final Locale locale;
    // Marks of our own, because those of the Java runtime change from one version to the next.
    private final char decimalMark;
    private final char groupMark;

    Language(String tag, Locale locale, char decimalMark, char groupMark) {
        this.tag = tag;
        this.locale = locale;
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** The language of a tag such as {@code de}. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** Two letters of ISO 639-1. */
    public String tag() {
        return tag;
    }

    /** The language with the country whose habits it follows. */
    public Locale locale() {
        return locale;
    }

    /** A number as people of this language write it, with all its decimals. */
    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = grouped(point < 0 ? plain : plain.substring(0, point));
        return point < 0 ? whole : whole + decimalMark + plain.substring(point + 1);
    }

    /** A whole number; from five digits on in groups of three. */
    public String number(long number) {
        return grouped(Long.toString(number));
    }

    /** The mark before the decimals of a number. */
    public String decimalMark() {
        return String.valueOf(decimalMark);
    }

    /** The mark between the groups of a long number. */
    public String groupMark() {
        return String.valueOf(groupMark);
    }

    private String grouped(String digits) {
        if (digits.length() - (digits.startsWith("-") ? 1 : 0) < FEWEST_GROUPED) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            grouped.insert(at, groupMark);
        }
        return grouped.toString();
    }

    /** Whether a number takes the form for one: in French none does too, Japanese knows no such form. */
    boolean isOne(long number) {
        return switch (this) {
            case FRENCH -> number == 0 || number == 1;
            case JAPANESE -> false;
            default -> number == 1;
        };
    }
}
