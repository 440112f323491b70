package org.iamassay.evidence;

import java.io.IOException;
import java.io.Reader;

/**
 * Watches the characters of a CSV on their way to the parser: limits the length of fields and records before anything
 * buffers them, and notes what the parser does not tell: needless quotes and the kind of line ends.
 */
final class CsvGuard extends Reader {

    /** Characters of one cell; a credential report needs a few hundred. */
    static final int MAX_FIELD = 65_536;

    /** Characters of one row. */
    static final int MAX_RECORD = 1 << 20;

    /** Below {@link #MAX_FIELD}, so that a field that is too long never shares a chunk with the row before it. */
    private static final int CHUNK = 8_192;

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        AFTER_QUOTED_TEXT
    }

    private final Reader in;
    private final char delimiter;
    private final Signs signs;
    private final Lines strayText = new Lines();

    private State state = State.FIELD_START;
    private long position;
    private long fieldStart;
    private long recordStart;
    private int line;
    private int recordLine;
    private int quoteLine;
    private boolean quoteNeeded;
    private boolean afterReturn;

    /** Watches a reader whose first character stands in this line. */
    CsvGuard(Reader in, char delimiter, int firstLine, Signs signs) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = firstLine;
        this.recordLine = firstLine;
        this.signs = signs;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, Math.min(length, CHUNK));
        if (count < 0) {
            endOfFile();
            return count;
        }
        for (int i = offset; i < offset + count; i++) {
            see(buffer[i]);
            position++;
        }
        requireLimits();
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Where a quote begins that is still open. */
    int quoteLine() {
        return quoteLine;
    }

    /** Lines with text between a closing quote and the next delimiter. */
    Lines strayText() {
        return strayText;
    }

    private void see(char c) throws IOException {
        boolean lineFeedOfReturn = afterReturn && c == '\n';
        afterReturn = false;
        if (c > '"' && c != delimiter && state == State.PLAIN) {
            return;
        }
        if (state == State.QUOTED) {
            quoted(c, lineFeedOfReturn);
        } else if (c == '"' && state == State.FIELD_START) {
            state = State.QUOTED;
            quoteLine = line;
            quoteNeeded = false;
        } else if (c == '"' && state == State.AFTER_QUOTE) {
            state = State.QUOTED;
            quoteNeeded = true;
        } else if (c == delimiter) {
            endField();
        } else if (c == '\n' || c == '\r') {
            endRecord(c, lineFeedOfReturn);
        } else {
            text();
        }
    }

    private void quoted(char c, boolean lineFeedOfReturn) {
        if (c == '"') {
            state = State.AFTER_QUOTE;
        } else if (c == '\n' || c == '\r') {
            quoteNeeded = true;
            afterReturn = c == '\r';
            line += lineFeedOfReturn ? 0 : 1;
        } else if (c == delimiter) {
            quoteNeeded = true;
        }
    }

    private void text() {
        if (state == State.AFTER_QUOTE || state == State.AFTER_QUOTED_TEXT) {
            strayText.add(line);
            state = State.AFTER_QUOTED_TEXT;
        } else {
            state = State.PLAIN;
        }
    }

    private void endField() throws IOException {
        if (state == State.AFTER_QUOTE && !quoteNeeded) {
            signs.add(Sign.QUOTING, quoteLine);
        }
        requireLimits();
        state = State.FIELD_START;
        fieldStart = position + 1;
    }

    private void endRecord(char c, boolean lineFeedOfReturn) throws IOException {
        if (c == '\r') {
            signs.add(Sign.LINE_ENDS, line);
            afterReturn = true;
        }
        if (!lineFeedOfReturn) {
            endField();
            line++;
        }
        fieldStart = position + 1;
        recordStart = position + 1;
        recordLine = line;
    }

    private void endOfFile() throws IOException {
        if (state == State.QUOTED) {
            throw new MalformedTable(quoteLine, "a quote that is never closed", "a closing quote");
        }
        endField();
    }

    private void requireLimits() throws IOException {
        if (position - fieldStart > MAX_FIELD) {
            throw new MalformedTable(
                    recordLine, "a cell of more than 65,536 characters", "cells of a credential report");
        }
        if (position - recordStart > MAX_RECORD) {
            throw new MalformedTable(
                    recordLine, "a row of more than 1,048,576 characters", "rows of a credential report");
        }
    }
}
