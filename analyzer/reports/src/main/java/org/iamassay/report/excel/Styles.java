package org.iamassay.report.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {

    static final String FONT = "Calibri";
    static final String TIME_FORMAT = "yyyy-mm-dd hh:mm";
    static final String DATE_FORMAT = "yyyy-mm-dd";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont base = workbook.getFontAt(0);
        base.setFontName(FONT);
        base.setFontHeightInPoints((short) 10);
        base.setColor(Ink.color(Ink.TEXT));
        bands();
        text();
        tiles();
        data();
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look), look.name());
    }

    private void bands() {
        filled(make(Look.BAND, 10, false, Ink.WHITE), Ink.NAVY);
        filled(make(Look.BAND_TITLE, 24, true, Ink.WHITE), Ink.NAVY).setVerticalAlignment(VerticalAlignment.BOTTOM);
        filled(make(Look.BAND_TEXT, 11, false, "D6E4EC"), Ink.NAVY);
    }

    private void text() {
        XSSFCellStyle heading = make(Look.HEADING, 13, true, Ink.NAVY);
        heading.setVerticalAlignment(VerticalAlignment.BOTTOM);
        underlined(heading, BorderStyle.MEDIUM, Ink.TEAL);
        wrapped(make(Look.PARAGRAPH, 10, false, Ink.TEXT));
        wrapped(make(Look.HEADLINE, 14, true, Ink.NAVY)).setVerticalAlignment(VerticalAlignment.CENTER);
        make(Look.LEAD, 13, true, Ink.NAVY);
        make(Look.SENTENCE, 10, false, Ink.TEXT);
        make(Look.TITLE, 13, true, Ink.NAVY).setVerticalAlignment(VerticalAlignment.CENTER);
        underlined(wrapped(make(Look.FACT_NAME, 10, true, Ink.QUIET)), BorderStyle.HAIR, Ink.LINE);
        underlined(quoted(wrapped(make(Look.FACT_VALUE, 10, false, Ink.TEXT))), BorderStyle.HAIR, Ink.LINE);
        underlined(make(Look.SIGN_OFF, 10, false, Ink.TEXT), BorderStyle.THIN, Ink.QUIET);
        make(Look.NOTE, 9, false, Ink.QUIET);
        make(Look.NOTE_RIGHT, 9, false, Ink.QUIET).setAlignment(HorizontalAlignment.RIGHT);
        linked(make(Look.JUMP, 10, false, Ink.LINK));
        underlined(make(Look.AGREES, 10, false, Ink.TEXT), BorderStyle.HAIR, Ink.LINE);
        reckoned(Look.RECKONED, "#,##0.##");
        reckoned(Look.RECKONED_SHARE, "0%");
    }

    private void reckoned(Look look, String format) {
        XSSFCellStyle style = format(make(look, 10, false, Ink.TEXT), format);
        style.setAlignment(HorizontalAlignment.RIGHT);
        underlined(style, BorderStyle.HAIR, Ink.LINE);
    }

    private void tiles() {
        tile(Look.TILE_LABEL, 9, false, Ink.QUIET);
        tile(Look.TILE_VALUE, 22, true, Ink.NAVY);
        tile(Look.TILE_WORD, 14, true, Ink.NAVY);
        format(tile(Look.TILE_DECIMAL, 22, true, Ink.NAVY), "0.0");
        format(tile(Look.TILE_SHARE, 22, true, Ink.NAVY), "0%");
        tile(Look.TILE_NOTE, 9, false, Ink.QUIET).setWrapText(true);
    }

    private void data() {
        indented(header(Look.HEADER), HorizontalAlignment.LEFT, 1);
        indented(header(Look.HEADER_OF_NUMBERS), HorizontalAlignment.RIGHT, 2);
        header(Look.HEADER_OF_WORDS).setAlignment(HorizontalAlignment.CENTER);
        indented(quoted(ruled(Look.TEXT)), HorizontalAlignment.LEFT, 1);
        indented(format(quoted(ruled(Look.ID)), "@"), HorizontalAlignment.LEFT, 1);
        quoted(ruled(Look.WORD)).setAlignment(HorizontalAlignment.CENTER);
        format(ruled(Look.WHOLE_NUMBER), "#,##0");
        format(ruled(Look.DECIMAL), "0.0");
        format(ruled(Look.SHARE), "0%");
        format(ruled(Look.COMPUTED), "0.00");
        XSSFCellStyle time = ruled(Look.TIME);
        indented(time, HorizontalAlignment.LEFT, 1);
        format(time, TIME_FORMAT);
        XSSFCellStyle reference = format(quoted(ruled(Look.ID_LINK)), "@");
        indented(reference, HorizontalAlignment.LEFT, 1);
        linked(reference);
        List.of(Look.TEXT, Look.ID, Look.WORD, Look.WHOLE_NUMBER, Look.DECIMAL, Look.SHARE, Look.COMPUTED, Look.TIME)
                .forEach(look -> of(look).setLocked(false));
        reference.setLocked(false);
        inputs();
    }

    /** Cells to fill in: a frame and a ground of their own, so that they are told without colour too. */
    private void inputs() {
        filled(header(Look.HEADER_OF_INPUT), Ink.TEAL);
        indented(of(Look.HEADER_OF_INPUT), HorizontalAlignment.LEFT, 1);
        indented(format(quoted(input(Look.INPUT)), "@"), HorizontalAlignment.LEFT, 1);
        format(input(Look.INPUT_DATE), DATE_FORMAT).setAlignment(HorizontalAlignment.CENTER);
        format(input(Look.INPUT_NUMBER), "0");
        input(Look.INPUT_WORD).setAlignment(HorizontalAlignment.CENTER);
        filled(ruled(Look.INPUT_CLOSED), Ink.CLOSED).setLocked(false);
    }

    private XSSFCellStyle input(Look look) {
        XSSFCellStyle style = filled(wrapped(make(look, 10, false, Ink.TEXT)), Ink.OPEN);
        style.setBorderBottom(BorderStyle.DOTTED);
        style.setBorderTop(BorderStyle.DOTTED);
        style.setBorderLeft(BorderStyle.DOTTED);
        style.setBorderRight(BorderStyle.DOTTED);
        style.setLocked(false);
        return style;
    }

    private XSSFCellStyle header(Look look) {
        XSSFCellStyle style = wrapped(filled(make(look, 10, true, Ink.WHITE), Ink.NAVY));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static void indented(XSSFCellStyle style, HorizontalAlignment side, int steps) {
        style.setAlignment(side);
        style.setIndention((short) steps);
    }

    private XSSFCellStyle make(Look look, int points, boolean bold, String rgb) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(points, bold, rgb));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        styles.put(look, style);
        return style;
    }

    private XSSFFont font(int points, boolean bold, String rgb) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(Ink.color(rgb));
        return font;
    }

    private XSSFCellStyle ruled(Look look) {
        XSSFCellStyle style = wrapped(make(look, 10, false, Ink.TEXT));
        underlined(style, BorderStyle.THIN, Ink.LINE);
        return style;
    }

    private XSSFCellStyle tile(Look look, int points, boolean bold, String rgb) {
        XSSFCellStyle style = filled(make(look, points, bold, rgb), Ink.PALE);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String rgb) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(Ink.color(rgb));
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    /** Excel then takes whatever is typed or stands here for text, formulas too. */
    private static XSSFCellStyle quoted(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private static void underlined(XSSFCellStyle style, BorderStyle line, String rgb) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(Ink.color(rgb));
    }

    private XSSFCellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void linked(XSSFCellStyle style) {
        XSSFFont font = font(10, false, Ink.LINK);
        font.setUnderline(XSSFFont.U_SINGLE);
        style.setFont(font);
    }
}
