package org.iamassay.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What the first bytes of a file show it to be, whatever its name. */
enum FileKind {
    ZIP("a zip archive or workbook", "504b0304"),
    EMPTY_ZIP("a zip archive without entries", "504b0506"),
    GZIP("a gzip file", "1f8b"),
    TAR("a tar archive"),
    SEVEN_ZIP("a 7-Zip archive", "377abcaf271c"),
    RAR("a RAR archive", "526172211a07"),
    BZIP2("a bzip2 file", "425a68"),
    XZ("an xz file", "fd377a585a00"),
    ZSTANDARD("a Zstandard file", "28b52ffd"),
    OLE2("an old Excel workbook (.xls) or a workbook with a password", "d0cf11e0a1b11ae1"),
    PDF("a PDF document", "25504446"),
    PNG("a PNG image", "89504e47"),
    JPEG("a JPEG image", "ffd8ff"),
    GIF("a GIF image", "47494638"),
    SQLITE("an SQLite database", "53514c69746520666f726d6174"),
    PARQUET("a Parquet file", "50415231"),
    EXECUTABLE("a program", "7f454c46"),
    OTHER("another file");

    /** A tar archive is known by the checksum of its first header, which covers archives older than its magic word. */
    private static final int TAR_HEADER = 512;

    private static final int LONGEST_MAGIC = 16;

    private final String description;
    private final String magic;

    FileKind(String description) {
        this(description, "");
    }

    FileKind(String description, String magic) {
        this.description = description;
        this.magic = magic;
    }

    static FileKind of(byte[] head) {
        String start = HexFormat.of().formatHex(head, 0, Math.min(head.length, LONGEST_MAGIC));
        Optional<FileKind> known = Arrays.stream(values())
                .filter(kind -> !kind.magic.isEmpty() && start.startsWith(kind.magic))
                .findFirst();
        return known.orElseGet(() -> isTar(head) ? TAR : OTHER);
    }

    /** "{@code a PDF document}". */
    String description() {
        return description;
    }

    /** Whether it packs other files. */
    boolean isPacked() {
        return compareTo(ZSTANDARD) <= 0;
    }

    /** What to do with a file of a kind that is not read. */
    String advice() {
        return switch (this) {
            case OLE2 -> "save it as CSV, or as .xlsx without a password";
            case GZIP, TAR -> "unpack it";
            case SEVEN_ZIP, RAR, BZIP2, XZ, ZSTANDARD -> "unpack it, or pack its files as .zip, .tar or .tar.gz";
            default -> "";
        };
    }

    static boolean isTar(byte[] head) {
        if (head.length < TAR_HEADER || head[0] == 0) {
            return false;
        }
        try {
            return TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_HEADER));
        } catch (IllegalArgumentException notANumberInTheChecksumField) {
            return false;
        }
    }
}
