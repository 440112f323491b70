package org.iamassay.report.excel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;

/**
 * A table as its sheet shows it: what the program says, what people fill in, and how a row is known again.
 *
 * @param inputs what each column takes that people fill in, by column id
 */
record View(ReportTable table, Map<String, Inputs.Kind> inputs) {

    /** Hidden column by which a workbook that comes back is read; its heading is the same in every language. */
    static final String KEY = "key";

    /** Hidden column that tells whether a computed cell of the row was changed. */
    static final String DIGEST = "digest";

    private static final Set<String> HIDDEN = Set.of(KEY, DIGEST);

    View {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** A table that nobody fills in. */
    static View of(ReportTable table) {
        return new View(table, Map.of());
    }

    static boolean isHidden(Column column) {
        return HIDDEN.contains(column.id());
    }

    /** The columns that a reader sees; the hidden ones stand last. */
    static List<Column> seen(List<Column> columns) {
        return columns.stream().filter(column -> !isHidden(column)).toList();
    }
}
