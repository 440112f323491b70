package org.iamassay.response;

/**
 * The place of one value: a field of a finding or check of an account.
 *
 * @param key finding id, or {@code check@account}
 */
public record Slot(String account, String key, Field field) {

    /** Longer than any finding id: a check, an ARN of 2,048 characters, a policy name and a time. */
    static final int LONGEST_KEY = 4_096;

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
                .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.');
    }
}
