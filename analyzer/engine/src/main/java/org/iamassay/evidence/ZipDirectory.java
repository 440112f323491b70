package org.iamassay.evidence;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/**
 * Counts the central directory of a zip before the library makes an object of each entry.
 *
 * <p>A directory of forty million entries fits in the allowed file size but not in memory. Source: PKWARE APPNOTE 6.3.10,
 * sections 4.3.12 to 4.3.16.
 */
final class ZipDirectory {

    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_HEADER = 46;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_HEADER = 22;
    private static final int DIRECTORY_BYTES_AT = 12;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ZIP64_END_SIGNATURE = 0x06064b50;
    private static final int ZIP64_END_HEADER = 56;
    private static final int ZIP64_LOCATOR = 20;
    private static final int ZIP64_DIRECTORY_BYTES_AT = 40;
    private static final long IN_ZIP64 = 0xffffffffL;

    private ZipDirectory() {}

    /** Ends in an exception when there are more entries than allowed; what is no sound zip is left to the library. */
    static void check(SeekableByteChannel channel, int limit) throws IOException {
        ByteBuffer tail = tail(channel);
        int end = lastIndexOf(tail, END_SIGNATURE);
        if (end >= 0) {
            long start = channel.size() - tail.limit() + directoryStart(tail, end);
            channel.position(Math.max(0, start));
            count(new BufferedInputStream(Channels.newInputStream(channel)), limit);
        }
    }

    /** Where the directory begins, counted from the beginning of the tail: it lies right before its end record. */
    private static long directoryStart(ByteBuffer tail, int end) {
        long bytes = tail.getInt(end + DIRECTORY_BYTES_AT) & IN_ZIP64;
        int zip64 = end - ZIP64_LOCATOR - ZIP64_END_HEADER;
        if (bytes == IN_ZIP64 && zip64 >= 0 && tail.getInt(zip64) == ZIP64_END_SIGNATURE) {
            return zip64 - tail.getLong(zip64 + ZIP64_DIRECTORY_BYTES_AT);
        }
        return end - bytes;
    }

    private static void count(InputStream in, int limit) throws IOException {
        int entries = 0;
        for (byte[] header = in.readNBytes(ENTRY_HEADER); isEntry(header); header = in.readNBytes(ENTRY_HEADER)) {
            if (++entries > limit) {
                throw LimitExceeded.moreThan(limit, "entries");
            }
            ByteBuffer fields = littleEndian(header);
            try {
                in.skipNBytes(length(fields, NAME_LENGTH_AT)
                        + length(fields, EXTRA_LENGTH_AT)
                        + length(fields, COMMENT_LENGTH_AT));
            } catch (EOFException damaged) {
                return;
            }
        }
    }

    private static long length(ByteBuffer fields, int at) {
        return fields.getShort(at) & 0xffff;
    }

    private static boolean isEntry(byte[] header) {
        return header.length == ENTRY_HEADER && littleEndian(header).getInt(0) == ENTRY_SIGNATURE;
    }

    private static ByteBuffer tail(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, LONGEST_COMMENT + END_HEADER + ZIP64_LOCATOR + ZIP64_END_HEADER);
        channel.position(size - length);
        return littleEndian(Channels.newInputStream(channel).readNBytes(length));
    }

    private static int lastIndexOf(ByteBuffer tail, int signature) {
        for (int at = tail.limit() - END_HEADER; at >= 0; at--) {
            if (tail.getInt(at) == signature) {
                return at;
            }
        }
        return -1;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
