package org.iamassay.history.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Compresses what shall be stored before the store is locked, on all cores, into a temporary file of its owner alone that
 * is gone on close.
 */
public final class Packs implements Closeable {

    private final FileChannel file;
    private final ExecutorService workers;
    private long end;

    private Packs(FileChannel file, ExecutorService workers) {
        this.file = file;
        this.workers = workers;
    }

    /** Writes content to a stream. */
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    public static Packs open() throws IOException {
        Path path = Files.createTempFile("assay-", ".packs");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new Packs(file, Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Packs::daemon));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "assay-packs");
        thread.setDaemon(true);
        return thread;
    }

    /** Packs all that is written; several threads may pack at once. */
    public Packed pack(Writer content) throws IOException {
        PackStream out = new PackStream(this);
        content.write(out);
        return out.finish();
    }

    /** Packs all that is read. */
    public Packed pack(InputStream content) throws IOException {
        return pack(content::transferTo);
    }

    ExecutorService workers() {
        return workers;
    }

    Packed.Part append(byte[] packed) throws IOException {
        Packed.Part part = reserve(packed.length);
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        while (bytes.hasRemaining()) {
            file.write(bytes, part.start() + bytes.position());
        }
        return part;
    }

    private synchronized Packed.Part reserve(int length) {
        Packed.Part part = new Packed.Part(end, length);
        end += length;
        return part;
    }

    byte[] read(Packed.Part part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(part.length());
        while (bytes.hasRemaining()) {
            if (file.read(bytes, part.start() + bytes.position()) < 0) {
                throw new IOException("the temporary file was cut");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        file.close();
    }
}
