package org.iamassay.evidence;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV text, read one by one; the header line alone decides the delimiter (formats section 3). */
final class CsvRows implements RowSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String NOT_APPLICABLE = "N/A";
    private static final String FALSE = "false";
    private static final String TRUE = "true";

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final CsvGuard guard;
    private final int linesBefore;

    private CsvRows(CSVParser parser, CsvGuard guard, int linesBefore) {
        this.parser = parser;
        this.records = parser.iterator();
        this.guard = guard;
        this.linesBefore = linesBefore;
    }

    /** Reads the text up to its header line; signs of editing are noted as they are met. */
    static CsvRows open(Reader text, Signs signs) throws IOException {
        PushbackReader reader = new PushbackReader(text, CsvGuard.MAX_FIELD);
        Head head = Head.read(reader, signs);
        char delimiter = delimiter(head.line());
        if (delimiter != ',') {
            signs.add(delimiter == ';' ? Sign.SEMICOLON : Sign.TAB, head.linesBefore() + 1);
        }
        CsvGuard guard = new CsvGuard(reader, delimiter, head.linesBefore() + 1, signs);
        // Text after a closing quote is kept: refusing it would lose all rows after it.
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
        CSVParser parser =
                CSVParser.builder().setReader(guard).setFormat(format).get();
        return new CsvRows(parser, guard, head.linesBefore());
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        int line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? new RawRow(line, shared(records.next().values())) : null;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Lines with text between a closing quote and the next delimiter. */
    Lines strayText() {
        return guard.strayText();
    }

    /** The words that make up most of a report, each held once: the raw cells of all rows stay in memory. */
    private static List<String> shared(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            int length = cell.length();
            if (length == NOT_APPLICABLE.length() && cell.equals(NOT_APPLICABLE)) {
                cells[i] = NOT_APPLICABLE;
            } else if (length == FALSE.length() && cell.equals(FALSE)) {
                cells[i] = FALSE;
            } else if (length == TRUE.length() && cell.equals(TRUE)) {
                cells[i] = TRUE;
            }
        }
        return Arrays.asList(cells);
    }

    private static char delimiter(String header) {
        long commas = count(header, ',');
        long semicolons = count(header, ';');
        long tabs = count(header, '\t');
        if (commas >= semicolons && commas >= tabs) {
            return ',';
        }
        return semicolons >= tabs ? ';' : '\t';
    }

    private static long count(String header, char wanted) {
        return header.chars().filter(c -> c == wanted).count();
    }

    /** The header line, and how many lines stand before it. */
    private record Head(String line, int linesBefore) {

        static Head read(PushbackReader reader, Signs signs) throws IOException {
            char[] start = new char[CsvGuard.MAX_FIELD];
            int length = fill(reader, start);
            int from = length > 0 && start[0] == BYTE_ORDER_MARK ? 1 : 0;
            if (from > 0) {
                signs.add(Sign.BYTE_ORDER_MARK, 1);
            }
            int lines = 0;
            String line = line(start, from, length);
            while (from + line.length() < length && isBeforeHeader(line, lines + 1, signs)) {
                from = next(start, from + line.length(), length);
                lines++;
                line = line(start, from, length);
            }
            reader.unread(start, from, length - from);
            return new Head(line, lines);
        }

        private static int fill(Reader reader, char[] start) throws IOException {
            int length = 0;
            int count = reader.read(start, 0, start.length);
            while (count > 0) {
                length += count;
                count = reader.read(start, length, start.length - length);
            }
            return length;
        }

        private static String line(char[] start, int from, int length) throws IOException {
            for (int i = from; i < length; i++) {
                if (start[i] == '\n' || start[i] == '\r') {
                    return new String(start, from, i - from);
                }
            }
            if (length == CsvGuard.MAX_FIELD) {
                throw new MalformedTable(1, "a first line of more than 65,000 characters", "a header line");
            }
            return new String(start, from, length - from);
        }

        private static boolean isBeforeHeader(String line, int number, Signs signs) {
            String text = line.replace("\"", "").strip().toLowerCase(Locale.ROOT);
            if (text.startsWith("sep=")) {
                signs.add(Sign.SEP_LINE, number);
                return true;
            }
            if (text.isEmpty()) {
                signs.add(Sign.PADDING, number);
                return true;
            }
            return false;
        }

        private static int next(char[] start, int end, int length) {
            boolean pair = start[end] == '\r' && end + 1 < length && start[end + 1] == '\n';
            return end + (pair ? 2 : 1);
        }
    }
}
