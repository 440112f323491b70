package org.iamassay.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.iamassay.report.Brand;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportContent;

/** The first sheet: what this is, of which account and when, who gets it and signs for it, and what the other sheets hold. */
final class CoverSheet {

    private static final float TO_SIGN = 26;
    private static final float LINE = 18;
    private static final int LABEL = 1;
    private static final int VALUE = 2;
    private static final int DATE = 4;
    private static final int COLUMNS = 5;
    private static final int RECIPIENTS = 3;

    private static final List<String> SIGNATURES = List.of("prepared", "reviewed", "approved");
    private static final List<String> SIGN_OFF = List.of("", "name", "role", "date", "signature");
    private static final List<String> DISTRIBUTION = List.of("", "name", "role", "date", "copy");

    private final Book book;
    private final ReportContent content;
    private final Canvas canvas;

    CoverSheet(Book book) {
        this.book = book;
        this.content = book.content();
        this.canvas = new Canvas(book.sheet(Book.COVER), book.cells(), 3, 30, 44, 38, 24, 44, 3);
    }

    void draw() {
        String account = content.assessment().snapshot().account().value();
        canvas.band(
                content.title(),
                text("subject", account, content.assessment().snapshot().asOf()));
        canvas.paragraph(Look.HEADLINE, content.headline(), LABEL, canvas.columns() - 1);
        canvas.skip(1);
        canvas.heading(text("particulars"));
        particulars();
        canvas.skip(1);
        block("sign-off", SIGN_OFF, SIGNATURES, TO_SIGN);
        canvas.skip(1);
        block("distribution", DISTRIBUTION, List.of("1", "2", "3").subList(0, RECIPIENTS), LINE);
        canvas.skip(1);
        contents();
        Pages.finish(book, canvas);
        Paper.pages(canvas.sheet(), 1);
    }

    private void particulars() {
        Brand brand = content.presentation().brand();
        open(text("client"), "");
        open(
                text("period"),
                text("period.as-of", content.assessment().snapshot().asOf()));
        for (Fact fact : content.cover()) {
            canvas.fact(fact.name(), fact.value(), canvas.columns() - 1);
        }
        canvas.fact(text("classification"), Paper.classification(book.words().texts(), brand), canvas.columns() - 1);
        canvas.fact(text("prepared-by"), brand.name(), canvas.columns() - 1);
    }

    /** A particular that people fill in. */
    private void open(String name, String value) {
        XSSFRow row = canvas.row(LINE);
        book.cells().text(row, LABEL, Look.FACT_NAME, name);
        canvas.put(row, Look.INPUT, value, VALUE, canvas.columns() - 1);
    }

    /** Lines to fill in, with headings above them and a label before each. */
    private void block(String id, List<String> headings, List<String> lines, float height) {
        canvas.heading(text(id));
        XSSFRow top = canvas.row(LINE);
        for (int i = 1; i < COLUMNS; i++) {
            book.cells().text(top, LABEL + i, Look.NOTE, text(headings.get(i)));
        }
        int first = canvas.next();
        for (String line : lines) {
            XSSFRow row = canvas.row(height);
            for (int i = 1; i < COLUMNS; i++) {
                Look look = LABEL + i == DATE ? Look.INPUT_DATE : Look.INPUT;
                row.createCell(LABEL + i).setCellStyle(book.cells().style(look));
            }
            String label = headings == SIGN_OFF ? text(line) : text("recipient", line);
            book.cells().text(row, LABEL, Look.SIGN_OFF, label);
        }
        CellRangeAddress dates = new CellRangeAddress(first, canvas.next() - 1, DATE, DATE);
        new Guards(canvas.sheet(), book.words()).input(Inputs.Kind.DATE, dates);
    }

    private void contents() {
        canvas.heading(text("sheets"));
        entry(Book.SUMMARY, text("sheet.summary"));
        entry(Book.SCOPE, text("sheet.scope"));
        entry(Book.METHOD, text("sheet.method"));
        entry(Book.SCORECARD, text("sheet.scorecard"));
        for (String id : List.of("findings", "affected", "controls", "principals")) {
            table(id);
        }
        entry(Book.SAMPLING, text("sheet.sampling"));
        entry(Book.EXCEPTIONS, text("sheet.exceptions"));
        if (content.changes().isPresent()) {
            entry(Book.CHANGES, text("sheet.changes"));
        }
        table("evidence");
        entry(Book.DICTIONARY, text("sheet.dictionary"));
    }

    private void table(String id) {
        Place place = book.place(id);
        int rows = place.table().rows().size();
        String what = book.words().texts().count("workbook.rows", rows, text("sheet." + id));
        int more = place.parts().size() - 1;
        if (more > 0) {
            what += text("overflow", place.parts().get(more).sheet());
        }
        long cut = place.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell instanceof String s && CellText.isTooLong(s, book.limits()))
                .count();
        entry(place.parts().get(0).sheet(), cut == 0 ? what : what + text("cut", cut));
    }

    private void entry(String sheet, String what) {
        if (Editions.drops(book, sheet)) {
            return;
        }
        int lines = Lines.of(what, canvas.sum(VALUE, canvas.columns() - 1));
        XSSFRow row = canvas.row(LINE * lines);
        book.cells().text(row, LABEL, Look.JUMP, sheet);
        Canvas.link(canvas.sheet(), row.getCell(LABEL), Place.quoted(sheet) + "!A1");
        canvas.put(row, Look.PARAGRAPH, what, VALUE, canvas.columns() - 1);
    }

    private String text(String key, Object... arguments) {
        return book.text("workbook." + key, arguments);
    }
}
