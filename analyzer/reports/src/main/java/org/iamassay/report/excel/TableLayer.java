package org.iamassay.report.excel;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Lays report tables into sheets as Excel tables, with headings, filter and the colours of their words. */
final class TableLayer {

    private static final String TABLE_STYLE = "TableStyleLight1";
    private static final int NARROWEST = 7;
    private static final int WIDEST = 110;
    /** Room for the filter's button, in characters. */
    private static final int BUTTON = 4;

    private static final int WIDTH_UNITS = 256;
    /** Letters are narrower than the digits that columns are measured in; ids are full of digits. */
    private static final double LETTERS = 1.2;

    private static final int INDENT = 2;
    private static final float LINE = 13.2f;
    private static final float ROOM = 2.5f;

    private final CellWriter cells;
    private int tables;

    TableLayer(CellWriter cells) {
        this.cells = cells;
    }

    /** Everything of a part but its data rows, which may be streamed later. */
    void frame(XSSFSheet sheet, Place place, Place.Part part) {
        header(sheet, place, part);
        frameWithoutHeader(sheet, place, part);
    }

    /** The same without the row of the headings, for a table that is streamed as a whole. */
    void frameWithoutHeader(XSSFSheet sheet, Place place, Place.Part part) {
        ReportTable table = place.table();
        excelTable(sheet, place, part);
        int first = part.header() + 1;
        int column = part.column();
        for (Column each : table.columns()) {
            Highlights.add(
                    sheet,
                    each.type(),
                    cells.values().words(),
                    new CellRangeAddress(first, part.end() - 1, column, column));
            column++;
        }
        new Guards(sheet, cells.values().words()).add(place, part);
    }

    /** The data rows of a part. */
    void rows(Sheet sheet, Place place, Place.Part part) {
        List<Column> columns = place.table().columns();
        int[] widths = letters(sheet, columns, part.column());
        Inputs.Kind[] kinds =
                columns.stream().map(column -> place.inputs().get(column.id())).toArray(Inputs.Kind[]::new);
        int at = part.header() + 1;
        for (List<@Nullable Object> values : place.table().rows().subList(part.from(), part.to())) {
            row(rowOf(sheet, at++), columns, kinds, values, widths, part.column());
        }
        if (part.rows() == 0) {
            row(rowOf(sheet, at), columns, kinds, List.of(), widths, part.column());
        }
    }

    /** Gives a sheet's columns the widths its table wishes, within bounds; returns their sum. */
    static int widths(XSSFSheet sheet, List<Column> columns, int from) {
        int sum = 0;
        int at = from;
        for (Column column : columns) {
            int width = width(column);
            sheet.setColumnWidth(at, width * WIDTH_UNITS);
            sheet.setColumnHidden(at++, View.isHidden(column));
            sum += View.isHidden(column) ? 0 : width;
        }
        return sum;
    }

    static int width(Column column) {
        int word = 0;
        for (String part : column.title().split("[ -]", -1)) {
            word = Math.max(word, part.length());
        }
        return Math.max(Math.max(NARROWEST, word + BUTTON), Math.min(WIDEST, column.width() + 1));
    }

    private static Row rowOf(Sheet sheet, int at) {
        Row there = sheet.getRow(at);
        return there == null ? sheet.createRow(at) : there;
    }

    private void row(
            Row row,
            List<Column> columns,
            @Nullable Inputs.Kind[] kinds,
            List<@Nullable Object> values,
            int[] widths,
            int from) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            Inputs.Kind kind = kinds[i];
            if (kind == null) {
                cells.write(row, from + i, columns.get(i).type(), value);
            } else {
                cells.input(row, from + i, kind, value);
            }
            if (value instanceof String text && (text.length() > widths[i] || text.indexOf('\n') >= 0)) {
                lines = Math.max(lines, Lines.of(text, widths[i]));
            }
        }
        row.setHeightInPoints(Math.min(LINE * lines + ROOM, Lines.TALLEST));
    }

    /** How much text fits into a line of each column; a table in a page has the widths of the page. */
    private static int[] letters(Sheet sheet, List<Column> columns, int from) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            double letters = columns.get(i).type() == Column.Type.ID ? 1 : LETTERS;
            widths[i] = (int) (sheet.getColumnWidth(from + i) * letters / WIDTH_UNITS) - INDENT;
        }
        return widths;
    }

    /** The row of the headings. */
    void header(Sheet sheet, Place place, Place.Part part) {
        List<Column> columns = place.table().columns();
        Row row = sheet.createRow(part.header());
        int from = part.column();
        int[] widths = letters(sheet, columns, from);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Look look = place.inputs().containsKey(column.id()) ? Look.HEADER_OF_INPUT : look(column.type());
            cells.text(row, from + i, look, column.title());
            lines = Math.max(lines, Lines.of(column.title(), widths[i] - BUTTON / 2));
        }
        row.setHeightInPoints(LINE * lines + 2 * ROOM);
    }

    private static Look look(Column.Type type) {
        return switch (type) {
            case WHOLE_NUMBER, DECIMAL, SHARE -> Look.HEADER_OF_NUMBERS;
            case SEVERITY, VERDICT, TIER, CHANGE, YES_NO -> Look.HEADER_OF_WORDS;
            default -> Look.HEADER;
        };
    }

    private void excelTable(XSSFSheet sheet, Place place, Place.Part part) {
        XSSFTable made = sheet.createTable(place.area(part));
        CTTable table = made.getCTTable();
        String name = name(place, part);
        table.setId(++tables);
        table.setName(name);
        table.setDisplayName(name);
        table.addNewAutoFilter().setRef(table.getRef());
        CTTableStyleInfo style = table.addNewTableStyleInfo();
        style.setName(TABLE_STYLE);
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        if (sheet.getRow(part.header()) == null) {
            name(table, place.table().columns());
        } else {
            made.updateHeaders();
        }
    }

    /** The headings as the table knows them, where their cells are written later. */
    private static void name(CTTable table, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            table.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).title());
        }
    }

    /** A name for formulas, such as {@code Affected_2}; table ids are ours, never evidence. */
    private static String name(Place place, Place.Part part) {
        String id = place.table().id().replace('-', '_');
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        int number = place.parts().indexOf(part);
        return number == 0 ? name : name + "_" + (number + 1);
    }
}
