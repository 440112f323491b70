package org.iamassay.history.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stored content part by part. */
final class BlobStream extends InputStream {

    private static final String PART = "SELECT packed FROM blob_part WHERE sha256 = ? AND part = ?";

    private final Database database;
    private final String sha256;
    private long left;
    private int next;
    private byte[] part = new byte[0];
    private int position;

    BlobStream(Database database, String sha256, long bytes) {
        this.database = database;
        this.sha256 = sha256;
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        return fill() ? part[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, part.length - position);
        System.arraycopy(part, position, target, offset, some);
        position += some;
        return some;
    }

    private boolean fill() throws IOException {
        if (position < part.length) {
            return true;
        }
        if (left <= 0) {
            return false;
        }
        Optional<byte[]> packed = database.first(PART, row -> row.getBytes(1), sha256, next);
        if (packed.isEmpty()) {
            throw new IOException("part " + next + " of the stored content " + sha256 + " is missing");
        }
        part = Part.unpack(packed.get(), (int) Math.min(Part.SIZE, left));
        left -= part.length;
        position = 0;
        next++;
        return true;
    }
}
