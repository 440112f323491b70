package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the characters of a text file are stored.
 *
 * @param charset how to decode it
 * @param bom bytes of the byte order mark before the text
 */
record Encoding(Charset charset, int bom) {

    /** Sign of editing: AWS writes no byte order mark. */
    static final String BYTE_ORDER_MARK = "byte order mark";

    /** Sign of editing: AWS writes UTF-8. */
    static final String UTF_16 = "UTF-16 instead of UTF-8";

    /** Sign of editing: a code page of Western Europe. */
    static final String WINDOWS_1252 = "Windows-1252 instead of UTF-8";

    private static final Charset CODE_PAGE = Charset.forName("windows-1252");
    private static final int UTF8_BOM = 3;
    private static final int UTF16_BOM = 2;

    /** From the first bytes; text without a byte order mark that is not UTF-8 is taken as Windows-1252. */
    static Encoding of(byte[] head, boolean utf8) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(utf8 ? StandardCharsets.UTF_8 : CODE_PAGE, UTF8_BOM);
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, UTF16_BOM);
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, UTF16_BOM);
        }
        return new Encoding(utf8 ? StandardCharsets.UTF_8 : CODE_PAGE, 0);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isCodePage() {
        return charset.equals(CODE_PAGE);
    }

    /** Signs of editing when this is how a bare CSV is stored. */
    List<String> signs() {
        if (bom == UTF16_BOM) {
            return List.of(UTF_16);
        }
        if (isCodePage()) {
            return bom > 0 ? List.of(BYTE_ORDER_MARK, WINDOWS_1252) : List.of(WINDOWS_1252);
        }
        return bom > 0 ? List.of(BYTE_ORDER_MARK) : List.of();
    }

    /** The beginning of the text; a character cut off at the end of the bytes becomes a replacement character. */
    String decode(byte[] head) {
        return new String(head, bom, head.length - bom, charset);
    }

    /** The text behind the byte order mark. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(bom);
        return new InputStreamReader(in, charset);
    }
}
