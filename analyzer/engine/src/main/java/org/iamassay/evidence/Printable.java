package org.iamassay.evidence;

import java.util.Locale;

/** Makes untrusted text fit for a sentence: one line, no control or direction characters, not too long. */
final class Printable {

    private static final int LONGEST = 60;
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The whole of a name, each character that a terminal could obey replaced. */
    static String name(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(isHarmless(c) ? c : REPLACEMENT));
        return result.toString();
    }

    /** The beginning of a text, in quotation marks. */
    static String excerpt(String text) {
        String stripped = text.strip();
        String line = stripped.lines().findFirst().orElse("");
        String start = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        return '"' + name(start) + (stripped.length() > start.length() ? "…" : "") + '"';
    }

    /** A number with separators of thousands. */
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
