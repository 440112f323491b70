package org.iamassay.history.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.iamassay.history.store.StoreException.Reason;
import org.sqlite.SQLiteException;

/** Looks at a file before SQLite does: what is no store of ours is not even opened. */
final class StoreFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** SQLITE_IOERR_SHORT_READ. */
    private static final int SHORT_READ = 522;

    private static final int HEADER = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private final Path path;

    StoreFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Whether there is anything in it yet. */
    boolean isThere() {
        return Files.exists(path);
    }

    /**
     * Refuses what is no store of this format.
     *
     * @throws StoreException with the sentence
     */
    void check() {
        byte[] header = header();
        if (header.length == 0 || isBeingMade(header)) {
            return;
        }
        boolean isDatabase = header.length == HEADER && startsWith(header, MAGIC);
        if (!isDatabase || number(header, APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw notAStore();
        }
        int format = number(header, USER_VERSION);
        if (format > Schema.FORMAT) {
            throw new StoreException(
                    Reason.UNREADABLE,
                    path + " is a store of format " + format + ", and this program knows formats up to " + Schema.FORMAT
                            + "; use a newer Assay. It was not touched.");
        }
        if (format < Schema.FORMAT) {
            throw damaged("its format is " + format);
        }
    }

    /** Refuses a file that was cut short or grew by other hands. */
    void checkSize(long expected) {
        try {
            long size = Files.size(path);
            if (size != expected) {
                throw damaged("it has " + size + " bytes where its header says " + expected);
            }
        } catch (IOException unreadable) {
            throw damaged("its size cannot be read");
        }
    }

    StoreException notAStore() {
        return new StoreException(
                Reason.UNREADABLE,
                path + " is not a store of Assay; name the file that 'assay history add' made. It was not touched.");
    }

    private byte[] header() {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEADER);
        } catch (NoSuchFileException missing) {
            throw missing();
        } catch (IOException unreadable) {
            throw new StoreException(
                    Reason.UNREADABLE,
                    path + " cannot be read; check that it is a file and its permissions.",
                    unreadable);
        }
    }

    StoreException missing() {
        return new StoreException(
                Reason.MISSING,
                "there is no store " + path + "; 'assay history add' makes it with its first snapshot.");
    }

    /** While the first snapshot is being added, or after that was cut short, the first page is still blank. */
    private boolean isBeingMade(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return Files.exists(path.resolveSibling(path.getFileName() + "-journal"));
    }

    private static boolean startsWith(byte[] header, byte[] magic) {
        return java.util.Arrays.equals(header, 0, magic.length, magic, 0, magic.length);
    }

    private static int number(byte[] header, int at) {
        return ByteBuffer.wrap(header).getInt(at);
    }

    StoreException damaged(String found) {
        return new StoreException(
                Reason.UNREADABLE,
                "the store " + path + " is damaged (" + found + "); restore the file from a copy. It was not changed.");
    }

    /** What a failure of SQLite means for the user. */
    StoreException failure(SQLException failed) {
        int extended = failed instanceof SQLiteException known ? known.getResultCode().code : failed.getErrorCode();
        String message = String.valueOf(failed.getMessage());
        if (extended == SHORT_READ) {
            return damaged("it ends before its last page");
        }
        return switch (extended & 0xff) {
            case 5, 6 ->
                new StoreException(
                        Reason.NOT_WRITTEN,
                        "the store " + path + " is in use by another process; wait for it and try again.",
                        failed);
            case 11, 26 -> damaged(message);
            case 13 -> notWritten("the disk is full", failed);
            case 3, 8, 14 -> notWritten("it may not be opened for writing", failed);
            case 10 -> notWritten("the disk failed", failed);
            default -> damaged(message);
        };
    }

    private StoreException notWritten(String why, SQLException failed) {
        return new StoreException(
                Reason.NOT_WRITTEN,
                "the store " + path + " could not be written (" + why
                        + "); check space and rights, and try again. It holds what it held before.",
                failed);
    }
}
