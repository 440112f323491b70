package org.iamassay.evidence;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops at a cell or line too long to be one, before the CSV parser collects it in memory.
 *
 * <p>A quotation mark opens a quoted cell only at the cell's beginning, as in RFC 4180, and a quoted cell may span lines.
 */
final class GuardedReader extends FilterReader {

    private int line = 1;
    private int lineChars;
    private int fieldChars;
    private boolean quoted;

    GuardedReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            check((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            check(buffer[i]);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = 0;
        while (skipped < n && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(char c) throws LimitExceeded {
        lineChars++;
        fieldChars++;
        if (c > ';') {
            // nearly every character is a letter, and the next special one is never far behind a limit
            if (fieldChars > Limits.FIELD_CHARS) {
                throw tooLong(Limits.FIELD_CHARS, "cell");
            }
            return;
        }
        special(c);
        if (lineChars > Limits.LINE_CHARS) {
            throw tooLong(Limits.LINE_CHARS, "line");
        }
        if (fieldChars > Limits.FIELD_CHARS) {
            throw tooLong(Limits.FIELD_CHARS, "cell");
        }
    }

    private void special(char c) {
        if (c == '"' && (quoted || fieldChars == 1)) {
            quoted = !quoted;
        } else if (c == '\n' && !quoted) {
            line++;
            lineChars = 0;
            fieldChars = 0;
        } else if (isDelimiter(c) && !quoted) {
            fieldChars = 0;
        }
    }

    private static boolean isDelimiter(char c) {
        return c == ',' || c == ';' || c == '\t' || c == '\r';
    }

    private LimitExceeded tooLong(int limit, String what) {
        return new LimitExceeded("line " + Printable.number(line) + " has a " + what + " of more than "
                + Printable.number(limit) + " characters");
    }
}
