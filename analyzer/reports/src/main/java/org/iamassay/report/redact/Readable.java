package org.iamassay.report.redact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The texts in a file: of a package, those of its parts; of a picture, those beside the pixels; escapes undone too. */
final class Readable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int PNG_HEADER = 8;
    private static final int CHUNK_FRAME = 12;
    private static final String PIXELS = "IDAT";

    /** Pictures and fonts in pages: letters that spell nothing. */
    private static final Pattern BASE64 = Pattern.compile("base64,[A-Za-z0-9+/=]{40,}+");

    private Readable() {}

    static List<String> texts(String name, byte[] content) throws IOException {
        List<String> texts = new ArrayList<>();
        add(name, content, texts);
        return texts;
    }

    private static void add(String name, byte[] content, List<String> texts) throws IOException {
        if (startsWith(content, ZIP)) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.add(entry.getName());
                    add(entry.getName(), zip.readAllBytes(), texts);
                }
            }
        } else if (startsWith(content, PNG)) {
            texts.add(besidePixels(content));
        } else {
            String text =
                    BASE64.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll("base64,");
            texts.add(text);
            String plain = Unescaped.of(text);
            if (!plain.equals(text)) {
                texts.add(plain);
            }
        }
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(Arrays.copyOf(content, sign.length), sign);
    }

    private static String besidePixels(byte[] png) {
        StringBuilder texts = new StringBuilder();
        ByteBuffer chunks = ByteBuffer.wrap(png);
        int at = PNG_HEADER;
        while (at + CHUNK_FRAME <= png.length) {
            int length = Math.max(0, Math.min(chunks.getInt(at), png.length - at - CHUNK_FRAME));
            String type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (!type.equals(PIXELS)) {
                texts.append(new String(png, at + 8, length, StandardCharsets.UTF_8))
                        .append('\n');
            }
            at += CHUNK_FRAME + length;
        }
        return texts.toString();
    }
}
