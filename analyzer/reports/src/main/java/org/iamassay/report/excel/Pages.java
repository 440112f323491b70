package org.iamassay.report.excel;

import java.util.List;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;

/** What the sheets that read like pages have in common. */
final class Pages {

    /** Columns left and right of the text. */
    static final int MARGIN = 2;

    private Pages() {}

    /** A grid as wide as a table, with margins. */
    static int[] grid(List<Column> columns) {
        return grid(columns, 0);
    }

    /** The same with no column narrower than {@code least}. */
    static int[] grid(List<Column> columns, int least) {
        int[] widths = new int[columns.size() + 2];
        widths[0] = MARGIN;
        widths[widths.length - 1] = MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            widths[i + 1] = Math.max(least, TableLayer.width(columns.get(i)));
        }
        return widths;
    }

    /** Lays a table below what is already there. */
    static Place table(Book book, Canvas canvas, ReportTable table) {
        return table(book, canvas, View.of(table));
    }

    /** The same with columns that people fill in. */
    static Place table(Book book, Canvas canvas, View view) {
        Place place = Place.within(view, canvas.sheet().getSheetName(), canvas.next(), 1);
        Place.Part part = place.parts().get(0);
        book.layer().frame(canvas.sheet(), place, part);
        book.layer().rows(canvas.sheet(), place, part);
        canvas.skip(part.end() - part.header());
        book.remember(place);
        return place;
    }

    /** The columns at which the left half, the right half and the right margin of a page begin. */
    static int[] halves(Canvas canvas) {
        int half = canvas.characters() / 2;
        int middle = 1;
        while (canvas.sum(0, middle + 1) <= half) {
            middle++;
        }
        return new int[] {1, middle, canvas.columns() - 1};
    }

    /** Sets the paper and the print area once a page is full. */
    static void finish(Book book, Canvas canvas) {
        book.paper().set(canvas.sheet(), canvas.characters());
        Paper.areas(canvas.sheet(), canvas.pages(), canvas.next(), canvas.columns());
    }
}
