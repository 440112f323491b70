package org.iamassay.response;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of one value: a field of a finding or check of an account.
 *
 * @param key finding id, or {@code check@account}
 */
public record Slot(String account, String key, Field field) {

    /** How workbooks show a character that nobody could see. */
    private static final Pattern SHOWN = Pattern.compile("\u2039U\\+[0-9A-F]{4,6}\u203A");

    public Slot {
        key = plain(key);
    }

    /** Longer than any finding id: a check, an ARN of 2,048 characters, a policy name and a time. */
    static final int LONGEST_KEY = 4_096;

    /**
     * A key in the form in which it is kept: one that evidence of a hand-made kind filled with odd characters is the same as
     * the one that a workbook shows of it.
     */
    public static String plain(String key) {
        if (key.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return key;
        }
        StringBuilder plain = new StringBuilder(key.length() + 16);
        Matcher shown = SHOWN.matcher(key);
        int at = 0;
        while (at < key.length()) {
            if (shown.find(at) && shown.start() == at) {
                plain.append(shown.group());
                at = shown.end();
            } else {
                int c = key.codePointAt(at);
                plain.append(
                        c >= ' ' && c <= '~'
                                ? Character.toString(c)
                                : String.format(Locale.ROOT, "\u2039U+%04X\u203A", c));
                at += Character.charCount(c);
            }
        }
        return plain.toString();
    }

    /** The check that a key speaks of; empty when it is no key. */
    public static String check(String key) {
        int at = key.indexOf('@');
        int colon = key.indexOf(':');
        int end = colon >= 0 && (at < 0 || colon < at) ? colon : at;
        return end <= 0 || !isId(key.substring(0, end)) ? "" : key.substring(0, end);
    }

    /** Whether a text can be a key at all. */
    public static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY
                && !check(key).isEmpty()
                && key.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isId(String text) {
        return text.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.');
    }
}
