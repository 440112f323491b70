package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.iamassay.report.WorkpaperTables;
import org.jspecify.annotations.Nullable;

/** The sheet of samples for what is tested by hand, with cells for the result, and one verdict traced to its file. */
final class SamplingSheet {

    /** Shared by all tables of the sheet, margins included. */
    private static final int[] GRID = {2, 20, 10, 34, 30, 44, 12, 12, 12, 12, 12, 12, 14, 30, 16, 14, 2};

    private static final List<Inputs.Input> RESULT = List.of(
            new Inputs.Input("attribute-a", Inputs.Kind.TICK, 14),
            new Inputs.Input("attribute-b", Inputs.Kind.TICK, 14),
            new Inputs.Input("attribute-c", Inputs.Kind.TICK, 14),
            new Inputs.Input("attribute-d", Inputs.Kind.TICK, 14),
            new Inputs.Input("attribute-e", Inputs.Kind.TICK, 14),
            new Inputs.Input("attribute-f", Inputs.Kind.TICK, 14),
            new Inputs.Input("sample-result", Inputs.Kind.RESULT, 16),
            new Inputs.Input("exception-note", Inputs.Kind.TEXT, 36),
            new Inputs.Input("tested-by", Inputs.Kind.TEXT, 18),
            new Inputs.Input("tested-on", Inputs.Kind.DATE, 13));

    private final Book book;
    private final WorkpaperTables tables;
    private final Canvas canvas;

    private SamplingSheet(Book book) {
        this.book = book;
        this.tables = book.workpapers();
        this.canvas = new Canvas(book.sheet(Book.SAMPLING), book.cells(), GRID);
    }

    static void draw(Book book) {
        new SamplingSheet(book).draw();
    }

    private void draw() {
        canvas.band(book.text("workbook.sampling"), book.content().title());
        canvas.heading(book.text("workbook.sampling.method"));
        for (String key : List.of("order", "repeat", "automated", "by-hand")) {
            canvas.paragraph(
                    Look.PARAGRAPH, book.text("workbook.sampling." + key, tables.seed()), 1, canvas.columns() - 1);
        }
        canvas.skip(1);
        section(View.of(tables.sizes()));
        section(View.of(tables.populations()));
        attributes();
        canvas.newPage();
        section(worked(tables.sample()));
        canvas.newPage();
        ReportTable trace = tables.traceOfOne();
        if (trace.rows().isEmpty()) {
            canvas.heading(trace.title());
            canvas.paragraph(Look.PARAGRAPH, book.text("workbook.sampling.no-trace"), 1, canvas.columns() - 1);
        } else {
            section(View.of(trace));
        }
        Pages.finish(book, canvas);
    }

    /** The columns to fill in, as a table without rows for the dictionary. */
    static ReportTable results(Texts texts) {
        List<Column> columns =
                RESULT.stream().map(input -> Inputs.column(texts, input)).toList();
        return new ReportTable("sample-results", texts.get("table.sample"), columns, List.of());
    }

    private void attributes() {
        ReportTable attributes = tables.attributes();
        canvas.heading(attributes.title());
        for (List<@Nullable Object> row : attributes.rows()) {
            canvas.fact(String.valueOf(row.get(0)), String.valueOf(row.get(1)), canvas.columns() - 1);
        }
        canvas.skip(1);
    }

    private void section(View view) {
        canvas.heading(view.table().title());
        Pages.table(book, canvas, view);
        canvas.skip(1);
    }

    /** The items with a cell for each attribute, the result, and who tested when. */
    private View worked(ReportTable sample) {
        List<Column> columns = new ArrayList<>(sample.columns());
        RESULT.forEach(input -> columns.add(Inputs.column(book.words().texts(), input)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : sample.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.addAll(Collections.nCopies(RESULT.size(), null));
            rows.add(cells);
        }
        return new View(new ReportTable(sample.id(), sample.title(), columns, rows), Inputs.kinds(RESULT));
    }
}
