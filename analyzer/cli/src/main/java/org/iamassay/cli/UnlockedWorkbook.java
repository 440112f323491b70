package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.iamassay.report.excel.WorkbookPassword;
import org.iamassay.report.excel.back.ReturnException;
import org.iamassay.report.excel.back.Returned;

/** Opens a workbook with its password for as long as it is read. */
final class UnlockedWorkbook {

    /** More than a workbook of 100,000 rows has, many times over. */
    private static final long LARGEST = 128L << 20;

    private UnlockedWorkbook() {}

    /** Reads a workbook file. */
    interface Reading {
        Returned of(Path workbook) throws ReturnException;
    }

    /** Reads a workbook; an encrypted one from a copy that nobody else may read and that is gone afterwards. */
    static Returned reading(Path workbook, Optional<WorkbookPassword> password, Reading reading)
            throws ReturnException {
        try {
            if (password.isEmpty() || !Files.isRegularFile(workbook) || !WorkbookPassword.isEncrypted(workbook)) {
                return reading.of(workbook);
            }
            if (Files.size(workbook) > LARGEST) {
                throw refused(workbook, "is larger than " + LARGEST + " bytes, and no workbook of Assay is");
            }
            Path folder = Files.createTempDirectory("assay-");
            Path copy = folder.resolve("workbook.xlsx");
            try {
                Files.write(copy, opened(workbook, password.get()));
                return reading.of(copy);
            } catch (ReturnException refused) {
                throw new CommandException(
                        ExitCode.NOTHING_ASSESSED,
                        String.valueOf(refused.getMessage()).replace(copy.toString(), workbook.toString()));
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw refused(workbook, "cannot be read");
        }
    }

    private static byte[] opened(Path workbook, WorkbookPassword password) throws IOException {
        try {
            return password.open(Files.readAllBytes(workbook));
        } catch (IllegalArgumentException refused) {
            throw refused(workbook, String.valueOf(refused.getMessage()));
        }
    }

    private static CommandException refused(Path workbook, String why) {
        return new CommandException(
                ExitCode.NOTHING_ASSESSED,
                workbook + " " + why + "; check the file and " + WorkbookPasswordOption.NAME + ".");
    }
}
