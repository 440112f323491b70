package org.iamassay.report.excel;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;

/** The sheets on scope and method. */
final class TextSheets {

    private TextSheets() {}

    static void scope(Book book) {
        ReportContent content = book.content();
        Canvas canvas = canvas(book, Book.SCOPE, "missing");
        canvas.band("Scope and limits", content.title());
        canvas.heading("Scope");
        canvas.list(content.scope(), "Nothing to say.");
        canvas.skip(1);
        canvas.heading("What was not looked at");
        canvas.list(content.notSeen(), "Everything the profile asks for was seen.");
        canvas.skip(1);
        inputs(book, canvas);
        section(book, canvas, "missing");
        Pages.finish(book, canvas);
    }

    static void method(Book book) {
        ReportContent content = book.content();
        Canvas canvas = canvas(book, Book.METHOD, "parameters");
        canvas.band("Method", content.title());
        canvas.heading("How it was judged");
        canvas.list(content.method(), "");
        canvas.skip(1);
        canvas.heading("How to make this report again");
        for (Fact fact : content.reproduction()) {
            canvas.fact(fact.name(), fact.value(), canvas.columns() - 1);
        }
        canvas.skip(1);
        section(book, canvas, "parameters");
        Pages.finish(book, canvas);
    }

    private static void inputs(Book book, Canvas canvas) {
        int files = book.content().table("evidence").rows().size();
        canvas.heading("What was received");
        String text = files + (files == 1 ? " file" : " files") + ", each with its hash: see sheet Evidence.";
        canvas.paragraph(Look.PARAGRAPH, text, 1, canvas.columns() - 1);
        XSSFRow row = canvas.sheet().getRow(canvas.next() - 1);
        Canvas.link(canvas.sheet(), row.getCell(1), "'" + Book.EVIDENCE + "'!A1");
        canvas.skip(1);
    }

    private static Canvas canvas(Book book, String sheet, String table) {
        return new Canvas(
                book.sheet(sheet),
                book.cells(),
                Pages.grid(book.content().table(table).columns()));
    }

    private static void section(Book book, Canvas canvas, String id) {
        ReportTable table = book.content().table(id);
        canvas.newPage();
        canvas.heading(table.title());
        Pages.table(book, canvas, table);
        canvas.skip(1);
    }
}
