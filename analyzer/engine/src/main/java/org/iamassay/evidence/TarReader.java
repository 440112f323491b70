package org.iamassay.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads {@code .tar}, and {@code .tar.gz} by unpacking it on the way. */
final class TarReader {

    private static final int TAR_HEADER = 512;

    private TarReader() {}

    /** The beginning of what a gzip file unpacks to. */
    static byte[] gzipHead(Path file) throws IOException {
        try (InputStream in = unzipped(file)) {
            return in.readNBytes(TAR_HEADER);
        }
    }

    static void read(Path file, boolean gzip, Archive archive, Meter meter) throws IOException {
        try (InputStream plain = gzip ? unzipped(file) : new BufferedInputStream(Files.newInputStream(file));
                InputStream watched = meter.watch(plain);
                TarArchiveInputStream tar = new TarArchiveInputStream(watched, StandardCharsets.UTF_8.name())) {
            readEntries(tar, archive, meter);
            // the checksum of gzip stands at its very end, behind the padding of the tar
            watched.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** One file packed by itself: it is called as the packed one, without the end of the name. */
    static void readSingle(Path file, String packedName, Archive archive, Meter meter) throws IOException {
        String name = packedName.replaceFirst("(?i)\\.gz$", "");
        try (InputStream plain = unzipped(file);
                InputStream watched = meter.watch(plain)) {
            meter.expectContent();
            archive.count();
            archive.take(name, watched);
            watched.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void readEntries(TarArchiveInputStream tar, Archive archive, Meter meter) throws IOException {
        meter.expectHeader();
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            meter.expectContent();
            archive.count();
            String refusal = refusal(entry, archive);
            if (!refusal.isEmpty()) {
                archive.refuse(entry.getName(), refusal);
            } else if (!entry.isDirectory()) {
                archive.take(entry.getName(), tar);
            }
            tar.transferTo(OutputStream.nullOutputStream());
            meter.expectHeader();
        }
        meter.expectContent();
    }

    private static String refusal(TarArchiveEntry entry, Archive archive) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return "it is a link, and links are not followed";
        }
        if (!entry.isDirectory() && !isRegular(entry)) {
            return "it is not a regular file (a device, a pipe or a sparse file)";
        }
        return archive.refusal(entry.getName(), entry.isDirectory() ? 0 : entry.getSize());
    }

    /** Sparse files do not count: their holes would unpack past every limit. */
    private static boolean isRegular(TarArchiveEntry entry) {
        byte type = entry.getLinkFlag();
        boolean regular =
                type == TarConstants.LF_NORMAL || type == TarConstants.LF_OLDNORM || type == TarConstants.LF_CONTIG;
        return regular && !entry.isSparse();
    }

    private static InputStream unzipped(Path file) throws IOException {
        return GzipCompressorInputStream.builder()
                .setPath(file)
                .setDecompressConcatenated(true)
                .get();
    }
}
