package org.iamassay.report.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportContent;
import org.iamassay.score.Score;
import org.jspecify.annotations.Nullable;

/** The page for managers: key numbers, what is worst, what is quickly won, charts, and how the numbers reconcile. */
final class SummarySheet {

    private static final int TILE = 31;
    private static final int[] GRID = {2, TILE, 1, TILE, 1, TILE, 1, TILE, 1, TILE, 1, TILE, 2};
    private static final int MIDDLE = 6;
    private static final int REPORTED = 7;
    private static final int FOUND = 9;
    private static final int AGREES = 11;
    private static final int CHART_ROWS = 15;
    private static final int LEAST_CHART_ROWS = 11;
    /** A landscape page of A4 as wide as the sheet is so high, for each character of its width. */
    private static final float PAGE_POINTS_PER_CHARACTER = 3.1f;

    /** What was not seen is listed in full in sheet Scope. */
    private static final int NOT_SEEN = 8;

    private static final float LINE = 15;

    private final Book book;
    private final ReportContent content;
    private final Map<String, Place> figures;
    private final XSSFSheet sheet;
    private final Canvas canvas;
    /** Cells of the reconciliation that tiles point at, by id of the number. */
    private final Map<String, String> recomputed = new LinkedHashMap<>();

    private final Map<String, Double> found = new LinkedHashMap<>();

    SummarySheet(Book book, Map<String, Place> figures) {
        this.book = book;
        this.content = book.content();
        this.figures = figures;
        this.sheet = book.sheet(Book.SUMMARY);
        this.canvas = new Canvas(sheet, book.cells(), GRID);
    }

    void draw() {
        canvas.band(book.text("workbook.summary"), content.title());
        canvas.paragraph(Look.HEADLINE, content.headline(), 1, canvas.columns() - 1);
        content.changes()
                .ifPresent(changes -> canvas.paragraph(Look.PARAGRAPH, changes.line(), 1, canvas.columns() - 1));
        canvas.gap();
        XSSFRow labels = canvas.row(18);
        XSSFRow values = canvas.row(38);
        XSSFRow notes = canvas.row(30);
        canvas.gap();
        canvas.headings(book.text("workbook.worst"), book.text("workbook.quick-wins"), MIDDLE);
        canvas.lists(
                orElse(content.worst(), "workbook.no-worst"),
                orElse(content.quickWins(), "workbook.no-quick-wins"),
                MIDDLE);
        if (!Editions.isReduced(book)) {
            canvas.jump(book.text("workbook.all-findings"), "'Findings'!A1");
        }
        canvas.gap();
        charts("score-by-area", "outcomes-by-severity", "tiers");
        canvas.newPage();
        canvas.heading(book.text("workbook.not-seen"));
        notSeen();
        canvas.gap();
        reconcile();
        tiles(labels, values, notes);
        Pages.finish(book, canvas);
        Paper.pages(sheet, canvas.pages().size());
    }

    private List<String> orElse(List<String> items, String nothing) {
        return items.isEmpty() ? List.of(book.text(nothing)) : items;
    }

    private void notSeen() {
        List<String> all = content.notSeen();
        canvas.list(all.subList(0, Math.min(all.size(), NOT_SEEN)), book.text("workbook.all-seen"));
        if (all.size() > NOT_SEEN) {
            canvas.jump(book.text("workbook.more-in", all.size() - NOT_SEEN, Book.SCOPE), "'Scope'!A1");
        }
    }

    /** Three charts side by side, each two tiles wide, in what is left of the page, or on a page of their own. */
    private void charts(String... ids) {
        float left = canvas.characters() * PAGE_POINTS_PER_CHARACTER - canvas.height();
        int rows = Math.min(CHART_ROWS, (int) (left / Canvas.DEFAULT_ROW));
        int bars = content.figure(ids[0]).categories().size();
        if (rows < Math.max(LEAST_CHART_ROWS, bars)) {
            canvas.newPage();
            rows = Math.max(CHART_ROWS, 2 * bars);
        }
        for (int i = 0; i < ids.length; i++) {
            chart(ids[i], column(2 * i), column(2 * i + 1) + 1, rows);
        }
        canvas.skip(rows);
    }

