package org.iamassay.evidence;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A private temporary folder for what has no file of its own: archive entries and standard input.
 *
 * <p>Each archive is one file here and its entries are slices of it, so a hundred thousand small entries cost no
 * hundred thousand files. Only the owner may enter the folder; it is deleted on close, and at the latest when the
 * program ends.
 */
final class Spool implements Closeable {

    private static final int BUFFER = 128 * 1_024;

    private final List<Path> files = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable Thread hook;
    private long used;

    /** Opens a new file to append slices to. */
    synchronized Volume volume() throws IOException {
        Path home = folder;
        if (home == null) {
            // createTempDirectory gives owner-only permissions where the file system knows permissions
            home = Files.createTempDirectory("assay-");
            folder = home;
            hook = new Thread(this::deleteAll);
            Runtime.getRuntime().addShutdownHook(hook);
        }
        Path file = home.resolve(Integer.toString(files.size()));
        files.add(file);
        return new Volume(file);
    }

    /** Where the volumes are; null while there are none. */
    synchronized @Nullable Path folder() {
        return folder;
    }

    /** Bytes written so far, in all volumes. */
    synchronized long used() {
        return used;
    }

    private synchronized void add(long bytes) {
        used += bytes;
    }

    @Override
    public synchronized void close() {
        deleteAll();
        if (hook != null) {
            removeHook(hook);
            hook = null;
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            return;
        }
    }

    private synchronized void deleteAll() {
        for (Path file : files) {
            delete(file);
        }
        files.clear();
        if (folder != null) {
            delete(folder);
            folder = null;
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftToTheSystem) {
            // a file still open on Windows: the system clears its temporary folder, and only the owner can read it
            path.toFile().deleteOnExit();
        }
    }

    /** One file of the spool. */
    final class Volume implements Closeable {

        private final Path file;
        private final OutputStream out;
        private final byte[] buffer = new byte[BUFFER];
        private long end;

        private Volume(Path file) throws IOException {
            this.file = file;
            this.out = new Telling(Files.newOutputStream(file));
        }

        /** Appends all of a stream. */
        Slice append(InputStream in, long limit) throws IOException {
            long start = end;
            Fingerprint print = Fingerprint.copy(in, out, limit, buffer);
            end += print.bytes();
            add(print.bytes());
            return new Slice(file, start, print);
        }

        /** The file that holds it all. */
        Path file() {
            return file;
        }

        /** Ends writing; the slices can be read afterwards. */
        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** A part of a volume. */
    record Slice(Path file, long start, Fingerprint print) {

        InputStream open() throws IOException {
            SeekableByteChannel channel = Files.newByteChannel(file);
            channel.position(start);
            return new Bounded(Channels.newInputStream(channel), print.bytes());
        }
    }

    /** The spool could not be written, which is no fault of the archive that is being unpacked. */
    static final class Failed extends IOException {

        private static final long serialVersionUID = 1L;

        Failed(IOException cause) {
            super("it could not be unpacked into the temporary folder", cause);
        }
    }

    private static final class Telling extends FilterOutputStream {

        Telling(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException full) {
                throw new Failed(full);
            }
        }
    }
}
