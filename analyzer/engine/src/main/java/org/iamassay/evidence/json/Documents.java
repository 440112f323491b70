package org.iamassay.evidence.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Policy documents as the tools write them: JSON text, or percent-encoded after RFC 3986 (formats section 4). */
final class Documents {

    private static final int HEX = 16;

    private Documents() {}

    /** The JSON text; what is neither is kept as it stands, for the reader of policies to name. */
    static String decoded(String text) {
        String stripped = text.stripLeading();
        boolean encoded = stripped.startsWith("%7B") || stripped.startsWith("%7b");
        return encoded || (!stripped.startsWith("{") && stripped.indexOf("%7B") >= 0) ? percentDecoded(stripped) : text;
    }

    /** Percent decoding alone: a plus stays a plus, unlike in forms. */
    static String percentDecoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length && source[i] == '%' ? Character.digit(source[i + 1], HEX) : -1;
            int low = high < 0 ? -1 : Character.digit(source[i + 2], HEX);
            if (low < 0) {
                bytes.write(source[i]);
            } else {
                bytes.write(high * HEX + low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
