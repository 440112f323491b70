package org.iamassay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report.
 *
 * @param id stable id: scorecard, findings, affected, controls, principals, evidence, dictionary, missing, parameters, …
 * @param rows one list per row, as long as {@code columns}; cells by the type of their column
 */
public record ReportTable(String id, String title, List<Column> columns, List<List<@Nullable Object>> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
    }
}
