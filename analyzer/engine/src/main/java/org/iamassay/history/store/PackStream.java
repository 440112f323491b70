package org.iamassay.history.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Cuts content into parts that others compress while this thread hashes on. */
final class PackStream extends OutputStream {

    private static final int AHEAD = 4;

    private final Packs packs;
    private final MessageDigest digest = CanonicalJson.digest();
    private final Deque<Future<byte[]>> running = new ArrayDeque<>();
    private final List<Packed.Part> parts = new ArrayList<>();
    private byte[] buffer = new byte[0];
    private int filled;
    private long bytes;

    PackStream(Packs packs) {
        this.packs = packs;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            makeRoom(left);
            int some = Math.min(left, buffer.length - filled);
            System.arraycopy(source, from, buffer, filled, some);
            filled += some;
            from += some;
            left -= some;
            if (filled == Part.SIZE) {
                cut();
            }
        }
        bytes += length;
    }

    /** Most files are far smaller than a part. */
    private void makeRoom(int wanted) {
        if (filled == buffer.length) {
            int size = (int) Math.min(Part.SIZE, Math.max(2L * buffer.length, filled + (long) wanted));
            buffer = Arrays.copyOf(buffer, size);
        }
    }

    private void cut() throws IOException {
        byte[] raw = buffer;
        int length = filled;
        buffer = new byte[0];
        filled = 0;
        running.add(packs.workers().submit(() -> Part.pack(raw, length)));
        digest.update(raw, 0, length);
        if (running.size() > AHEAD) {
            take();
        }
    }

    private void take() throws IOException {
        try {
            parts.add(packs.append(running.remove().get()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    Packed finish() throws IOException {
        if (filled > 0) {
            cut();
        }
        while (!running.isEmpty()) {
            take();
        }
        return new Packed(HexFormat.of().formatHex(digest.digest()), bytes, parts);
    }
}
