package org.iamassay.report.excel;

/** How many lines a wrapped text needs, for rows whose height no viewer works out by itself. */
final class Lines {

    /** Excel's tallest row, in points. */
    static final float TALLEST = 409;

    private Lines() {}

    /** Lines of {@code text} in a cell {@code width} characters wide, at least one. */
    static int of(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += ofParagraph(paragraph, Math.max(1, width));
        }
        return lines;
    }

    private static int ofParagraph(String paragraph, int width) {
        int lines = 1;
        int used = 0;
        for (String word : paragraph.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += Math.max(0, used - 1) / width;
            used = used > width ? used % width : used;
        }
        return lines;
    }
}
