package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What one streaming pass over a file tells.
 *
 * @param sha256 lower-case hex digest
 * @param bytes size
 * @param utf8 whether all of it is well-formed UTF-8
 */
record Fingerprint(String sha256, long bytes, boolean utf8) {

    private static final int BUFFER = 256 * 1_024;
    private static final int SMALLEST_BUFFER = 1_024;

    static Fingerprint of(InputStream in, long limit) throws IOException {
        return of(in, limit, BUFFER);
    }

    /** The same for a file that is likely to have so many bytes: most of a large collection are small. */
    static Fingerprint of(InputStream in, long limit, long likely) throws IOException {
        int size = (int) Math.max(SMALLEST_BUFFER, Math.min(BUFFER, likely + 1));
        return copy(in, OutputStream.nullOutputStream(), limit, new byte[size]);
    }

    /** Reads to the end while writing everything on. */
    static Fingerprint copy(InputStream in, OutputStream out, long limit, byte[] buffer) throws IOException {
        MessageDigest digest = sha256Digest();
        Utf8Check utf8 = new Utf8Check();
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            if (bytes > limit) {
                throw LimitExceeded.moreThan(limit, "bytes in one file");
            }
            digest.update(buffer, 0, n);
            utf8.update(buffer, n);
            out.write(buffer, 0, n);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes, utf8.finish());
    }

    private static boolean isAscii(byte[] buffer, int length) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= buffer[i];
        }
        return all >= 0;
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    /** Follows the text across buffers; costs next to nothing while all is ASCII, and stops at what is malformed. */
    private static final class Utf8Check {

        private static final int LONGEST_SEQUENCE = 4;

        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private CharBuffer sink = CharBuffer.allocate(0);
        private byte[] rest = new byte[0];
        private boolean wellFormed = true;

        void update(byte[] buffer, int length) {
            if (wellFormed && (rest.length > 0 || !isAscii(buffer, length))) {
                ByteBuffer bytes =
                        ByteBuffer.allocate(rest.length + length).put(rest).put(buffer, 0, length);
                decode(bytes.flip());
                rest = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
            }
        }

        boolean finish() {
            return wellFormed && rest.length == 0;
        }

        private void decode(ByteBuffer bytes) {
            if (sink.capacity() < bytes.remaining()) {
                sink = CharBuffer.allocate(bytes.remaining() + LONGEST_SEQUENCE);
            }
            wellFormed = !decoder.decode(bytes, sink.clear(), false).isError();
        }
    }
}
