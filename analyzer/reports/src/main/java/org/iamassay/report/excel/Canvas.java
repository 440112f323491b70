package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that is read like a page: bands, headings and paragraphs from top to bottom over a fixed grid of columns.
 *
 * <p>Only such sheets merge cells, and never in their tables: a paragraph has no other way to wrap over columns.
 */
final class Canvas {

    private static final int WIDTH_UNITS = 256;
    private static final float LINE = 13.8f;
    private static final float BAND_LINE = 17;
    private static final float BAND_TITLE = 33;
    private static final float BAND_GAP = 8;
    private static final float HEADING = 22;
    /** Height of a row that says nothing of it, in points. */
    static final float DEFAULT_ROW = 15;

    private static final float GAP = 4;
    /** Letters are narrower than the digits that columns are measured in. */
    private static final double LETTERS = 1.2;
    /** The same for the big letters of the headline. */
    private static final double HEADLINE_LETTERS = 0.85;

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final int[] widths;
    private final List<Integer> pages = new ArrayList<>(List.of(0));
    private int next;
    private float height;

    /** Starts at the top of {@code sheet} with columns of these widths, in characters. */
    Canvas(XSSFSheet sheet, CellWriter cells, int... widths) {
        this.sheet = sheet;
        this.cells = cells;
        this.widths = widths.clone();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNITS);
        }
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    CellWriter cells() {
        return cells;
    }

    int columns() {
        return widths.length;
    }

    int characters() {
        return sum(0, widths.length);
    }

    /** The row that is written next, from 0. */
    int next() {
        return next;
    }

    void skip(int rows) {
        next += rows;
        height += rows * DEFAULT_ROW;
    }

    /** A new row with a height in points. */
    XSSFRow row(float points) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(Math.min(points, Lines.TALLEST));
        height += row.getHeightInPoints();
        return row;
    }

    /** Height of the page so far, in points. */
    float height() {
        return height;
    }

    /** Some room below what is there. */
    void gap() {
        row(BAND_GAP);
    }

    /** The band on top: a title and a line below it. */
    void band(String title, String line) {
        filled(Look.BAND, BAND_GAP);
        cells.text(filled(Look.BAND_TITLE, BAND_TITLE), 1, Look.BAND_TITLE, title);
        cells.text(filled(Look.BAND_TEXT, BAND_LINE), 1, Look.BAND_TEXT, line);
        filled(Look.BAND, BAND_GAP);
        gap();
    }

    void heading(String text) {
        heading(row(HEADING), text, 1, widths.length - 1);
        row(GAP);
    }

    /** What follows is printed on a new page. */
    void newPage() {
        pages.add(next);
        height = 0;
    }

    /** The rows at which printed pages begin. */
    List<Integer> pages() {
        return List.copyOf(pages);
    }

    /** A wrapped text over the columns {@code from} to before {@code to}. */
    void paragraph(Look look, String text, int from, int to) {
        double letters = look == Look.HEADLINE ? HEADLINE_LETTERS : LETTERS;
        int lines = Lines.of(text, (int) (sum(from, to) * letters));
        XSSFRow row = row((look == Look.HEADLINE ? BAND_LINE + 3 : LINE) * lines + 4);
        put(row, look, text, from, to);
    }

    /** A numbered list over all columns, or one sentence when there is nothing to list. */
    void list(List<String> items, String nothing) {
        if (items.isEmpty()) {
            paragraph(Look.PARAGRAPH, nothing, 1, widths.length - 1);
        }
        for (String item : items) {
            paragraph(Look.PARAGRAPH, "•  " + item, 1, widths.length - 1);
        }
    }

    /** Two lists side by side, row by row, with a column between them. */
    void lists(List<String> left, List<String> right, int gap) {
        int last = widths.length - 1;
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? (i + 1) + ".  " + left.get(i) : "";
            String two = i < right.size() ? (i + 1) + ".  " + right.get(i) : "";
            int lines = Math.max(letters(one, 1, gap), letters(two, gap + 1, last));
            XSSFRow row = row(LINE * lines + 6);
            put(row, Look.PARAGRAPH, one, 1, gap);
            put(row, Look.PARAGRAPH, two, gap + 1, last);
        }
    }

    /** Two headings side by side. */
    void headings(String left, String right, int gap) {
        XSSFRow row = row(HEADING);
        heading(row, left, 1, gap);
        heading(row, right, gap + 1, widths.length - 1);
        row(GAP);
    }

    /** A line that leads to another sheet. */
    void jump(String text, String target) {
        XSSFRow row = row(LINE + 3);
        cells.text(row, 1, Look.JUMP, text);
        link(sheet, row.getCell(1), target);
    }

    /** A name and its value, the name in column 1, the value over the columns up to before {@code to}. */
    void fact(String name, String value, int to) {
        int lines = Math.max(letters(value, 2, to), letters(name, 1, 2));
        XSSFRow row = row(LINE * lines + 5);
        cells.text(row, 1, Look.FACT_NAME, name);
        put(row, Look.FACT_VALUE, value, 2, to);
    }

    /** A text over some columns of a row. */
    void put(Row row, Look look, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            row.createCell(i).setCellStyle(cells.style(look));
        }
        cells.text(row, from, look, text);
        if (to - from > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to - 1));
        }
    }

    /** Makes a cell lead to another place of the workbook. */
    static void link(XSSFSheet sheet, Cell cell, String target) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell.setHyperlink(link);
    }

    private void heading(XSSFRow row, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            row.createCell(i).setCellStyle(cells.style(Look.HEADING));
        }
        cells.text(row, from, Look.HEADING, text);
    }

    private XSSFRow filled(Look look, float points) {
        XSSFRow row = row(points);
        for (int i = 0; i < widths.length; i++) {
            row.createCell(i).setCellStyle(cells.style(look));
        }
        return row;
    }

    private int letters(String text, int from, int to) {
        return Lines.of(text, (int) (sum(from, to) * LETTERS));
    }

    int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
