package org.iamassay.model;

import org.jspecify.annotations.Nullable;

/** Where a record came from: one row of one file, with its cells as they stood there. */
public interface Row {

    /** Name of the file, with its path inside an archive. */
    String file();

    /** Line (worksheet row for xlsx) where the row begins, counted from 1, in the decoded table. */
    int line();

    /** The cell as it stood in the file; null when the header lacks the column or the row is too short. */
    @Nullable String cell(ReportColumn column);

    /** What the file calls the column; other tools have names of their own. */
    default String name(ReportColumn column) {
        return column.header();
    }
}
