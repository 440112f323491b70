package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads {@code .zip}; an Office document is a zip too, but one file to us. */
final class ZipReader {

    private static final String OFFICE_PART = "[Content_Types].xml";
    private static final String WORKBOOK_PART = "xl/workbook.xml";

    private ZipReader() {}

    /** Opens a zip whose directory is not longer than the limits allow. */
    static ZipFile open(Path file, Limits limits) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ZipDirectory.check(channel, limits.entries());
        }
        return ZipFile.builder().setPath(file).get();
    }

    static boolean isOfficeDocument(ZipFile zip) {
        return zip.getEntry(OFFICE_PART) != null;
    }

    static boolean isWorkbook(ZipFile zip) {
        return isOfficeDocument(zip) && zip.getEntry(WORKBOOK_PART) != null;
    }

    static void read(ZipFile zip, Archive archive, Meter meter) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        for (ZipArchiveEntry entry : entries) {
            archive.count();
            String refusal = refusal(zip, entry, archive);
            if (!refusal.isEmpty()) {
                archive.refuse(entry.getName(), refusal);
            } else if (!entry.isDirectory()) {
                take(zip, entry, archive, meter);
            }
        }
    }

    private static String refusal(ZipFile zip, ZipArchiveEntry entry, Archive archive) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "it is encrypted; unpack the archive with its password first";
        }
        if (entry.isUnixSymlink()) {
            return "it is a link, and links are not followed";
        }
        if (!zip.canReadEntryData(entry)) {
            return "it is packed with an unusual method; pack the files again";
        }
        return archive.refusal(entry.getName(), entry.getSize());
    }

    private static void take(ZipFile zip, ZipArchiveEntry entry, Archive archive, Meter meter) throws IOException {
        try (InputStream in = zip.getInputStream(entry);
                CheckedInputStream checked = new CheckedInputStream(meter.watch(in), new CRC32())) {
            archive.take(entry.getName(), checked);
            if (checked.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("the checksum of " + Printable.excerpt(entry.getName()) + " differs");
            }
        }
    }
}
