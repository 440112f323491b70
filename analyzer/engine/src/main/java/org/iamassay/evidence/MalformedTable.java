package org.iamassay.evidence;

import java.io.IOException;

/** A table that cannot be read beyond a line; what stands before it was delivered. */
final class MalformedTable extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String expected;

    MalformedTable(int line, String found, String expected) {
        super(found);
        this.line = line;
        this.expected = expected;
    }

    Problem problem(String file) {
        return new Problem(
                Problem.Level.UNUSED,
                file,
                "line " + line,
                String.valueOf(getMessage()),
                expected,
                "the rows from there on are not read; export the report again");
    }

    int line() {
        return line;
    }
}
