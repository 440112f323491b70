package org.iamassay.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.response.Field;
import org.jspecify.annotations.Nullable;

/** A workbook in the hands of somebody who sorts, deletes and fills in. */
public final class Edited implements Closeable {

    /** Sheets that are filled in. */
    public static final List<String> SHEETS = List.of("Findings", "Affected", "Controls");

    private record Value(CellType type, @Nullable Object value, CellStyle style) {}

    private final XSSFWorkbook workbook;

    private Edited(byte[] bytes) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Opens a workbook. */
    public static Edited of(byte[] bytes) throws IOException {
        return new Edited(bytes);
    }

    /** The workbook as a program of people would open it. */
    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** The column of a heading or, for an input, of a field. */
    public int column(String sheet, String id) {
        XSSFSheet meta = workbook.getSheet("_meta");
        String heading = id;
        for (Row row : meta) {
            if (row.getLastCellNum() >= 4
                    && text(row.getCell(0)).equals(sheet)
                    && text(row.getCell(2)).equals(id)) {
                heading = text(row.getCell(1));
            }
        }
        for (Cell cell : workbook.getSheet(sheet).getRow(0)) {
            if (text(cell).equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + id + " in " + sheet);
    }

    /** The row of a key. */
    public Optional<Row> row(String sheet, String key) {
        int column = column(sheet, "key");
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getRowNum() > 0 && text(row.getCell(column)).equals(key)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The keys of a sheet from top to bottom. */
    public List<String> keys(String sheet) {
        int column = column(sheet, "key");
        List<String> keys = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            String key = text(row.getCell(column));
            if (row.getRowNum() > 0 && !key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Fills in a cell as a person would: words from the list, dates as dates. */
    public void fill(String sheet, String key, Field field, String value) {
        Cell cell = cell(sheet, key, field.word());
        switch (field.kind()) {
            case DATE -> {
                if (value.isEmpty()) {
                    cell.setBlank();
                } else {
                    cell.setCellValue(LocalDate.parse(value));
                }
            }
            case DAYS -> {
                if (value.isEmpty()) {
                    cell.setBlank();
                } else {
                    cell.setCellValue(Integer.parseInt(value));
                }
            }
            case WORD -> cell.setCellValue(word(field.word(), value));
            case TEXT -> cell.setCellValue(value);
        }
    }

    /** A cell of a row; it is made where there is none. */
    public Cell cell(String sheet, String key, String column) {
        Row row = row(sheet, key).orElseThrow(() -> new AssertionError("no row " + key));
        return row.getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private String word(String list, String code) {
        XSSFSheet lists = workbook.getSheet("_lists");
        for (Cell head : lists.getRow(0)) {
            if (text(head).equals(list)) {
                for (Row row : lists) {
                    if (text(row.getCell(head.getColumnIndex() + 1)).equals(code)) {
                        return text(row.getCell(head.getColumnIndex()));
                    }
                }
            }
        }
        return code;
    }

    /** Puts all rows of a sheet into another order, as sorting does. */
    public void shuffle(String sheet, Random random) {
        XSSFSheet shuffled = workbook.getSheet(sheet);
        List<Map<Integer, Value>> rows = new ArrayList<>();
        for (int i = 1; i <= shuffled.getLastRowNum(); i++) {
            Map<Integer, Value> values = new HashMap<>();
            Row row = shuffled.getRow(i);
            if (row != null) {
                row.forEach(cell -> values.put(cell.getColumnIndex(), value(cell)));
            }
            rows.add(values);
        }
        Collections.shuffle(rows, random);
        for (int i = 0; i < rows.size(); i++) {
            Row row = Objects.requireNonNullElseGet(shuffled.getRow(i + 1), () -> shuffled.createRow(1));
            rows.get(i).forEach((column, value) -> put(row, column, value));
        }
    }

    private static Value value(Cell cell) {
        Object value = switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case FORMULA -> cell.getCellFormula();
            default -> null;
        };
        return new Value(cell.getCellType(), value, cell.getCellStyle());
    }

    private static void put(Row row, int column, Value value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        cell.setCellStyle(value.style());
        if (value.value() instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.value() instanceof String text && value.type() == CellType.STRING) {
            cell.setCellValue(text);
        }
    }

    /** Takes a row away. */
    public void delete(String sheet, String key) {
        row(sheet, key).ifPresent(row -> workbook.getSheet(sheet).removeRow(row));
    }

    /** The workbook as saved. */
    public byte[] save() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static String text(@Nullable Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
