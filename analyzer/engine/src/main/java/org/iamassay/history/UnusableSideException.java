package org.iamassay.history;

import java.io.IOException;

/** A file is no {@code assessment.json} that can be compared; the message is one sentence for people. */
public final class UnusableSideException extends IOException {

    private static final long serialVersionUID = 1L;

    private UnusableSideException(String sentence) {
        super(sentence);
    }

    /** Tells where in which file what was found, and what was expected there. */
    static UnusableSideException of(String file, String place, String found, String expected) {
        return new UnusableSideException(printable(file) + ", " + printable(place) + ": found " + found + ", expected "
                + expected + "; write the assessment again with assay report, or give its evidence instead.");
    }

    /** A text of the file, cut short, with nothing in it that a terminal could obey. */
    static String excerpt(String text) {
        int longest = 60;
        String start = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return '"' + printable(start) + '"';
    }

    private static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(isHarmless(c) ? c : '\uFFFD'));
        return result.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
