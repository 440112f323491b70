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
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.iamassay.report.Brand;
import org.iamassay.report.Language;

/** The cell styles of one workbook, each made once. */
final class Styles {

    private static final int BODY_POINTS = 11;
    static final String TIME_FORMAT = "yyyy-mm-dd hh:mm";
    static final String DATE_FORMAT = "yyyy-mm-dd";

    private final XSSFWorkbook workbook;
    private final Brand.Colours colours;
    private final String body;
    private final String headings;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    /** Colours and fonts of a brand; those of East Asian scripts for a language that is written in one. */
    Styles(XSSFWorkbook workbook, Brand brand, Language language) {
        this.workbook = workbook;
        this.colours = brand.colours();
        boolean asian = language == Language.JAPANESE;
        this.body = asian ? brand.fonts().eastAsian() : brand.fonts().body();
        this.headings = asian ? brand.fonts().eastAsian() : brand.fonts().heading();
        XSSFFont base = workbook.getFontAt(0);
        base.setFontName(body);
        base.setFontHeightInPoints((short) 10);
        base.setColor(Ink.color(colours.text()));
        bands();
        text();
        tiles();
        data();
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look), look.name());
    }

    private void bands() {
        filled(make(Look.BAND, 10, false, Ink.WHITE), colours.primary());
        filled(make(Look.BAND_TITLE, 24, true, Ink.WHITE), colours.primary())
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
        filled(make(Look.BAND_TEXT, 11, false, Ink.WHITE), colours.primary());
    }

    private void text() {
        XSSFCellStyle heading = make(Look.HEADING, 13, true, colours.primary());
        heading.setVerticalAlignment(VerticalAlignment.BOTTOM);
        underlined(heading, BorderStyle.MEDIUM, colours.accent());
        wrapped(make(Look.PARAGRAPH, 10, false, colours.text()));
        wrapped(make(Look.HEADLINE, 14, true, colours.primary())).setVerticalAlignment(VerticalAlignment.CENTER);
        make(Look.LEAD, 13, true, colours.primary());
        make(Look.SENTENCE, 10, false, colours.text());
        make(Look.TITLE, 13, true, colours.primary()).setVerticalAlignment(VerticalAlignment.CENTER);
        underlined(wrapped(make(Look.FACT_NAME, 10, true, Ink.QUIET)), BorderStyle.HAIR, Ink.LINE);
        underlined(quoted(wrapped(make(Look.FACT_VALUE, 10, false, colours.text()))), BorderStyle.HAIR, Ink.LINE);
        underlined(make(Look.SIGN_OFF, 10, false, colours.text()), BorderStyle.THIN, Ink.QUIET);
        make(Look.NOTE, 9, false, Ink.QUIET);
        make(Look.NOTE_RIGHT, 9, false, Ink.QUIET).setAlignment(HorizontalAlignment.RIGHT);
        linked(make(Look.JUMP, 10, false, Ink.LINK));
        underlined(make(Look.AGREES, 10, false, colours.text()), BorderStyle.HAIR, Ink.LINE);
        reckoned(Look.RECKONED, "#,##0.##");
        reckoned(Look.RECKONED_SHARE, "0%");
    }

    private void reckoned(Look look, String format) {
        XSSFCellStyle style = format(make(look, 10, false, colours.text()), format);
        style.setAlignment(HorizontalAlignment.RIGHT);
        underlined(style, BorderStyle.HAIR, Ink.LINE);
    }

    private void tiles() {
        tile(Look.TILE_LABEL, 9, false, Ink.QUIET);
        tile(Look.TILE_VALUE, 22, true, colours.primary());
        tile(Look.TILE_WORD, 14, true, colours.primary());
        format(tile(Look.TILE_DECIMAL, 22, true, colours.primary()), "0.0");
        format(tile(Look.TILE_SHARE, 22, true, colours.primary()), "0%");
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
        filled(header(Look.HEADER_OF_INPUT), colours.accent());
        indented(of(Look.HEADER_OF_INPUT), HorizontalAlignment.LEFT, 1);
        indented(format(quoted(input(Look.INPUT)), "@"), HorizontalAlignment.LEFT, 1);
        format(input(Look.INPUT_DATE), DATE_FORMAT).setAlignment(HorizontalAlignment.CENTER);
        format(input(Look.INPUT_NUMBER), "0");
        input(Look.INPUT_WORD).setAlignment(HorizontalAlignment.CENTER);
        filled(ruled(Look.INPUT_CLOSED), Ink.CLOSED).setLocked(false);
    }

    private XSSFCellStyle input(Look look) {
        XSSFCellStyle style = filled(wrapped(make(look, 10, false, colours.text())), Ink.OPEN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (BorderSide side : BorderSide.values()) {
            style.setBorderColor(side, Ink.color(Ink.LINE));
        }
        style.setLocked(false);
        return style;
    }

    private XSSFCellStyle header(Look look) {
        XSSFCellStyle style = wrapped(filled(make(look, 10, true, Ink.WHITE), colours.primary()));
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
        font.setFontName(points > BODY_POINTS ? headings : body);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(Ink.color(rgb));
        return font;
    }

    private XSSFCellStyle ruled(Look look) {
        XSSFCellStyle style = wrapped(make(look, 10, false, colours.text()));
        underlined(style, BorderStyle.THIN, Ink.LINE);
        return style;
    }

    private XSSFCellStyle tile(Look look, int points, boolean bold, String rgb) {
        XSSFCellStyle style = filled(make(look, points, bold, rgb), colours.pale());
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
