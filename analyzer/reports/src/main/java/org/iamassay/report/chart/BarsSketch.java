package org.iamassay.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.report.trend.RangeBars;
import org.iamassay.report.trend.RangeBars.Bar;

/** Lying bars with their words; a bar without an end runs on as an arrow. */
final class BarsSketch {

    private static final double NAMES = 215;
    private static final double THICK = 15;
    private static final double AIR = 10;

    private final RangeBars figure;
    private final List<List<String>> names = new ArrayList<>();
    private final double left;
    private final double right;
    private final double end;
    private final double height;

    private BarsSketch(RangeBars figure) {
        this.figure = figure;
        double wide = 0;
        double texts = 0;
        double rows = 4;
        for (Bar bar : figure.bars()) {
            List<String> lines = Lines.wrap(bar.name(), ChartFonts.REGULAR, NAMES / 1.06);
            names.add(lines);
            for (String line : lines) {
                wide = Math.max(wide, ChartFonts.width(line, ChartFonts.REGULAR) * 1.06);
            }
            texts = Math.max(texts, ChartFonts.width(bar.text(), ChartFonts.BOLD) * 1.06);
            rows += row(lines);
        }
        this.left = 6 + wide + 10;
        this.right = Math.max(left + 120, TimeCharts.WIDTH - texts - 34);
        this.height = rows;
        this.end = greatest();
    }

    static Outline of(RangeBars figure) {
        BarsSketch sketch = new BarsSketch(figure);
        return new Outline(TimeCharts.WIDTH, sketch.height + 24, sketch::draw);
    }

    private static double row(List<String> lines) {
        return Math.max(THICK, lines.size() * Lines.height(ChartFonts.REGULAR)) + AIR;
    }

    private double greatest() {
        return figure.bars().stream()
                .flatMap(bar -> java.util.stream.Stream.of(bar.low(), bar.high()))
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private void draw(Pen pen) {
        double whole = Math.max(end, 1);
        double y = 4;
        pen.line(Dye.SOFT, 1, false, left, 2, left, height);
        for (int i = 0; i < figure.bars().size(); i++) {
            Bar bar = figure.bars().get(i);
            double row = row(names.get(i));
            name(pen, names.get(i), y + row / 2);
            bar(pen, bar, y + row / 2, (right - left) / whole);
            y += row;
        }
        pen.text(
                Dye.SOFT,
                ChartFonts.SMALL,
                -1,
                left,
                height + 16,
                figure.caption().unit());
    }

    private void name(Pen pen, List<String> lines, double middle) {
        double step = Lines.height(ChartFonts.REGULAR);
        double y = middle - lines.size() * step / 2 + step * 0.75;
        for (String line : lines) {
            pen.text(Dye.INK, ChartFonts.REGULAR, 1, left - 9, y, line);
            y += step;
        }
    }

    private void bar(Pen pen, Bar bar, double middle, double unit) {
        double x = left;
        if (!Double.isNaN(bar.low())) {
            double from = left + bar.low() * unit;
            boolean open = Double.isNaN(bar.high());
            double to = open ? Math.max(from + 18, right) : Math.max(from + 3, left + bar.high() * unit);
            Dye dye = Dye.of(bar.tone());
            pen.box(dye, from, middle - THICK / 2, to - from, THICK);
            if (open) {
                pen.area(dye.plain(), to, middle - THICK / 2 - 3, to + 10, middle, to, middle + THICK / 2 + 3);
                to += 10;
            }
            x = to;
        }
        pen.text(Dye.INK, ChartFonts.BOLD, -1, x + 7, middle + 4.5, bar.text());
    }
}
