package org.iamassay.report.excel.back;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the cells of a worksheet as they stand: one row at a time, nothing worked out, within bounds. */
final class SheetReader extends DefaultHandler {

    /** Takes rows; {@code false} when it wants no more. */
    interface Rows {
        boolean take(int number, Map<Integer, RawCell> cells);
    }

    /** Ends the reading of a sheet of which nothing more is wanted. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CHARACTERS = 32_767;
    /** A character that XML cannot hold is written so (ECMA-376 part 1, 22.9.2.19), and the underscore before one like it. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Days between the two calendars of Excel: 1899-12-30 and 1904-01-01. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1_462);

    private final Rows rows;
    private final SharedStrings strings;
    private final IntPredicate dateStyles;
    private final boolean from1904;

    private final StringBuilder text = new StringBuilder();
    private Map<Integer, RawCell> cells = new HashMap<>();
    private int row;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean reads;
    private boolean phonetic;

    SheetReader(Rows rows, SharedStrings strings, IntPredicate dateStyles, boolean from1904) {
        this.rows = rows;
        this.strings = strings;
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> reads = !phonetic;
            default -> {
                // layout, rules and the like
            }
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : number(number);
        column = -1;
        if (row < 1 || row > MOST_ROWS) {
            throw new SAXException("a row beyond the last one");
        }
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new SAXException("a column beyond the last one");
        }
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        String styled = attributes.getValue("s");
        style = styled == null ? 0 : number(styled);
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (reads) {
            text.append(chars, start, length);
            if (text.length() > MOST_CHARACTERS * 8) {
                throw new SAXException("a cell with more characters than a cell may have");
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> reads = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // as above
            }
        }
    }

    private void endCell() throws SAXException {
        if (text.length() > 0 || formula) {
            RawCell cell = cell(text.toString());
            if (cell.text().length() > MOST_CHARACTERS) {
                throw new SAXException("a cell with more characters than a cell may have");
            }
            cells.put(column, cell);
        }
    }

    private void endRow() throws SAXException {
        boolean more = cells.isEmpty() || rows.take(row, cells);
        cells = new HashMap<>();
        if (!more) {
            throw new Enough();
        }
    }

    private RawCell cell(String raw) throws SAXException {
        return switch (type) {
            case "s" -> new RawCell(RawCell.Type.TEXT, decoded(shared(raw)), formula);
            case "inlineStr", "str", "d" -> new RawCell(RawCell.Type.TEXT, decoded(raw), formula);
            case "b" -> new RawCell(RawCell.Type.BOOLEAN, raw.strip().equals("1") ? "TRUE" : "FALSE", formula);
            case "e" -> new RawCell(RawCell.Type.ERROR, raw, formula);
            default -> number(raw, dateStyles.test(style));
        };
    }

    private RawCell number(String raw, boolean isDate) {
        RawCell cell = new RawCell(isDate ? RawCell.Type.DATE : RawCell.Type.NUMBER, raw.strip(), formula);
        return isDate && from1904
                ? cell.number()
                        .map(days -> new RawCell(
                                RawCell.Type.DATE, days.add(DAYS_TO_1904).toString(), formula))
                        .orElse(cell)
                : cell;
    }

    private String shared(String raw) throws SAXException {
        if (raw.isBlank()) {
            return "";
        }
        int at = number(raw.strip());
        if (at >= strings.getUniqueCount()) {
            throw new SAXException("a text that is not in the list of texts");
        }
        return strings.getItemAt(at).getString();
    }

    static String decoded(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static int number(String text) throws SAXException {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException other) {
            // told below
        }
        throw new SAXException("a number that is none");
    }

    /** The column of a reference such as {@code AB12}, from 0; -1 when there is none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return column - 1;
    }
}
