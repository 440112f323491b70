package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.ReportTable;

/** Lays long tables one below the other; what a sheet cannot hold goes on in a numbered one. */
final class Stacking {

    private static final int FIRST_COLUMN = 1;
    private static final int UNITS = 256;
    /** A heading, the header of the table, a row of it and the note that it goes on. */
    private static final int LEAST = 4;

    private final Book book;
    private final String name;
    private final int[] grid;
    private XSSFSheet sheet;
    private int sheets = 1;
    private List<Integer> pages;
    private int next;

    /** Begins at a row of a sheet. */
    Stacking(Book book, XSSFSheet sheet, int next, int[] grid) {
        this.book = book;
        this.name = sheet.getSheetName();
        this.sheet = sheet;
        this.next = next;
        this.pages = next == 0 ? List.of(0) : List.of(0, next);
        this.grid = grid.clone();
    }

    /** Gives each table its place and frames it; sheets that are full are set for print. */
    List<Place> all(List<String> tables) {
        List<Place> places = new ArrayList<>();
        for (String id : tables) {
            places.add(place(book.content().table(id)));
        }
        if (tables.isEmpty()) {
            pages = List.of(0);
        }
        ChangesSheet.print(book, sheet, pages, next);
        return places;
    }

    private Place place(ReportTable table) {
        if (next + LEAST > book.limits().rows()) {
            turn();
        }
        List<Place.Part> parts = new ArrayList<>();
        next++;
        int from = 0;
        int size = table.rows().size();
        while (true) {
            int room = book.limits().rows() - next - 2;
            int to = Math.min(size, from + room);
            Place.Part part = new Place.Part(sheet.getSheetName(), next, FIRST_COLUMN, from, to);
            parts.add(part);
            next = part.end() + 2;
            from = to;
            if (from >= size) {
                break;
            }
            turn();
        }
        Place place = new Place(table, parts, Map.of());
        parts.forEach(part -> book.layer().frameWithoutHeader(book.sheet(part.sheet()), place, part));
        book.remember(place);
        return place;
    }

    /** Goes on in a new sheet. */
    private void turn() {
        ChangesSheet.print(book, sheet, pages, book.limits().rows());
        sheet = book.newSheet(name + " " + ++sheets);
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < grid.length; i++) {
            sheet.setColumnWidth(i, grid[i] * UNITS);
        }
        pages = List.of(0);
        next = 0;
    }

    /** Heading, header and rows of a table on its sheets. */
    static void stream(Book book, SXSSFWorkbook workbook, Place place) {
        for (Place.Part part : place.parts()) {
            Sheet sheet = workbook.getSheet(part.sheet());
            if (part.from() == 0) {
                heading(sheet, book, part.header() - 1, place.table().title());
            }
            book.layer().header(sheet, place, part);
            book.layer().rows(sheet, place, part);
            TableSheets.goesOn(book, sheet, place, part);
        }
    }

    /** The title of a table in one cell. */
    static void heading(Sheet sheet, Book book, int at, String title) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(22);
        book.cells().text(row, FIRST_COLUMN, Look.TITLE, title);
    }
}
