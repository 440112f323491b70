package org.iamassay.report.excel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * POI's streaming workbook with a writer that takes no locks.
 *
 * <p>POI writes a cell in a dozen pieces; with the locks of {@code BufferedWriter} that is the greater part of the time a
 * long sheet takes.
 */
final class Streaming extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    Streaming(XSSFWorkbook skeleton) {
        super(skeleton, ROWS_IN_MEMORY);
    }

    // Called by the constructor of the super class: must not use fields of this one.
    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new Rows(TempFile.createTempFile("rows", ".xml"));
    }

    /** The rows of one sheet on their way through a temporary file. */
    private static final class Rows extends SheetDataWriter {

        private final File file;

        Rows(File file) throws IOException {
            super(new Buffer(new OutputStreamWriter(Files.newOutputStream(file.toPath()), StandardCharsets.UTF_8)));
            this.file = file;
        }

        // Asked for once the writer is closed.
        @Override
        public InputStream getWorksheetXMLInputStream() throws IOException {
            return Files.newInputStream(file.toPath());
        }
    }

    /** Buffers characters for one thread. */
    private static final class Buffer extends Writer {

        private static final int SIZE = 1 << 15;

        private final Writer out;
        private final char[] characters = new char[SIZE];
        private int used;

        Buffer(Writer out) {
            this.out = out;
        }

        @Override
        public void write(int character) throws IOException {
            makeRoom(1);
            characters[used++] = (char) character;
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            if (length > SIZE) {
                drain();
                out.write(text, from, length);
                return;
            }
            makeRoom(length);
            text.getChars(from, from + length, characters, used);
            used += length;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (length > SIZE) {
                drain();
                out.write(text, from, length);
                return;
            }
            makeRoom(length);
            System.arraycopy(text, from, characters, used, length);
            used += length;
        }

        @Override
        public void flush() throws IOException {
            drain();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            drain();
            out.close();
        }

        private void makeRoom(int length) throws IOException {
            if (length > SIZE - used) {
                drain();
            }
        }

        private void drain() throws IOException {
            out.write(characters, 0, used);
            used = 0;
        }
    }
}
