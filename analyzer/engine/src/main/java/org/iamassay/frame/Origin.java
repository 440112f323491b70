package org.iamassay.frame;

import org.iamassay.model.JsonPlace;
import org.iamassay.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where a row came from.
 *
 * @param line line of a table; null for a member of a JSON file
 * @param path JSON Pointer; null for a line of a table
 */
public record Origin(
        String file, @Nullable Integer line, @Nullable String path) {

    /** Nothing in a file says it. */
    public static final Origin NONE = new Origin("", null, null);

    public static Origin of(Row row) {
        return new Origin(row.file(), row.line(), null);
    }

    public static Origin of(JsonPlace place) {
        return new Origin(place.file(), null, place.pointer());
    }
}