    private void chart(String id, int from, int to, int rows) {
        Figure figure = content.figure(id);
        Place place = figures.get(id);
        if (place == null || !Charts.canDraw(figure)) {
            return;
        }
        int top = canvas.next();
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, from, top, to, top + rows);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        Charts.draw(sheet, anchor, figure, book.sheet(Book.SCORECARD), place);
    }

    private void tiles(XSSFRow labels, XSSFRow values, XSSFRow notes) {
        Score score = content.assessment().score();
        tile(labels, notes, 0, "score", book.text("workbook.tile.score.note"));
        number(values, 0, "score", Look.TILE_DECIMAL, score.value());
        tile(labels, notes, 1, "grade", capped(score));
        word(values, 1, score.grade() == null ? book.text("workbook.none") : score.grade());
        tile(labels, notes, 2, "coverage", book.text("workbook.tile.coverage.note"));
        number(values, 2, "coverage", Look.TILE_SHARE, score.coverage());
        tile(labels, notes, 3, "tier", content.assessment().tier().remark());
        small(
                values,
                3,
                book.words().word("tier", content.assessment().tier().account().word()));
        tile(labels, notes, 4, "failing", book.text("workbook.tile.failing.note"));
        number(values, 4, "checks-fail", Look.TILE_VALUE, 0);
        tile(labels, notes, 5, "affected", book.text("workbook.tile.affected.note"));
        number(values, 5, "affected", Look.TILE_VALUE, 0);
    }

    private String capped(Score score) {
        if (score.grade() == null) {
            return book.text("workbook.tile.grade.unseen");
        }
        List<String> caps = score.cappedBy();
        if (caps.isEmpty()) {
            return book.text("workbook.tile.grade.note");
        }
        return caps.size() == 1
                ? book.text("workbook.tile.grade.capped", caps.get(0))
                : book.text("workbook.tile.grade.capped-more", caps.get(0), caps.size() - 1);
    }

    private void tile(XSSFRow labels, XSSFRow notes, int position, String label, String note) {
        book.cells().text(labels, column(position), Look.TILE_LABEL, book.text("workbook.tile." + label));
        book.cells().text(notes, column(position), Look.TILE_NOTE, note);
    }

    private void word(XSSFRow values, int position, String word) {
        book.cells().text(values, column(position), Look.TILE_VALUE, word);
    }

    private void small(XSSFRow values, int position, String word) {
        book.cells().text(values, column(position), Look.TILE_WORD, word);
    }

    /** A number that is what the reconciliation below finds in the tables. */
    private void number(XSSFRow values, int position, String id, Look look, @Nullable Number reported) {
        String cell = recomputed.get(id);
        if (cell == null || reported == null) {
            word(values, position, book.text("workbook.none"));
        } else {
            book.cells().formula(values, column(position), look, cell, found.getOrDefault(id, 0.0));
        }
    }

    private static int column(int position) {
        return 1 + 2 * position;
    }

    private void reconcile() {
        canvas.heading(book.text("workbook.reconcile"));
        XSSFRow headings = canvas.row(LINE);
        book.cells().text(headings, 1, Look.NOTE, book.text("workbook.reconcile.number"));
        book.cells().text(headings, REPORTED, Look.NOTE_RIGHT, book.text("workbook.reconcile.reported"));
        book.cells().text(headings, FOUND, Look.NOTE_RIGHT, book.text("workbook.reconcile.found"));
        book.cells().text(headings, AGREES, Look.NOTE_RIGHT, book.text("workbook.reconcile.agrees"));
        Reckoning.of(book).forEach(this::line);
    }

    private void line(Reckoning.Line line) {
        XSSFRow row = canvas.row(LINE);
        for (int i = 1; i < canvas.columns() - 1; i++) {
            row.createCell(i).setCellStyle(book.cells().style(Look.AGREES));
        }
        Look look = line.share() ? Look.RECKONED_SHARE : Look.RECKONED;
        book.cells().text(row, 1, Look.AGREES, line.label());
        book.cells().number(row, REPORTED, look, line.reported());
        book.cells().formula(row, FOUND, look, line.formula(), line.found());
        String one = reference(row, REPORTED);
        String two = reference(row, FOUND);
        String yes = book.words().answer(true);
        String no = book.words().answer(false);
        String same = Math.abs(line.reported() - line.found()) < 0.000_001 ? yes : no;
        String formula = "IF(ABS(" + one + "-" + two + ")<0.000001," + Words.quoted(yes) + "," + Words.quoted(no) + ")";
        book.cells().formula(row, AGREES, Look.RECKONED, formula, same);
        recomputed.put(line.id(), two);
        found.put(line.id(), line.found());
    }

    private static String reference(XSSFRow row, int column) {
        return new CellReference(row.getRowNum(), column, true, true).formatAsString();
    }
}
