package org.iamassay.report;

import java.util.Locale;
import java.util.Set;

/**
 * Makes characters visible that would hide, reorder or break what is shown, such as U+202E as {@code ‹U+202E›}.
 *
 * <p>Line feeds and tabs are left alone in {@link #lines}, for texts of several lines; in {@link #visible} they are shown
 * too. Source: Unicode Technical Report 36 (bidirectional text) and the general categories Cc, Cf, Cs, Co, Zl, Zp.
 */
public final class SafeText {

    private static final Set<Integer> HIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private SafeText() {}

    /** A text from the evidence, fit for one line of any format. */
    public static String visible(String text) {
        return shown(text, false);
    }

    /** The same, but line feeds and tabs stay. */
    public static String lines(String text) {
        return shown(text, true);
    }

    /** Whether a text holds a character that {@link #visible} would show. */
    public static boolean hides(String text) {
        return text.codePoints().anyMatch(SafeText::isHidden);
    }

    private static String shown(String text, boolean keepLines) {
        if (!hides(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            boolean kept = keepLines && (c == '\n' || c == '\t');
            if (kept || !isHidden(c)) {
                result.appendCodePoint(c);
            } else {
                result.append(String.format(Locale.ROOT, "‹U+%04X›", c));
            }
        });
        return result.toString();
    }

    private static boolean isHidden(int character) {
        return HIDDEN.contains(Character.getType(character)) || isBlankLetter(character) || isIgnorable(character);
    }

    /** Code points kept for controls: by number, because what is assigned differs between Java versions. */
    private static boolean isIgnorable(int character) {
        return character == 0x2065
                || (character >= 0xFFF0 && character <= 0xFFF8)
                || (character >= 0x13430 && character <= 0x1343F)
                || (character >= 0xE0000 && character <= 0xE0FFF)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** Characters that count as letters, marks or spaces and are drawn as nothing or as an odd space. */
    private static boolean isBlankLetter(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || character == 0x2800
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x034F
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR);
    }
}
