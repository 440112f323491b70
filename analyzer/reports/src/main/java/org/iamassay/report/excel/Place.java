package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;

/**
 * Where a table stands in the workbook, so that formulas, links and charts can point at it.
 *
 * @param parts one per sheet the table goes over
 * @param inputs what each column takes that people fill in, by column id
 */
record Place(ReportTable table, List<Part> parts, Map<String, Inputs.Kind> inputs) {

    /**
     * One sheet's share of a table.
     *
     * @param sheet name of the sheet
     * @param header row of the headings, from 0
     * @param column first column, from 0
     * @param from first row of the table's data in this part, from 0
     * @param to row after the last one
     */
    record Part(String sheet, int header, int column, int from, int to) {

        int rows() {
            return to - from;
        }

        /** Row of the sheet below the last data row; an Excel table without data keeps one empty row. */
        int end() {
            return header + 1 + Math.max(1, rows());
        }
    }

    Place {
        parts = List.copyOf(parts);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** A table that fills sheets of its own, headings first; the first keeps the name, the others are numbered. */
    static Place of(View view, String sheet, Limits limits) {
        ReportTable table = view.table();
        int size = table.rows().size();
        List<Part> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(size, from + limits.dataRows());
            String name = parts.isEmpty() ? sheet : sheet + " " + (parts.size() + 1);
            parts.add(new Part(name, 0, 0, from, to));
            from = to;
        } while (from < size);
        return new Place(table, parts, view.inputs());
    }

    /** A short table on a sheet that holds more than it. */
    static Place within(View view, String sheet, int header, int column) {
        int rows = view.table().rows().size();
        return new Place(view.table(), List.of(new Part(sheet, header, column, 0, rows)), view.inputs());
    }

    /** The position of a column, or -1. */
    int index(String columnId) {
        return Views.index(table, columnId);
    }

    /** A formula over every part, added up; {@code formula} holds {@code %s} once per column. */
    String sum(String formula, String... columnIds) {
        return parts.stream()
                .map(part -> String.format(Locale.ROOT, formula, ranges(part, columnIds)))
                .collect(Collectors.joining("+"));
    }

    /** Heading and data of one part. */
    AreaReference area(Part part) {
        int last = part.column() + table.columns().size() - 1;
        return new AreaReference(
                new CellReference(part.header(), part.column()),
                new CellReference(part.end() - 1, last),
                SpreadsheetVersion.EXCEL2007);
    }

    /** Where a data row stands, as the target of a link. */
    String target(int row, int column) {
        for (Part part : parts) {
            if (row >= part.from() && row < part.to()) {
                int at = part.header() + 1 + row - part.from();
                return quoted(part.sheet()) + "!" + new CellReference(at, part.column() + column).formatAsString();
            }
        }
        throw new IndexOutOfBoundsException(row);
    }

    static String quoted(String sheet) {
        return "'" + sheet + "'";
    }

    /** The columns people fill in, in order. */
    List<Column> fields() {
        return table.columns().stream()
                .filter(column -> inputs.containsKey(column.id()))
                .toList();
    }

    private Object[] ranges(Part part, String... columnIds) {
        Object[] ranges = new Object[columnIds.length];
        for (int i = 0; i < columnIds.length; i++) {
            int column = part.column() + index(columnIds[i]);
            ranges[i] = range(part, column, column);
        }
        return ranges;
    }

    private static String range(Part part, int first, int last) {
        CellReference start = new CellReference(part.header() + 1, first, true, true);
        CellReference end = new CellReference(part.end() - 1, last, true, true);
        return quoted(part.sheet()) + "!" + start.formatAsString() + ":" + end.formatAsString();
    }
}
