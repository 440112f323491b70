package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Audience;

/** The workbook for management: the sheets that name no resource; what others are counted for stays as a number. */
final class Editions {

    private static final Set<String> KEPT =
            Set.of(Book.COVER, Book.SUMMARY, Book.SCOPE, Book.SCORECARD, Book.CONTROLS, Book.LISTS);

    private Editions() {}

    static boolean isReduced(Book book) {
        return book.content().presentation().audience() == Audience.MANAGEMENT;
    }

    /** Whether the edition goes without a sheet. */
    static boolean drops(Book book, String sheet) {
        return isReduced(book) && !KEPT.contains(sheet);
    }

    /** Takes the sheets out, with the formulas and links that lead into them. */
    static void reduce(Book book) {
        if (!isReduced(book)) {
            return;
        }
        XSSFWorkbook workbook = book.workbook();
        List<String> dropped = new ArrayList<>();
        workbook.forEach(sheet -> {
            if (drops(book, sheet.getSheetName())) {
                dropped.add(sheet.getSheetName());
            }
        });
        for (Sheet sheet : workbook) {
            if (!dropped.contains(sheet.getSheetName())) {
                sheet.forEach(row -> settle(row, dropped));
                unlink((XSSFSheet) sheet, dropped);
            }
        }
        dropped.forEach(name -> workbook.removeSheetAt(workbook.getSheetIndex(name)));
    }

    /** A formula that counts rows of a sheet that is not there becomes what it gave. */
    private static void settle(Row row, List<String> dropped) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA
                    && dropped.stream()
                            .anyMatch(name -> cell.getCellFormula().contains(name + "!")
                                    || cell.getCellFormula().contains(name + "'!"))) {
                cell.removeFormula();
            }
        }
    }

    private static void unlink(XSSFSheet sheet, List<String> dropped) {
        for (XSSFHyperlink link : List.copyOf(sheet.getHyperlinkList())) {
            String target = String.valueOf(link.getLocation());
            if (dropped.stream()
                    .anyMatch(name -> target.startsWith(name + "!") || target.startsWith("'" + name + "'!"))) {
                sheet.removeHyperlink(link);
            }
        }
    }
}
