package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet of words: for each list a column of words as cells show them and, beside it, one of their codes. */
final class Lists {

    private static final String CODES = "-code";

    private Lists() {}

    static void lay(Book book) {
        XSSFSheet sheet = book.sheet(Book.LISTS);
        int column = 0;
        for (Map.Entry<String, List<String>> list : Words.lists().entrySet()) {
            cell(book, sheet, 0, column, list.getKey());
            cell(book, sheet, 0, column + 1, list.getKey() + CODES);
            for (int i = 0; i < list.getValue().size(); i++) {
                String code = list.getValue().get(i);
                cell(book, sheet, i + 1, column, book.words().word(list.getKey(), code));
                cell(book, sheet, i + 1, column + 1, code);
            }
            column += 2;
        }
        HiddenSheets.hide(book, sheet);
    }

    /** Where the words of a list stand, for a drop-down: a range has no limit of 255 characters. */
    static String range(String list) {
        List<String> names = new ArrayList<>(Words.lists().keySet());
        int size = Words.lists().getOrDefault(list, List.of()).size();
        return Guards.range(Book.LISTS, 2 * names.indexOf(list), 1, size);
    }

    private static void cell(Book book, XSSFSheet sheet, int at, int column, String text) {
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        book.cells().text(row, column, Look.ID, text);
    }
}
