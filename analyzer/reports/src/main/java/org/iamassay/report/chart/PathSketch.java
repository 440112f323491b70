package org.iamassay.report.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.report.PathDrawing;
import org.iamassay.report.PathDrawing.Arrow;
import org.iamassay.report.PathDrawing.Box;
import org.iamassay.report.SafeText;

/** A way to administrator from top to bottom: principals as boxes, steps as arrows; narrow, so that it can be read on a phone. */
final class PathSketch {

    /** Width of one way in user units. */
    static final double WIDTH = 400;

    private static final double BOX = 46;
    private static final double SIDE = 6;
    private static final double LINE = 15;
    private static final double ARROW = 34;
    private static final double TEXT = 62;
    private static final double HEAD = 6;
    private static final int MOST_LINES = 5;
    /** Pages show texts in their own fonts, which may be wider than those that are measured. */
    private static final double SPARE = 1.14;

    private final PathDrawing path;
    private final List<List<String>> labels = new ArrayList<>();

    private PathSketch(PathDrawing path) {
        this.path = path;
        path.arrows().forEach(arrow -> labels.add(lines(arrow)));
    }

    static Outline of(PathDrawing path) {
        PathSketch sketch = new PathSketch(path);
        return new Outline(WIDTH, sketch.height(), pen -> sketch.draw(pen, 0, 0));
    }

    /** Several ways side by side, a row after the other, as many rows as there is room for, and at least one. */
    static Outline of(List<PathDrawing> paths, int columns, double gap, double tallest) {
        List<PathSketch> all = paths.stream().map(PathSketch::new).toList();
        double height = 0;
        int shown = 0;
        while (shown < all.size()) {
            double row = rowHeight(all, shown, columns) + gap;
            if (shown > 0 && height + row - gap > tallest) {
                break;
            }
            height += row;
            shown = Math.min(all.size(), shown + columns);
        }
        List<PathSketch> sketches = all.subList(0, shown);
        int across = Math.min(columns, sketches.size());
        return new Outline(
                across * WIDTH + (across - 1) * gap,
                Math.max(0, height - gap),
                pen -> draw(pen, sketches, columns, gap));
    }

    private static void draw(Pen pen, List<PathSketch> sketches, int columns, double gap) {
        double y = 0;
        for (int i = 0; i < sketches.size(); i += columns) {
            for (int c = i; c < Math.min(i + columns, sketches.size()); c++) {
                sketches.get(c).draw(pen, (c - i) * (WIDTH + gap), y);
            }
            y += rowHeight(sketches, i, columns) + gap;
        }
    }

    private static double rowHeight(List<PathSketch> sketches, int from, int columns) {
        return sketches.subList(from, Math.min(from + columns, sketches.size())).stream()
                .mapToDouble(PathSketch::height)
                .max()
                .orElse(0);
    }

    private double height() {
        double height = 2 * SIDE + path.boxes().size() * BOX;
        for (List<String> label : labels) {
            height += arrowHeight(label);
        }
        return height;
    }

    private static double arrowHeight(List<String> label) {
        return Math.max(44, (label.size() + 1) * LINE + 16);
    }

    /** The actions of a step, as many as there is room for. */
    private static List<String> lines(Arrow arrow) {
        double room = (WIDTH - TEXT - SIDE) / SPARE;
        List<String> lines = new ArrayList<>();
        for (String action : arrow.actions()) {
            lines.add(Lines.shortened(SafeText.visible(action), ChartFonts.SMALL, room));
        }
        if (lines.size() > MOST_LINES) {
            int more = lines.size() - MOST_LINES + 1;
            return plus(lines.subList(0, MOST_LINES - 1), "+ " + more);
        }
        return lines;
    }

    private static List<String> plus(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }

    private void draw(Pen pen, double left, double top) {
        double y = top + SIDE;
        for (int i = 0; i < path.boxes().size(); i++) {
            box(pen, path.boxes().get(i), left + SIDE, y);
            y += BOX;
            if (i < path.arrows().size()) {
                y += arrow(pen, path.arrows().get(i), labels.get(i), left, y);
            }
        }
    }

    private static void box(Pen pen, Box box, double x, double y) {
        double width = WIDTH - 2 * SIDE;
        pen.open(SafeText.visible(box.full()));
        pen.box(box.end() ? Dye.INK : Dye.SOFT, x, y, width, BOX);
        double border = box.end() ? 2.5 : 1.2;
        pen.box(Dye.PAPER, x + border, y + border, width - 2 * border, BOX - 2 * border);
        if (box.end()) {
            pen.box(Dye.INK, x, y, 8, BOX);
        }
        text(pen, Dye.INK, ChartFonts.BOLD, x + 16, y + 20, box.name(), width - 26);
        text(pen, Dye.SOFT, ChartFonts.SMALL, x + 16, y + 36, box.kind(), width - 26);
        pen.close();
    }

    private static void text(Pen pen, Dye dye, Font font, double x, double y, String text, double room) {
        pen.text(dye, font, -1, x, y, Lines.shortened(SafeText.visible(text), font, room / SPARE));
    }

    /** Draws an arrow and its label; returns its height. */
    private static double arrow(Pen pen, Arrow arrow, List<String> label, double left, double y) {
        double height = arrowHeight(label);
        double x = left + ARROW;
        pen.line(Dye.INK, 1.6, arrow.open(), x, y + 2, x, y + height - HEAD - 2);
        pen.area(Dye.INK, x, y + height - 1, x - HEAD, y + height - 2 * HEAD, x + HEAD, y + height - 2 * HEAD);
        double line = y + 18;
        String head = arrow.note().isEmpty() ? arrow.method() : arrow.method() + " · " + arrow.note();
        text(pen, Dye.INK, ChartFonts.BOLD, left + TEXT, line, head, WIDTH - TEXT - SIDE);
        for (String one : label) {
            line += LINE;
            pen.text(Dye.SOFT, ChartFonts.SMALL, -1, left + TEXT, line, one);
        }
        return height;
    }
}
