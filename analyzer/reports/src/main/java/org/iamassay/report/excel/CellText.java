package org.iamassay.report.excel;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any text fit for a cell of a workbook without changing what a reader sees. */
final class CellText {

    /** Readers of a workbook take {@code _xHHHH_} for one character (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char DELETE = '\u007F';

    private CellText() {}

    /** The text with everything XML cannot carry made visible, and never longer than a cell may be. */
    static String of(String text, Limits limits) {
        String visible = isPlain(text) ? text : visible(text);
        String safe = visible.contains("_x") ? ESCAPE_LIKE.matcher(visible).replaceAll("_x005F_") : visible;
        return safe.length() <= limits.characters() ? safe : cut(safe, limits.characters());
    }

    /** Whether a cell cannot hold all of the text. */
    static boolean isTooLong(String text, Limits limits) {
        return text.length() > limits.characters();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= DELETE) {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c < ' ' && c != '\t' && c != '\n') {
            out.append((char) (CONTROL_PICTURES + c));
        } else if (c == DELETE) {
            out.append(PICTURE_OF_DELETE);
        } else if ((c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || (c & 0xFFFE) == 0xFFFE) {
            out.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static String cut(String text, int most) {
        String mark = " […] " + (text.length() - most) + "+ characters left out here, whole in assessment.json";
        int end = most - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
