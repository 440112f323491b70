package org.iamassay.report.excel;

import java.util.List;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;

/** The register of accepted risks; without any the sheet says so, above an empty register. */
final class ExceptionsSheet {

    private static final String TABLE = "exceptions";

    private ExceptionsSheet() {}

    static void draw(Book book) {
        ReportTable register = register(book);
        Canvas canvas = new Canvas(book.sheet(Book.EXCEPTIONS), book.cells(), Pages.grid(register.columns()));
        canvas.band(book.text("workbook.exceptions"), book.content().title());
        String what = register.rows().isEmpty() ? "workbook.exceptions.none" : "workbook.exceptions.some";
        canvas.paragraph(
                Look.PARAGRAPH, book.text(what, register.rows().size()), 1, Math.min(LAST, canvas.columns() - 1));
        canvas.skip(1);
        Pages.table(book, canvas, register);
        Pages.finish(book, canvas);
    }

    /** Columns that a sentence runs over. */
    private static final int LAST = 8;

    private static ReportTable register(Book book) {
        if (book.content().has(TABLE)) {
            return book.content().table(TABLE);
        }
        Texts texts = book.words().texts();
        List<Column> columns = List.of(
                Inputs.column(texts, "waiver", Column.Type.ID, 18),
                Inputs.column(texts, "waiver-scope", Column.Type.ID, 50),
                Inputs.column(texts, "waiver-reason", Column.Type.TEXT, 44));
        return new ReportTable(TABLE, texts.get("workbook.exceptions"), columns, List.of());
    }
}
