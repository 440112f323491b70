package org.iamassay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first worksheet of a workbook, as text; a date is the text of its serial number since 1899-12-30. */
final class SheetRows implements RowSource {

    /** Days between the two calendars of Excel: 1899-12-30 and 1904-01-01. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1_462);

    private static final int MOST_COLUMNS = 16_384;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    SheetRows(byte[] bytes) throws IOException {
        workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            return rows.hasNext() ? raw(rows.next()) : null;
        } catch (RuntimeException damaged) {
            // the library wraps the parser's complaints into unchecked exceptions
            throw new IOException("the worksheet is damaged", damaged);
        }
    }

    private RawRow raw(Row row) throws IOException {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw LimitExceeded.moreThan(MOST_COLUMNS, "columns");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private String text(Cell cell) throws IOException {
        String text = plain(cell);
        if (text.length() > Limits.FIELD_CHARS) {
            throw LimitExceeded.moreThan(Limits.FIELD_CHARS, "characters in one cell");
        }
        return text;
    }

    private String plain(Cell cell) {
        if (cell.getValue() instanceof Boolean value) {
            return value.toString().toUpperCase(Locale.ROOT);
        }
        if (cell.getType() == CellType.STRING) {
            return cell.getText();
        }
        if (cell.getType() == CellType.NUMBER && workbook.isDate1904() && isDate(cell)) {
            return cell.asNumber().add(DAYS_TO_1904).toPlainString();
        }
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("y");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
