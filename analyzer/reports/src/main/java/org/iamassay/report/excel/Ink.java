package org.iamassay.report.excel;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.iamassay.report.Figure;

/** The colours of the workbook; each keeps 4.5:1 against its ground and never stands without a word. */
final class Ink {

    /** Titles of charts, the same in every brand. */
    static final String TITLE = "17324D";

    static final String WHITE = "FFFFFF";
    static final String WORDS = "222B33";
    static final String QUIET = "5B6770";
    static final String LINE = "C9D2D9";
    static final String OPEN = "FFFBE6";
    static final String CLOSED = "E6E9EB";
    static final String LINK = "0B5394";

    /** The schema wants four bytes, transparency first. */
    private static final String OPAQUE = "FF";

    private Ink() {}

    static XSSFColor color(String rgb) {
        return new XSSFColor(opaque(rgb), null);
    }

    static byte[] opaque(String rgb) {
        return bytes(OPAQUE + rgb);
    }

    static byte[] bytes(String rgb) {
        return HexFormat.of().parseHex(rgb);
    }

    /** The fill of a series, the same in every chart (after Okabe and Ito: told apart by the colour-blind). */
    static String of(Figure.Meaning meaning) {
        return switch (meaning) {
            case NEUTRAL -> "1F6F9F";
            case PASS, BEST -> "1B9E77";
            case FAIL, WORST -> "C8501E";
            case NOT_ASSESSED -> "8E979E";
            case NOT_APPLICABLE -> "D3D9DD";
            case BAD -> "E6A117";
            case GOOD -> "56A9D6";
        };
    }
}
