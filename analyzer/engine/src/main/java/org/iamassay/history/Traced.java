package org.iamassay.history;

import com.google.re2j.Pattern;
import java.util.Map;
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
    private static final int YEAR = 4;
    private static final Pattern SLOT = Pattern.compile("^(access_key|cert)_[12]_");
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(/|$)");
    private static final Pattern TIME = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$");
    private static final Pattern OF_TIME_OR_USE = Pattern.compile(
            "(_last_rotated|_last_changed|_last_used(_date|_region|_service)?|_next_rotation|_creation_time"
                    + "|Date|Time|At|On|LastUsed|LastAuthenticated|/Region|/ServiceName|LastUsedRegion|LastAuthenticatedRegion)$");

    private static final String LEFT_OUT = "";

    private final Map<String, String> names;
    private final Set<String> cells = new TreeSet<>();

    /** {@code names} remembers what columns come to, for all findings of a check. */
    Traced(Map<String, String> names) {
        this.names = names;
    }

    /** Adds a cell: {@code kind} of the evidence it stands in, its column or JSON Pointer, and its raw value. */
    void add(String kind, String column, @Nullable String value) {
        String name = names.computeIfAbsent(column, Traced::name);
        if (!name.equals(LEFT_OUT) && !isTime(value)) {
            cells.add(kind + PART + name + PART + (value == null ? "" : "=" + value));
        }
    }

    private static String name(String column) {
        return OF_TIME_OR_USE.matcher(column).find()
                ? LEFT_OUT
                : INDEX.matcher(SLOT.matcher(column).replaceFirst("$1_")).replaceAll("/");
    }

    private static boolean isTime(@Nullable String value) {
        return value != null
                && value.indexOf('-') == YEAR
                && TIME.matcher(value).matches();
    }

    /** One text for all cells, the same for the same set of them. */
    String text() {
        return String.join(String.valueOf(CELL), cells);
    }
}
