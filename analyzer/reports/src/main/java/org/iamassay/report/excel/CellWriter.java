package org.iamassay.report.excel;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.iamassay.report.Column;
import org.jspecify.annotations.Nullable;

/** Writes a value into a cell as what it is: numbers as numbers, dates as dates, all else as text. */
final class CellWriter {

    private final Styles styles;
    private final CellValue values;

    CellWriter(Styles styles, CellValue values) {
        this.styles = styles;
        this.values = values;
    }

    CellValue values() {
        return values;
    }

    /** Writes one cell of a table; nothing leaves an empty cell in the style of its column. */
    void write(Row row, int at, Column.Type type, @Nullable Object value) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(look(type)));
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Instant instant && CellValue.fits(instant)) {
            cell.setCellValue(CellValue.days(instant));
        } else if (value != null) {
            text(cell, values.written(type, value));
        } else if (type == Column.Type.YES_NO) {
            text(cell, values.words().answer(null));
        }
    }

    /** Writes a cell that people fill in, with what they answered before. */
    void input(Row row, int at, Inputs.Kind kind, @Nullable Object value) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(value == Inputs.CLOSED ? Look.INPUT_CLOSED : look(kind)));
        if (value instanceof LocalDate day) {
            cell.setCellValue(CellValue.days(day));
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null && value != Inputs.CLOSED) {
            String code = value.toString();
            String word =
                    kind.list().map(list -> values.words().word(list, code)).orElse(code);
            text(cell, CellText.lines(word, values.limits()));
        }
    }

    /** Writes a text of ours or of the evidence, always as a typed text cell. */
    void text(Row row, int at, Look look, String text) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(look));
        text(cell, CellText.lines(text, values.limits()));
    }

    void number(Row row, int at, Look look, double number) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(number);
    }

    /** A formula with the value it has now, so that viewers that do not calculate show it too. */
    void formula(Row row, int at, Look look, String formula, Object value) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(look));
        cell.setCellFormula(formula);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    CellStyle style(Look look) {
        return styles.of(look);
    }

    private static void text(Cell cell, String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static Look look(Inputs.Kind kind) {
        return switch (kind) {
            case DATE -> Look.INPUT_DATE;
            case DAYS -> Look.INPUT_NUMBER;
            case TEXT -> Look.INPUT;
            case RESPONSE_STATUS, ATTESTATION_STATUS, TICK, RESULT -> Look.INPUT_WORD;
        };
    }

    private static Look look(Column.Type type) {
        return switch (type) {
            case TEXT, LINK -> Look.TEXT;
            case ID -> Look.ID;
            case WHOLE_NUMBER -> Look.WHOLE_NUMBER;
            case DECIMAL -> Look.DECIMAL;
            case SHARE -> Look.SHARE;
            case TIME -> Look.TIME;
            case SEVERITY, VERDICT, TIER, CHANGE, YES_NO -> Look.WORD;
        };
    }
}
