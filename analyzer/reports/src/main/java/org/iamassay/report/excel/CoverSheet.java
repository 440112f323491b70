package org.iamassay.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportContent;

/** The first sheet: what this is, of which account and when, who signs for it, and what the other sheets hold. */
final class CoverSheet {

    private static final float SIGN_OFF = 26;
    private static final float LINE = 18;
    private static final int LABEL = 1;
    private static final int VALUE = 2;

    private static final List<String> SIGNATURES = List.of("Prepared", "Reviewed", "Approved");
    private static final List<String> SIGN_OFF_HEADINGS = List.of("", "Name", "Role", "Date", "Signature");

    private final Book book;
    private final ReportContent content;
    private final Canvas canvas;

    CoverSheet(Book book) {
        this.book = book;
        this.content = book.content();
        this.canvas = new Canvas(book.sheet(Book.COVER), book.cells(), 3, 30, 44, 38, 24, 44, 3);
    }

    void draw() {
        canvas.band(
                content.title(),
                "Account " + content.assessment().snapshot().account() + ", as of "
                        + content.assessment().snapshot().asOf());
        canvas.paragraph(Look.HEADLINE, content.headline(), LABEL, canvas.columns() - 1);
        canvas.skip(1);
        canvas.heading("Particulars");
        for (Fact fact : content.cover()) {
            canvas.fact(fact.name(), fact.value(), canvas.columns() - 1);
        }
        canvas.skip(1);
        signOff();
        canvas.skip(1);
        contents();
        Pages.finish(book, canvas);
        Paper.pages(canvas.sheet(), 1);
    }

    private void signOff() {
        canvas.heading("Sign-off");
        XSSFRow headings = canvas.row(LINE);
        for (int i = 0; i < SIGN_OFF_HEADINGS.size(); i++) {
            book.cells().text(headings, LABEL + i, Look.NOTE, SIGN_OFF_HEADINGS.get(i));
        }
        for (String who : SIGNATURES) {
            XSSFRow row = canvas.row(SIGN_OFF);
            for (int i = 0; i < SIGN_OFF_HEADINGS.size(); i++) {
                row.createCell(LABEL + i).setCellStyle(book.cells().style(Look.SIGN_OFF));
            }
            book.cells().text(row, LABEL, Look.SIGN_OFF, who);
        }
    }

    private void contents() {
        canvas.heading("Sheets");
        entry(Book.SUMMARY, "Score, tier, worst things and quick wins, and how the numbers reconcile");
        entry(Book.SCOPE, "What was received, what was not, and what that leaves open");
        entry(Book.METHOD, "How verdicts and score come about, all parameters, how to make this report again");
        entry(Book.SCORECARD, "Areas, tiers and charts with their numbers");
        table(Book.FINDINGS, "findings", "one row per check that fails or could not be assessed");
        table(Book.AFFECTED, "affected", "one row per affected resource, with the cells it rests on");
        table(Book.CONTROLS, "controls", "one row per check of the profile, passes included");
        table(Book.PRINCIPALS, "principals", "one row per principal");
        table(Book.EVIDENCE, "evidence", "one row per file, with its hash");
        entry(Book.DICTIONARY, "What columns, words and codes mean");
    }

    private void table(String sheet, String id, String what) {
        Place place = book.place(id);
        int rows = place.table().rows().size();
        String text = rows + (rows == 1 ? " row: " : " rows: ") + what;
        int more = place.parts().size() - 1;
        if (more > 0) {
            text += "; too many for one sheet, goes on to sheet "
                    + place.parts().get(more).sheet();
        }
        long cut = place.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell instanceof String s && CellText.isTooLong(s, book.limits()))
                .count();
        entry(sheet, cut == 0 ? text : text + "; texts cut because a cell cannot hold them: " + cut);
    }

    private void entry(String sheet, String what) {
        int lines = Lines.of(what, canvas.sum(VALUE, canvas.columns() - 1));
        XSSFRow row = canvas.row(LINE * lines);
        book.cells().text(row, LABEL, Look.JUMP, sheet);
        Canvas.link(canvas.sheet(), row.getCell(LABEL), Place.quoted(sheet) + "!A1");
        canvas.put(row, Look.PARAGRAPH, what, VALUE, canvas.columns() - 1);
    }
}
