package org.iamassay.report.data;

/**
 * Keeps text from being read as a formula when a CSV file is opened in a spreadsheet, so that it can be undone.
 *
 * <p>A text that begins with a trigger, or with an apostrophe, gets an apostrophe before it. Source: OWASP ASVS 5.0,
 * 1.2.10, and CWE-1236; full-width and small forms are there because some spreadsheets fold them.
 */
public final class FormulaGuard {

    private static final char MARK = '\'';
    private static final String TRIGGERS =
            "=+-@\t\r\n\u0000" + "\uFF1D\uFF0B\uFF0D\uFF20" + "\uFE66\uFE62\uFE63\uFE6B" + "\u2212\uFF07";

    private FormulaGuard() {}

    /** The text as it may stand in a cell. */
    public static String neutral(String text) {
        return isRisky(text) ? MARK + text : text;
    }

    /** The text that {@link #neutral} was given. */
    public static String original(String cell) {
        return cell.length() > 1 && cell.charAt(0) == MARK && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text) {
        return !text.isEmpty() && (text.charAt(0) == MARK || TRIGGERS.indexOf(text.charAt(0)) >= 0);
    }
}
