package org.iamassay.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that reports can be written in; codes, file names and sheet names are the same in all of them. */
public enum Language {
    ENGLISH("en", Locale.UK),
    GERMAN("de", Locale.GERMANY),
    FRENCH("fr", Locale.FRANCE),
    SPANISH("es", Locale.forLanguageTag("es-ES")),
    JAPANESE("ja", Locale.JAPAN);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language of a tag such as {@code de}. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** Two letters of ISO 639-1. */
    public String tag() {
        return tag;
    }

    /** How people of this language write numbers and dates. */
    public Locale locale() {
        return locale;
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
