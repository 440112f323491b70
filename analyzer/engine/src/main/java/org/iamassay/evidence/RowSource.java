package org.iamassay.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table as text, one after another, without holding the whole. */
interface RowSource extends Closeable {

    /** One row: where it begins (line or worksheet row, from 1) and its cells. */
    record RawRow(int line, List<String> cells) {}

    /** The next row, or null at the end. */
    @Nullable RawRow next() throws IOException;
}
