package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Fact;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.Section;
import org.iamassay.report.trend.Tile;
import org.iamassay.report.trend.TrendPage;

/** The first sheet of a trend: where it stands in words and numbers, its charts, and below the numbers behind them. */
final class TrendSummary {

    private static final int[] GRID = {2, 21, 15, 15, 15, 15, 15, 15, 15, 15, 2};
    private static final int FIRST_ROWS = 17;
    private static final int ROWS = 15;
    private static final int MIDDLE = 5;
    private static final int INSET = 4 * Units.EMU_PER_POINT;
    private static final float TILE = 30;

    private final TrendBook book;
    private final TrendPage page;
    private final Canvas canvas;

    TrendSummary(TrendBook book, TrendPage page) {
        this.book = book;
        this.page = page;
        this.canvas = new Canvas(book.make("Summary"), book.cells(), GRID);
    }

    void draw() {
        canvas.band(page.title(), page.subject());
        tiles();
        page.lead().forEach(text -> canvas.paragraph(Look.PARAGRAPH, text, 1, canvas.columns() - 1));
        canvas.gap();
        List<Drawable> figures = figures();
        int top = canvas.next();
        canvas.skip(FIRST_ROWS + 1);
        int rows = figures.size() / 2;
        for (int i = 0; i < rows; i++) {
            if (i % 2 == 0) {
                canvas.newPage();
            }
            canvas.skip(ROWS + 1);
        }
        canvas.newPage();
        canvas.heading("What this speaks of");
        for (Fact fact : page.facts()) {
            canvas.fact(fact.name(), fact.value(), canvas.columns() - 1);
        }
        canvas.skip(1);
        canvas.heading("Numbers behind the charts");
        List<Place> places = new ArrayList<>();
        for (Drawable figure : figures) {
            String text = figure.caption().title() + ". " + figure.caption().description() + " "
                    + figure.caption().unit() + ".";
            canvas.paragraph(Look.FACT_NAME, text, 1, canvas.columns() - 1);
            places.add(book.table(canvas, TrendNumbers.of(figure)));
            canvas.skip(1);
        }
        for (int i = 0; i < figures.size(); i++) {
            TrendCharts.draw(canvas.sheet(), anchor(top, i), figures.get(i), places.get(i));
        }
        book.finish(canvas);
    }

    /** The first of each pair: what was restated stands beside it on the other sheets. */
    private List<Drawable> figures() {
        List<Drawable> figures = new ArrayList<>(List.of(page.opening()));
        for (Section section : page.sections()) {
            for (List<Drawable> row : section.figures()) {
                boolean pair = row.size() > 1 && row.get(1).caption().id().endsWith("-restated");
                figures.addAll(pair ? row.subList(0, 1) : row);
            }
        }
        return figures.stream().filter(TrendNumbers::canDraw).toList();
    }

    /** The first figure is as wide as the page, the others stand in pairs. */
    private XSSFClientAnchor anchor(int top, int number) {
        if (number == 0) {
            return anchor(1, canvas.columns() - 1, top, FIRST_ROWS);
        }
        int row = top + FIRST_ROWS + 1 + (number - 1) / 2 * (ROWS + 1);
        return (number - 1) % 2 == 0 ? anchor(1, MIDDLE, row, ROWS) : anchor(MIDDLE, canvas.columns() - 1, row, ROWS);
    }

    private static XSSFClientAnchor anchor(int left, int right, int row, int rows) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(INSET, INSET, -INSET, -INSET, left, row, right, row + rows);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        return anchor;
    }

    private void tiles() {
        XSSFSheet sheet = canvas.sheet();
        XSSFRow labels = canvas.row(18);
        XSSFRow values = canvas.row(TILE);
        XSSFRow notes = canvas.row(32);
        int last = Math.min(page.tiles().size(), GRID.length - 2);
        for (int i = 0; i < last; i++) {
            Tile tile = page.tiles().get(i);
            int from = i == 0 ? 1 : 2 * i;
            int to = i == 0 ? 2 : Math.min(from + 2, GRID.length - 1);
            canvas.put(labels, Look.TILE_LABEL, tile.label(), from, to);
            canvas.put(values, tile.value().length() > 7 ? Look.TILE_WORD : Look.TILE_VALUE, tile.value(), from, to);
            canvas.put(notes, Look.TILE_NOTE, tile.note(), from, to);
        }
        canvas.gap();
        sheet.setZoom(100);
    }
}
