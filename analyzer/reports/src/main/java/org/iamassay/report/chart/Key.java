package org.iamassay.report.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** The legend below a drawing: swatches and lines with their names, broken into as many lines as needed. */
final class Key {

    private static final Font FONT = ChartFonts.REGULAR;
    private static final double SWATCH = 22;
    private static final double APART = 20;
    private static final double LINE = 21;
    /** Fonts of pages are wider than the one measured. */
    private static final double WIDER = 1.06;

    private final double left;
    private final double right;
    private final List<Entry> entries = new ArrayList<>();

    Key(double left, double right) {
        this.left = left;
        this.right = right;
    }

    void fill(String name, Dye dye) {
        entries.add(new Entry(name, (pen, x, y) -> pen.box(dye, x, y - 10, 16, 11)));
    }

    void line(String name, Dye dye, Pen.Blot blot, boolean dashed) {
        entries.add(new Entry(name, (pen, x, y) -> {
            pen.line(dye, 2, dashed, x - 2, y - 4, x + 18, y - 4);
            pen.mark(blot, dye, false, x + 8, y - 4, 3.5, "");
        }));
    }

    void blot(String name, Dye dye, Pen.Blot blot, boolean hollow) {
        entries.add(new Entry(name, (pen, x, y) -> pen.mark(blot, dye, hollow, x + 8, y - 4, 3.8, "")));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    double height() {
        return entries.isEmpty() ? 0 : places().get(entries.size() - 1)[1] + LINE + 6;
    }

    void draw(Pen pen, double top) {
        List<double[]> places = places();
        for (int i = 0; i < entries.size(); i++) {
            double x = places.get(i)[0];
            double y = top + places.get(i)[1] + LINE - 4;
            entries.get(i).swatch().draw(pen, x, y);
            pen.text(Dye.INK, FONT, -1, x + SWATCH, y, entries.get(i).name());
        }
    }

    private List<double[]> places() {
        List<double[]> places = new ArrayList<>();
        double x = left;
        double y = 0;
        for (Entry entry : entries) {
            double width = SWATCH + ChartFonts.width(entry.name(), FONT) * WIDER;
            if (x > left && x + width > right) {
                x = left;
                y += LINE;
            }
            places.add(new double[] {x, y});
            x += width + APART;
        }
        return places;
    }

    private interface Swatch {
        void draw(Pen pen, double x, double y);
    }

    private record Entry(String name, Swatch swatch) {}
}
