package org.iamassay.report.chart;

import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;

/** Breaks labels into lines that fit; nothing is left out, words longer than a line are broken too. */
final class Lines {

    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〉》ー％";

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
        if (!line.isEmpty() && !breaksAnywhere(word) && ChartFonts.width(line + " " + word, font) > width) {
            lines.add(line.toString());
            line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ");
        for (String next : units(word)) {
            if (!line.isEmpty() && ChartFonts.width(line + next, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(next);
        }
    }

    /** Japanese has no blanks: a line is broken between any two characters. */
    private static boolean breaksAnywhere(String word) {
        return word.codePoints()
                .anyMatch(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
    }

    /** The characters of a word, each with the Japanese punctuation behind it: no line begins with that. */
    private static List<String> units(String word) {
        List<String> units = new ArrayList<>();
        word.codePoints().mapToObj(Character::toString).forEach(c -> {
            if (!units.isEmpty() && NEVER_FIRST.contains(c)) {
                units.set(units.size() - 1, units.get(units.size() - 1) + c);
            } else {
                units.add(c);
            }
        });
        return units;
    }

    /** The text on one line: of one that is too long the middle is left out, and an ellipsis says so. */
    static String shortened(String text, Font font, double width) {
        if (ChartFonts.width(text, font) <= width) {
            return text;
        }
        int[] all = text.codePoints().toArray();
        for (int kept = all.length - 1; kept > 1; kept--) {
            int head = (kept + 1) / 2;
            int tail = kept - head;
            String tried = new String(all, 0, head) + "…" + new String(all, all.length - tail, tail);
            if (ChartFonts.width(tried, font) <= width) {
                return tried;
            }
        }
        return "…";
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
