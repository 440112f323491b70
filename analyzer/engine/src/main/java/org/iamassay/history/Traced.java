package org.iamassay.history;

import com.google.re2j.Pattern;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cells a failure rests on, without what merely grows older (history section 3.3): kind of evidence, column or path without
 * indices and slots, and raw value; cells that hold a time, a use service or a use Region are left out.
 */
final class Traced {

    private static final char CELL = '\u001e';
    private static final char PART = '\u001f';
    private static final Pattern SLOT = Pattern.compile("^(access_key|cert)_[12]_");
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(/|$)");
    private static final Pattern TIME = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$");
    private static final Pattern OF_TIME_OR_USE = Pattern.compile(
            "(_last_rotated|_last_changed|_last_used(_date|_region|_service)?|_next_rotation|_creation_time"
                    + "|Date|Time|At|On|LastUsed|LastAuthenticated|/Region|/ServiceName|LastUsedRegion|LastAuthenticatedRegion)$");

    private final Set<String> cells = new TreeSet<>();

    /** Adds a cell: {@code kind} of the evidence it stands in, its column or JSON Pointer, and its raw value. */
    void add(String kind, String column, @Nullable String value) {
        if (OF_TIME_OR_USE.matcher(column).find()
                || (value != null && TIME.matcher(value).matches())) {
            return;
        }
        String name = INDEX.matcher(SLOT.matcher(column).replaceFirst("$1_")).replaceAll("/");
        cells.add(kind + PART + name + PART + (value == null ? "" : "=" + value));
    }

    /** One text for all cells, the same for the same set of them. */
    String text() {
        return String.join(String.valueOf(CELL), cells);
    }
}
