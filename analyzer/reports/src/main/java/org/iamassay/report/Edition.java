package org.iamassay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.check.Finding;
import org.jspecify.annotations.Nullable;

/** What an edition leaves out of the content; the numbers are those of every other edition. */
final class Edition {

    /** Columns of the inner workings: how a verdict leads back to rows and cells. */
    private static final Map<String, Set<String>> WORKINGS = Map.of(
            "affected", Set.of("file", "row", "columns", "values"),
            "principals", Set.of("file", "row"),
            "statements", Set.of("file", "path"));

    private Edition() {}

    /** The content for its audience: a client sees no traces. What management does not read, the formats leave out. */
    static ReportContent of(ReportContent content) {
        return content.presentation().audience() == Audience.CLIENT ? forClient(content) : content;
    }

    private static ReportContent forClient(ReportContent content) {
        Map<String, ReportTable> tables = new LinkedHashMap<>();
        content.tables().forEach((id, table) -> tables.put(id, without(table, WORKINGS.getOrDefault(id, Set.of()))));
        return content.with(
                content.issues().stream().map(Edition::untraced).toList(), Collections.unmodifiableMap(tables));
    }

    private static ReportTable without(ReportTable table, Set<String> columns) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!columns.contains(table.columns().get(i).id())) {
                kept.add(i);
            }
        }
        return kept.size() == table.columns().size()
                ? table
                : new ReportTable(
                        table.id(),
                        table.title(),
                        kept.stream().map(table.columns()::get).toList(),
                        table.rows().stream().map(row -> picked(row, kept)).toList());
    }

    private static List<@Nullable Object> picked(List<@Nullable Object> row, List<Integer> kept) {
        List<@Nullable Object> picked = new ArrayList<>(kept.size());
        kept.forEach(i -> picked.add(row.get(i)));
        return picked;
    }

    private static Issue untraced(Issue issue) {
        return issue.with(issue.affected().stream()
                .map(f -> new Finding(
                        f.check(),
                        f.severity(),
                        f.subject(),
                        f.verdict(),
                        f.reason(),
                        f.evidence(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList());
    }
}
