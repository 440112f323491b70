package org.iamassay.report.excel;

import org.iamassay.report.ReportTable;

/** The register of accepted risks; without any the sheet says so, above an empty register. */
final class ExceptionsSheet {

    /** Columns that a sentence runs over. */
    private static final int LAST = 8;

    private ExceptionsSheet() {}

    static void draw(Book book) {
        ReportTable register = book.content().table("exceptions");
        Canvas canvas = new Canvas(book.sheet(Book.EXCEPTIONS), book.cells(), Pages.grid(register.columns()));
        canvas.band(register.title(), book.content().title());
        for (String sentence : book.content().exceptions()) {
            canvas.paragraph(Look.PARAGRAPH, "\u2022  " + sentence, 1, Math.min(LAST, canvas.columns() - 1));
        }
        canvas.skip(1);
        Pages.table(book, canvas, register);
        Pages.finish(book, canvas);
    }
}
