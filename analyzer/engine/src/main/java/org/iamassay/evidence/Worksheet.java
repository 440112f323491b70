package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Recognises a report that was saved as {@code .xlsx}: the first worksheet of the workbook. */
final class Worksheet {

    /** Sign of editing: AWS writes no workbooks. */
    static final String SAVED_AS_XLSX = "saved as xlsx";

    private static final int MOST_PARTS = 10_000;
    private static final String ADVICE = "save the worksheet of the report as CSV or as the first one of a workbook";

    private Worksheet() {}

    static Recognition recognise(Source source) throws IOException {
        try {
            byte[] bytes = bytes(source.item());
            if (!isWorkbook(bytes)) {
                return source.unused(
                        "a zip archive inside an archive, or an Office document without worksheets",
                        "unpack it, or save as CSV");
            }
            return firstSheet(source, bytes);
        } catch (LimitExceeded limit) {
            throw limit;
        } catch (IOException | RuntimeException damaged) {
            // the libraries answer some kinds of damage with unchecked exceptions
            return source.unused("a workbook that is damaged or cut short", "save it again, best as CSV");
        }
    }

    private static Recognition firstSheet(Source source, byte[] bytes) throws IOException {
        boolean header = false;
        // all rows are read here, so that damage anywhere is known before the rows are used
        try (RowSource rows = new SheetRows(bytes)) {
            for (RowSource.RawRow row = rows.next(); row != null; row = rows.next()) {
                header |= HeaderLine.isHeader(row.cells());
                if (!header && !row.cells().stream().allMatch(String::isBlank)) {
                    return source.unused(
                            "first worksheet, row " + row.line(),
                            "no credential report",
                            "columns user and arn",
                            ADVICE);
                }
            }
        }
        if (!header) {
            return source.unused("first worksheet", "no cells", "columns user and arn", ADVICE);
        }
        Recognition.Content.Sheet sheet = () -> new SheetRows(bytes(source.item()));
        return new Recognition.Report(source.item(), "Excel workbook", Optional.empty(), List.of(SAVED_AS_XLSX), sheet);
    }

    private static byte[] bytes(EvidenceItem item) throws IOException {
        if (item.bytes() > Limits.WORKBOOK_BYTES) {
            throw LimitExceeded.moreThan(Limits.WORKBOOK_BYTES, "bytes in one workbook");
        }
        try (InputStream in = item.open()) {
            return in.readAllBytes();
        }
    }

    /** Whether it is a workbook, and one that unpacks to a sane size. */
    private static boolean isWorkbook(byte[] bytes) throws IOException {
        ZipDirectory.check(new SeekableInMemoryByteChannel(bytes), MOST_PARTS);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            if (!ZipReader.isWorkbook(zip)) {
                return false;
            }
            Limits limits = Limits.STANDARD;
            Meter meter = new Meter(limits, bytes.length, limits.totalBytes() - Limits.WORKBOOK_UNPACKED_BYTES);
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream in = meter.watch(zip.getInputStream(part))) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                try (InputStream in = zip.getInputStream(part)) {
                    SafeXml.checkCells(in);
                }
            }
            return true;
        }
    }
}
