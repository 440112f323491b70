package org.iamassay.history.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** RFC 8785 for objects, lists, texts, truth values and whole numbers: one text for one value. */
final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    static String write(Map<String, ?> object) {
        StringBuilder out = new StringBuilder();
        value(object, out);
        return out.toString();
    }

    private static void value(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            object(object, out);
        } else if (value instanceof Collection<?> list) {
            list(list, out);
        } else if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private static void object(Map<?, ?> object, StringBuilder out) {
        // RFC 8785 3.2.3 sorts names by UTF-16 code units, as String compares.
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        char before = '{';
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(before);
            text(member.getKey(), out);
            out.append(':');
            value(member.getValue(), out);
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void list(Collection<?> list, StringBuilder out) {
        char before = '[';
        for (Object value : list) {
            out.append(before);
            value(value, out);
            before = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), out);
        }
        out.append('"');
    }

    /** RFC 8785 3.2.2.2: the short escapes of JSON, other control characters by number, all else as it is. */
    private static void character(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < FIRST_PRINTABLE) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Lower-case hex SHA-256 of a text. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
