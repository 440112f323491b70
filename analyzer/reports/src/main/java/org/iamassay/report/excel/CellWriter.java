package org.iamassay.report.excel;

import java.time.Instant;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.iamassay.report.Column;
import org.jspecify.annotations.Nullable;

/** Writes a value into a cell as what it is: numbers as numbers, dates as dates, all else as text. */
final class CellWriter {

    private static final double SECONDS_PER_DAY = 86_400;
    /** 1970-01-01 in Excel's count of days. */
    private static final double EPOCH_DAY = 25_569;
    /** Excel counts a 29 February 1900 that never was: only later days are right. */
    private static final Instant FIRST = Instant.parse("1900-03-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Styles styles;
    private final Limits limits;

    CellWriter(Styles styles, Limits limits) {
        this.styles = styles;
        this.limits = limits;
    }

    /** Writes one cell of a table; nothing leaves an empty cell in the style of its column. */
    void write(Row row, int at, Column.Type type, @Nullable Object value) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(look(type)));
        if (value == null) {
            if (type == Column.Type.YES_NO) {
                cell.setCellValue("unknown");
            }
            return;
        }
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Instant instant) {
            time(cell, instant);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes ? "yes" : "no");
        } else if (type == Column.Type.ID) {
            text(cell, CellText.line(value.toString(), limits));
        } else {
            text(cell, CellText.lines(value.toString(), limits));
        }
    }

    /** Writes a text of ours or of the evidence, always as a typed text cell. */
    void text(Row row, int at, Look look, String text) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(styles.of(look));
        text(cell, CellText.lines(text, limits));
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

    private static void time(Cell cell, Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            text(cell, instant.toString());
        } else {
            cell.setCellValue(instant.getEpochSecond() / SECONDS_PER_DAY + EPOCH_DAY);
        }
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
