package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;

/** Rows of a credential report in the export of another tool, told as AWS would have written them. */
final class ToolRows implements RowSource {

    private static final String GENERATED = "generated_time";

    /** The rows of a tool by its own names. */
    private interface NamedRows {
        /** The line of the next row; what a table counts as its header is line 1. */
        int line();

        @Nullable Map<String, String> next() throws IOException;

        void close() throws IOException;
    }

    private final NamedRows rows;
    private final ReportTool tool;
    private final List<ReportColumn> columns;
    private boolean begun;

    private ToolRows(NamedRows rows, ReportTool tool, List<ReportColumn> columns) {
        this.rows = rows;
        this.tool = tool;
        this.columns = columns;
    }

    /** The report in a JSON file, or nothing when it holds none under any tool's names. */
    static Optional<Recognition> ofJson(Source source, boolean underRows) throws IOException {
        try (FlatRows first = json(source, underRows)) {
            return recognise(source, first.next(), () -> flat(json(source, underRows)));
        } catch (JsonProcessingException | BadContent | LimitExceeded other) {
            return Optional.empty();
        }
    }

    /** The report in a CSV file. */
    static Optional<Recognition> ofCsv(Source source) throws IOException {
        try (CsvRows csv = CsvRows.open(ReportText.ofFile(source).open(), new Signs())) {
            RowSource.RawRow header = csv.next();
            RowSource.RawRow row = header == null ? null : csv.next();
            return header == null || row == null
                    ? Optional.empty()
                    : recognise(source, named(header.cells(), row.cells()), () -> table(source));
        } catch (MalformedTable | LimitExceeded other) {
            return Optional.empty();
        }
    }

    private static Optional<Recognition> recognise(Source source, @Nullable Map<String, String> first, Opening opening)
            throws IOException {
        if (first == null) {
            return Optional.empty();
        }
        Set<String> names = Set.copyOf(first.keySet());
        Optional<ReportTool> tool = ReportTool.of(names);
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        List<ReportColumn> columns = tool.get().columns(names);
        // Once to its end, so that what is wrong anywhere in it is known before its rows are used.
        NamedRows all = opening.open();
        Map<String, String> row = all.next();
        while (row != null) {
            row = all.next();
        }
        all.close();
        Recognition.Content.Sheet sheet = () -> new ToolRows(opening.open(), tool.get(), columns);
        return Optional.of(new Recognition.Report(
                source.item(),
                tool.get().carrier(),
                GeneratedTime.of(first.getOrDefault(GENERATED, "")).instant(),
                List.of(),
                sheet,
                List.of(),
                tool));
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (!begun) {
            begun = true;
            return new RawRow(1, columns.stream().map(ReportColumn::header).toList());
        }
        Map<String, String> row = rows.next();
        if (row == null) {
            return null;
        }
        return new RawRow(
                rows.line(),
                columns.stream().map(column -> tool.cell(row, column)).toList());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Opens the rows anew. */
    private interface Opening {
        NamedRows open() throws IOException;
    }

    private static FlatRows json(Source source, boolean underRows) throws IOException {
        FlatRows rows = new FlatRows(source);
        if (underRows) {
            rows.enterRows();
        }
        return rows;
    }

    private static NamedRows flat(FlatRows rows) {
        return new NamedRows() {
            private int line = 1;

            @Override
            public int line() {
                return line;
            }

            @Override
            public @Nullable Map<String, String> next() throws IOException {
                line++;
                return rows.next();
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private static NamedRows table(Source source) throws IOException {
        CsvRows csv = CsvRows.open(ReportText.ofFile(source).open(), new Signs());
        RowSource.RawRow header = csv.next();
        List<String> names = header == null ? List.of() : header.cells();
        return new NamedRows() {
            private int line = 1;

            @Override
            public int line() {
                return line;
            }

            @Override
            public @Nullable Map<String, String> next() throws IOException {
                RowSource.RawRow row = csv.next();
                while (row != null && row.cells().stream().allMatch(String::isBlank)) {
                    row = csv.next();
                }
                if (row == null) {
                    return null;
                }
                line = row.line();
                // An empty cell says "none" here, so one that is cut off must not pass for it.
                if (row.cells().size() != names.size()) {
                    throw new MalformedTable(line, row.cells().size() + " cells", names.size() + ", as in the header");
                }
                return named(names, row.cells());
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        List<String> names = new ArrayList<>(header);
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i).strip(), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }
}
