package org.iamassay.report.chart;

import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;

/** Breaks labels into lines that fit; nothing is left out, words longer than a line are broken too. */
final class Lines {

    private Lines() {}

    /** The text in lines of at most {@code width} user units, at least one line. */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            append(lines, line, word, font, width);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void append(List<String> lines, StringBuilder line, String word, Font font, double width) {
        if (!line.isEmpty() && ChartFonts.width(line + " " + word, font) > width) {
            lines.add(line.toString());
            line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ");
        word.codePoints().forEach(c -> {
            String next = Character.toString(c);
            if (!line.isEmpty() && ChartFonts.width(line + next, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(next);
        });
    }

    static TextBlock block(String text, Font font, Paint paint, double width, HorizontalAlignment alignment) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(alignment);
        wrap(text, font, width).forEach(line -> block.addLine(line, font, paint));
        return block;
    }

    /** Height of a line in user units. */
    static double height(Font font) {
        return font.getLineMetrics("Xg", ChartFonts.CONTEXT).getHeight();
    }
}
