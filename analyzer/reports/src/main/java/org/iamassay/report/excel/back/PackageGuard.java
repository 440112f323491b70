package org.iamassay.report.excel.back;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at a file before any library opens it: what it is, and whether it unpacks to a sane size. */
final class PackageGuard {

    /** Size of a workbook, packed; one of 100,000 rows has about 20 MB. */
    static final long PACKED = 128L << 20;

    /** Size of all its parts together. */
    static final long UNPACKED = 1L << 30;

    /** Size of one part. */
    static final long PART = 768L << 20;

    private static final int MOST_PARTS = 2_000;
    /** A part is looked at for its ratio from this size on; sheets of many equal rows pack well. */
    private static final long RATIO_FREE = 10L << 20;

    private static final int RATIO = 150;
    private static final int HEAD = 8;

    private PackageGuard() {}

    static void check(Path file) throws ReturnException {
        try {
            head(file);
            parts(file);
        } catch (IOException | RuntimeException damaged) {
            // the library answers some kinds of damage with unchecked exceptions
            throw new ReturnException(file + " is damaged or cut short; save it again as .xlsx.");
        }
    }

    private static void head(Path file) throws IOException, ReturnException {
        if (!Files.isRegularFile(file)) {
            throw new ReturnException(file + " is not there, or no file; name a workbook that 'assay report' wrote.");
        }
        if (Files.size(file) > PACKED) {
            throw new ReturnException(file + " is larger than " + (PACKED >> 20) + " MB; it is no workbook of Assay.");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == HEAD && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
            throw new ReturnException(file + " is protected by a password or saved as .xls; name its password with"
                    + " --workbook-password-file, or save it as .xlsx without one.");
        }
        if (head.length < HEAD || head[0] != 'P' || head[1] != 'K') {
            throw new ReturnException(file + " is no .xlsx workbook; name one that 'assay report' wrote.");
        }
    }

    private static void parts(Path file) throws IOException, ReturnException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooMuch(file, "more than " + MOST_PARTS + " parts");
            }
            long rest = UNPACKED;
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw new ReturnException(file + " holds macros; save it as .xlsx without them.");
                }
                rest -= size(file, zip, part, Math.min(rest, PART));
            }
        }
    }

    private static long size(Path file, ZipFile zip, ZipEntry part, long most) throws IOException, ReturnException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                boolean swells = size > RATIO_FREE && size / RATIO > Math.max(1, part.getCompressedSize());
                if (size > most || swells) {
                    throw tooMuch(file, "a part that unpacks to far more than a workbook of Assay holds");
                }
            }
        }
        return size;
    }

    private static ReturnException tooMuch(Path file, String what) {
        return new ReturnException(file + " was not read: it has " + what + ".");
    }
}
