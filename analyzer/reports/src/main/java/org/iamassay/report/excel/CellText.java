package org.iamassay.report.excel;

import java.util.regex.Pattern;
import org.iamassay.report.SafeText;

/** Makes any text fit for a cell of a workbook: nothing hidden in it, nothing a reader would take for something else. */
final class CellText {

    /** Readers of a workbook take {@code _xHHHH_} for one character (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Characters that one hidden character is shown as, at most. */
    private static final int LONGEST_FORM = 10;

    private CellText() {}

    /** A text that may have several lines, never longer than a cell may be. */
    static String lines(String text, Limits limits) {
        return fit(shown(text), limits);
    }

    /** A name or id: line feeds and tabs are shown too. */
    static String line(String text, Limits limits) {
        return fit(isPlain(text) ? text : SafeText.visible(text), limits);
    }

    /** A text as written, as a program that opens the workbook reads it. */
    static String read(String written) {
        return written.contains("_x005F_") ? written.replace("_x005F_", "_") : written;
    }

    /** Whether a cell cannot hold all of the text. */
    static boolean isTooLong(String text, Limits limits) {
        return (long) text.length() * LONGEST_FORM > limits.characters()
                && escaped(shown(text)).length() > limits.characters();
    }

    private static String shown(String text) {
        return isPlain(text) ? text : SafeText.lines(text);
    }

    private static String escaped(String text) {
        return text.contains("_x") ? ESCAPE_LIKE.matcher(text).replaceAll("_x005F_") : text;
    }

    private static String fit(String text, Limits limits) {
        String safe = escaped(text);
        return safe.length() <= limits.characters() ? safe : cut(safe, limits.characters());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cut(String text, int most) {
        String mark = " […] +" + (text.length() - most) + " → assessment.json";
        int end = most - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
