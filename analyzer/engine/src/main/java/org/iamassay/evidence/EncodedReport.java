package org.iamassay.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Decodes the Content of an envelope, whichever way its tool wrote the bytes down (formats section 2). */
final class EncodedReport {

    /** The Base64 text of {@code user,arn,}. */
    static final String BASE64_START = "dXNlcixhcm4s";

    private static final String PLAIN_MARK = "user,arn";
    private static final int BASE64_GROUP = 4;
    private static final int HEX = 16;

    private EncodedReport() {}

    static byte[] decode(String content) throws BadContent {
        String text = content.strip();
        if (text.startsWith("b'") || text.startsWith("b\"")) {
            return pythonBytes(text);
        }
        if (text.contains(PLAIN_MARK) || HeaderLine.startsTable(text)) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
        return base64(text);
    }

    static byte[] base64(String text) throws BadContent {
        String letters = text.chars().anyMatch(Character::isWhitespace) ? text.replaceAll("\\s", "") : text;
        if (letters.length() % BASE64_GROUP != 0) {
            // Java would decode what is left, and the rows that were cut off would be lost without a word
            throw new BadContent("the base64 text of the report is cut short");
        }
        try {
            return Base64.getDecoder().decode(letters);
        } catch (IllegalArgumentException other) {
            throw new BadContent(
                    "the Content is neither base64 nor a credential report; it begins with " + Printable.excerpt(text));
        }
    }

    /** The bytes of Python's {@code repr(bytes)}. */
    private static byte[] pythonBytes(String text) throws BadContent {
        int end = text.length() - 1;
        if (end < 2 || text.charAt(end) != text.charAt(1)) {
            throw new BadContent("the Content is a Python text that is cut short");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 2;
        while (at < end) {
            at = text.charAt(at) == '\\' ? unescape(text, at + 1, bytes) : copy(text, at, bytes);
        }
        return bytes.toByteArray();
    }

    private static int copy(String text, int at, ByteArrayOutputStream bytes) {
        int c = text.codePointAt(at);
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        return at + Character.charCount(c);
    }

    private static int unescape(String text, int at, ByteArrayOutputStream bytes) throws BadContent {
        char c = text.charAt(at);
        if (c == 'x') {
            return hex(text, at + 1, bytes);
        }
        bytes.write(
                switch (c) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> c;
                });
        return at + 1;
    }

    private static int hex(String text, int at, ByteArrayOutputStream bytes) throws BadContent {
        int end = at + 2;
        try {
            bytes.write(Integer.parseInt(text, at, end, HEX));
            return end;
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            throw new BadContent("the Content is a Python text with a damaged escape");
        }
    }
}
