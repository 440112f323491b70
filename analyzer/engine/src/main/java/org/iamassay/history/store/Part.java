package org.iamassay.history.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A part of a content, compressed on its own: SQLite wants a row whole in memory. */
final class Part {

    /** Size of every part but the last. */
    static final int SIZE = 1 << 20;

    /** No deflated text is denser (zlib's technical notes), so a size that was tampered with costs no memory. */
    private static final long HIGHEST_RATIO = 1_032;

    private static final int BUFFER = 1 << 16;

    private Part() {}

    static byte[] pack(byte[] raw, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(raw, 0, length);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 4 + 64);
            byte[] buffer = new byte[Math.min(BUFFER, length + 64)];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Unpacks a part of a content.
     *
     * @throws IOException if it is damaged, or does not have {@code length} bytes
     */
    static byte[] unpack(byte[] packed, int length) throws IOException {
        if (length < 0 || length > packed.length * HIGHEST_RATIO) {
            throw new IOException("it cannot have " + length + " bytes");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] raw = new byte[length + 1];
            int filled = 0;
            while (!inflater.finished()) {
                int some = inflater.inflate(raw, filled, raw.length - filled);
                if (some == 0 && !inflater.finished()) {
                    throw new IOException("it is cut short, or longer than it says");
                }
                filled += some;
            }
            if (filled != length) {
                throw new IOException("it has " + filled + " bytes and not " + length);
            }
            if (inflater.getRemaining() > 0) {
                throw new IOException("bytes follow its end");
            }
            return Arrays.copyOf(raw, length);
        } catch (DataFormatException damaged) {
            throw new IOException("its compressed bytes are damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
