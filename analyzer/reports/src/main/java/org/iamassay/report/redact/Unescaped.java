package org.iamassay.report.redact;

import java.util.Locale;
import java.util.Map;

/** Texts with the escapes of XML, HTML, JSON, Markdown and addresses undone, so that a name is found in any of them. */
final class Unescaped {

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final int LONGEST_ENTITY = 10;
    private static final int HEX = 16;
    private static final int UNICODE = 6;

    private Unescaped() {}

    static String of(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('\\') < 0 && text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = switch (text.charAt(at)) {
                case '&' -> entity(text, at, plain);
                case '\\' -> backslash(text, at, plain);
                case '%' -> percent(text, at, plain);
                default -> at;
            };
            if (end == at) {
                plain.append(text.charAt(at));
                end = at + 1;
            }
            at = end;
        }
        return plain.toString();
    }

    private static int entity(String text, int at, StringBuilder plain) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY) {
            return at;
        }
        String name = text.substring(at + 1, end);
        String known = ENTITIES.get(name);
        if (known != null) {
            plain.append(known);
            return end + 1;
        }
        if (!name.startsWith("#")) {
            return at;
        }
        boolean hex = name.toLowerCase(Locale.ROOT).startsWith("#x");
        return point(name.substring(hex ? 2 : 1), hex ? HEX : 10, plain) ? end + 1 : at;
    }

    private static int backslash(String text, int at, StringBuilder plain) {
        if (at + UNICODE <= text.length()
                && text.charAt(at + 1) == 'u'
                && point(text.substring(at + 2, at + UNICODE), HEX, plain)) {
            return at + UNICODE;
        }
        // The backslash goes; what it stood before is read on as it is.
        return at + 1;
    }

    private static int percent(String text, int at, StringBuilder plain) {
        boolean whole = at + 3 <= text.length() && point(text.substring(at + 1, at + 3), HEX, plain);
        return whole ? at + 3 : at;
    }

    private static boolean point(String digits, int radix, StringBuilder plain) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return false;
        }
        int point = Integer.parseInt(digits, radix);
        if (Character.isValidCodePoint(point)) {
            plain.appendCodePoint(point);
            return true;
        }
        return false;
    }
}
