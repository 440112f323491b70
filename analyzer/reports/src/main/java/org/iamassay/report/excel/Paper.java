package org.iamassay.report.excel;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How sheets are printed: landscape, as wide as the paper, with classification and page numbers. */
final class Paper {

    /** Width, in characters, up to which a table stays readable on A4. */
    private static final int WIDEST_A4 = 190;

    private static final double MARGIN = 0.5;

    private final String classification;
    private final String subject;

    Paper(String classification, String subject) {
        this.classification = classification;
        this.subject = subject;
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
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(side, MARGIN);
        }
        headings(sheet);
    }

    /** Prints the first {@code columns} and {@code rows} of a sheet, and no more. */
    static void area(XSSFSheet sheet, int rows, int columns) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, Math.max(0, columns - 1), 0, Math.max(0, rows - 1));
    }

    /** Keeps a header row in sight and on every printed page. */
    static void repeat(XSSFSheet sheet, int row, int frozenColumns) {
        sheet.createFreezePane(frozenColumns, row + 1);
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    private void headings(XSSFSheet sheet) {
        Header header = sheet.getHeader();
        header.setLeft(literal(subject));
        header.setRight("&A");
        Footer footer = sheet.getFooter();
        footer.setLeft(literal(classification));
        footer.setRight("page &P of &N");
    }

    // In headers and footers an ampersand starts a command.
    private static String literal(String text) {
        return text.replace("&", "&&");
    }
}
