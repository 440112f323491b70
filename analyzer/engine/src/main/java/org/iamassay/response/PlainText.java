package org.iamassay.response;

/** Texts as they are kept: what a workbook or its program does to them on the way must not look like an edit. */
public final class PlainText {

    private PlainText() {}

    /** Without blanks around it, with line feeds alone, and a question mark for what XML cannot hold. */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().map(c -> isKept(c) ? c : '?').forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isKept(int c) {
        return c == '\n'
                || c == '\t'
                || !(Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }
}
