package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Brand;
import org.iamassay.report.Column;
import org.iamassay.report.Texts;

/** How sheets are printed: landscape, as wide as the paper, with classification and page numbers. */
final class Paper {

    /** Width, in characters, up to which a table stays readable on A4. */
    private static final int WIDEST_A4 = 215;

    /** Width, in characters, up to which a table stays readable on A3. */
    private static final int WIDEST_PRINT = 370;

    /** Margins in inches; header and footer stand within those on top and bottom. */
    private static final double SIDES = 0.5;

    private static final double ENDS = 0.65;
    private static final int LONGEST_HEADING = 80;

    private final Texts texts;
    private final Brand brand;
    private final String subject;

    Paper(Texts texts, Brand brand, String subject) {
        this.texts = texts;
        this.brand = brand;
        this.subject = subject;
    }

    /** The label on every page: that of the brand, else the usual one. */
    static String classification(Texts texts, Brand brand) {
        return brand.classification().isEmpty() ? texts.get("workbook.confidential") : brand.classification();
    }

    /** Sets a sheet up; {@code characters} is its width. */
    void set(XSSFSheet sheet, int characters) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(characters > WIDEST_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDES);
        sheet.setMargin(PageMargin.RIGHT, SIDES);
        sheet.setMargin(PageMargin.TOP, ENDS);
        sheet.setMargin(PageMargin.BOTTOM, ENDS);
        headings(sheet);
    }

    /** Prints the first {@code columns} and {@code rows} of a sheet, and no more. */
    static void area(XSSFSheet sheet, int rows, int columns) {
        areas(sheet, List.of(0), rows, columns);
    }

    /**
     * The same in pages that begin at the given rows.
     *
     * <p>Page breaks set by hand do not count when a sheet is fitted to the width of the paper; areas do.
     */
    static void areas(XSSFSheet sheet, List<Integer> pages, int rows, int columns) {
        List<String> areas = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int last = i + 1 < pages.size() ? pages.get(i + 1) : rows;
            areas.add(new CellRangeAddress(pages.get(i), Math.max(pages.get(i), last - 1), 0, Math.max(0, columns - 1))
                    .formatAsString(null, true));
        }
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), String.join(",", areas));
    }

    /** How many of a table's columns, from the first, are still readable on paper. */
    static int columns(List<Column> columns) {
        int width = 0;
        int count = 0;
        for (Column column : columns) {
            width += TableLayer.width(column);
            if (width > WIDEST_PRINT) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Says on every printed page when paper shows fewer columns than the sheet. */
    void say(XSSFSheet sheet, int printed, int columns) {
        if (printed < columns) {
            sheet.getHeader().setCenter(fit(texts.get("workbook.columns-printed", printed, columns)));
        }
    }

    /** Shrinks a sheet until it fills no more pages than that. */
    static void pages(XSSFSheet sheet, int most) {
        sheet.getPrintSetup().setFitHeight((short) most);
    }

    /** Keeps a header row in sight and on every printed page. */
    static void repeat(XSSFSheet sheet, int row, int frozenColumns) {
        sheet.createFreezePane(frozenColumns, row + 1);
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    private void headings(XSSFSheet sheet) {
        Header header = sheet.getHeader();
        header.setLeft(fit(literal(subject)));
        header.setRight("&A");
        Footer footer = sheet.getFooter();
        footer.setLeft(fit(literal(classification(texts, brand))));
        footer.setCenter(fit(literal(brand.footer())));
        footer.setRight(texts.get("workbook.page", "&P", "&N"));
    }

    /** Header and footer hold 255 characters each, commands included (ECMA-376 part 1, 18.3.1.46). */
    private static String fit(String text) {
        return text.length() <= LONGEST_HEADING ? text : text.substring(0, LONGEST_HEADING - 1) + "…";
    }

    // In headers and footers an ampersand starts a command.
    private static String literal(String text) {
        return text.replace("&", "&&");
    }
}
