package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Changes;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;

/**
 * The sheet on what changed: the movement of the score and the counts on top, below them every identity, event and finding,
 * each as a table with its filter. No cells are merged, so that sorting, filtering and copying work.
 */
final class ChangesSheet {

    private static final String FIGURE = "score-movement";
    /** Shared by all tables of the sheet, left margin first. */
    private static final int[] GRID = {2, 24, 18, 18, 44, 36, 46, 40, 50, 30, 60};

    private static final int SENTENCE = 185;
    private static final int LEAD = 150;
    private static final int CHART_FROM = 5;
    private static final int CHART_TO = 8;
    private static final int CHART_ROWS = 20;
    private static final float CHART_POINTS = 300;
    private static final int INSET = 12 * Units.EMU_PER_POINT;
    private static final float ROW = 15.5f;
    /** Columns that stay readable on paper. */
    private static final int PRINTED = 8;

    private static final int PRINTED_WIDTH = 228;

    /** Tables that grow with the account, in the order of the sheet. */
    private static final List<String> LONG = List.of("identities", "events", "changes");

    private final Book book;
    private final ReportContent content;
    private final Changes changes;
    private final XSSFSheet sheet;
    private final Canvas canvas;

    private ChangesSheet(Book book, Changes changes) {
        this.book = book;
        this.content = book.content();
        this.changes = changes;
        this.sheet = book.newSheet(Book.CHANGES);
        this.canvas = new Canvas(sheet, book.cells(), GRID);
    }

    /** Makes the sheet and those it goes on in: all but the chart and the rows of the long tables. */
    static void open(Book book, Changes changes) {
        new ChangesSheet(book, changes).open();
    }

    private void open() {
        canvas.band(changes.title(), content.title());
        sentences(Look.LEAD, List.of(changes.movement()), LEAD);
        canvas.gap();
        List<String> tables = LONG.stream().filter(content::has).toList();
        List<XSSFRow> jumps = tables.stream().map(id -> canvas.row(ROW)).toList();
        canvas.gap();
        overview();
        notes();
        List<Place> places = new Stacking(book, sheet, canvas.next(), GRID).all(tables);
        for (int i = 0; i < places.size(); i++) {
            jump(jumps.get(i), places.get(i));
        }
    }

    /** What moved and how many findings are in which state; beside them is room for the chart. */
    private void overview() {
        float top = canvas.height();
        table("movement", "step", "points", "reached", "step-words");
        table("change-counts", "change", "change-findings", "grave", "by-severity");
        boolean drawn = content.figures().containsKey(FIGURE);
        while (drawn && canvas.height() - top < CHART_POINTS + ROW) {
            canvas.row(Canvas.DEFAULT_ROW);
        }
    }

    private void table(String id, String... columns) {
        if (content.has(id)) {
            ReportTable table = Views.columns(content.table(id), columns);
            Stacking.heading(canvas.sheet(), book, canvas.next(), table.title());
            canvas.skip(1);
            Pages.table(book, canvas, table);
            canvas.skip(1);
        }
    }

    private void notes() {
        if (!changes.limits().isEmpty()) {
            Stacking.heading(sheet, book, canvas.next(), book.text("workbook.changes.limits"));
            canvas.skip(1);
            sentences(Look.SENTENCE, changes.limits(), SENTENCE);
            canvas.gap();
        }
        sentences(Look.NOTE, changes.notes(), SENTENCE);
        canvas.skip(1);
    }

    /** Sentences that run over the empty cells beside them; long ones go on in the next row. */
    private void sentences(Look look, List<String> sentences, int characters) {
        for (String sentence : sentences) {
            for (String line : lines(sentence, characters)) {
                book.cells().text(canvas.row(look == Look.LEAD ? ROW + 5 : ROW), 1, look, line);
            }
        }
    }

    static List<String> lines(String sentence, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void jump(XSSFRow row, Place place) {
        Place.Part first = place.parts().get(0);
        int number = place.table().rows().size();
        book.cells().text(row, 1, Look.JUMP, place.table().title() + " (" + number + ")");
        String cell = Place.quoted(first.sheet()) + "!B" + (first.header() + 1);
        Canvas.link(sheet, row.getCell(1), cell);
    }

    /** Draws the chart beside the overview, once the numbers behind the charts have their places. */
    static void draw(Book book, Map<String, Place> figures) {
        Place numbers = figures.get(FIGURE);
        Figure figure = book.content().figures().get(FIGURE);
        if (numbers == null || figure == null) {
            return;
        }
        XSSFSheet sheet = book.sheet(Book.CHANGES);
        int top = book.place("movement").parts().get(0).header();
        XSSFClientAnchor anchor = new XSSFClientAnchor(INSET, 0, 0, 0, CHART_FROM, top, CHART_TO, bottom(sheet, top));
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        Charts.draw(sheet, anchor, figure, book.sheet(Book.SCORECARD), numbers);
    }

    /** The row at which a chart of its height ends. */
    private static int bottom(XSSFSheet sheet, int top) {
        float points = 0;
        int row = top;
        while (points < CHART_POINTS && row < top + CHART_ROWS) {
            Row there = sheet.getRow(row++);
            points += there == null ? Canvas.DEFAULT_ROW : there.getHeightInPoints();
        }
        return row;
    }

    /** Writes the long tables, a few rows at a time. */
    static void stream(Book book, SXSSFWorkbook workbook) {
        for (String id : LONG) {
            if (book.content().has(id)) {
                Stacking.stream(book, workbook, book.place(id));
            }
        }
    }

    /** Paper for a sheet of the changes whose last row is known; pages begin at the given rows. */
    static void print(Book book, XSSFSheet sheet, List<Integer> pages, int rows) {
        book.paper().set(sheet, PRINTED_WIDTH);
        book.paper().say(sheet, PRINTED - 1, GRID.length - 1);
        Paper.areas(sheet, pages, rows, PRINTED);
    }
}
