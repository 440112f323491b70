package org.iamassay.evidence;

import java.io.IOException;
import java.util.Locale;

/** A limit of {@link Limits} was reached; the message says which, and what was found. */
final class LimitExceeded extends IOException {

    private static final long serialVersionUID = 1L;

    LimitExceeded(String message) {
        super(message);
    }

    /** "{@code more than 100,000 entries}". */
    static LimitExceeded moreThan(long limit, String unit) {
        return new LimitExceeded(String.format(Locale.ROOT, "more than %,d %s", limit, unit));
    }

    /** What to say of a table that could not be read: the limit it broke, or that it ends too soon. */
    static String found(IOException unreadable) {
        return unreadable instanceof LimitExceeded
                ? String.valueOf(unreadable.getMessage())
                : "it cannot be read to its end";
    }

    /** What to do about it. */
    static String advice(IOException unreadable) {
        return unreadable instanceof LimitExceeded ? "export the report again" : "copy the file again";
    }
}
