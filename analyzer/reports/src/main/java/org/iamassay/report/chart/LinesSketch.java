package org.iamassay.report.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.Gap;
import org.iamassay.report.trend.TimeLines;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;

/** Lines over real time: bands below, gaps shaded and told, marks of another shape for every line. */
final class LinesSketch {

    private static final Pen.Blot[] BLOTS = {
        Pen.Blot.DISC, Pen.Blot.DIAMOND, Pen.Blot.SQUARE, Pen.Blot.TRIANGLE, Pen.Blot.CROSS
    };
    private static final double TOP = 16;
    private static final double AXIS = 40;
    private static final double RIGHT = 58;

    private final TimeLines figure;
    private final Texts texts;
    private final double width;
    private final double bottom;
    private final ValueScale values;
    private final TimeScale time;
    private final Key key;
    private final LineLabels labels;

    private LinesSketch(TimeLines figure) {
        this.figure = figure;
        this.texts = figure.caption().texts();
        this.width = figure.large() ? 1000 : TimeCharts.WIDTH;
        this.bottom = TOP + (figure.large() ? 300 : 190);
        this.values = scale();
        double left = 12 + (figure.scale().steps().isEmpty() ? values.width(texts) : wordWidth());
        this.time = TimeScale.over(first(), last(), left, width - RIGHT, texts);
        this.key = key(left);
        this.labels = new LineLabels(figure, time, values, TOP);
    }

    static Outline of(TimeLines figure) {
        LinesSketch sketch = new LinesSketch(figure);
        return new Outline(sketch.width, sketch.bottom + AXIS + sketch.key.height(), sketch::draw);
    }

    private ValueScale scale() {
        if (!figure.scale().steps().isEmpty()) {
            return ValueScale.upTo(figure.scale().top(), 1, TOP + 10, bottom - 14);
        }
        if (figure.scale().top() > 0) {
            return ValueScale.upTo(figure.scale().top(), figure.scale().top() / 5, TOP, bottom);
        }
        double greatest = dots().stream()
                .mapToDouble(dot -> Double.isNaN(dot.high()) ? dot.value() : dot.high())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        return ValueScale.around(0, greatest, TOP, bottom);
    }

    private double wordWidth() {
        return figure.scale().steps().stream()
                .mapToDouble(word -> ChartFonts.width(word, ChartFonts.SMALL))
                .max()
                .orElse(0);
    }

    private List<Dot> dots() {
        return figure.lines().stream().flatMap(line -> line.dots().stream()).toList();
    }

    private Instant first() {
        return dots().stream().map(Dot::at).min(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private Instant last() {
        return dots().stream().map(Dot::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private Key key(double left) {
        Key made = new Key(left, width - 8);
        if (figure.lines().size() > 1 || hasBand()) {
            for (int i = 0; i < figure.lines().size(); i++) {
                made.line(figure.lines().get(i).name(), dye(i), blot(i), i > 0);
            }
        }
        if (hasBand()) {
            made.fill(texts.get("chart.band"), dye(0).thin());
        }
        if (dots().stream().anyMatch(dot -> dot.hollow() && !Double.isNaN(dot.value()))) {
            made.blot(figure.hollow(), Dye.SOFT, Pen.Blot.DISC, true);
        }
        if (dots().stream().anyMatch(dot -> Double.isNaN(dot.value()))) {
            made.blot(texts.get("chart.no-value"), Dye.SOFT, Pen.Blot.CROSS, true);
        }
        if (!figure.gaps().isEmpty()) {
            made.fill(texts.get("chart.no-report"), Dye.GAP);
        }
        return made;
    }

    private boolean hasBand() {
        return dots().stream().anyMatch(dot -> !Double.isNaN(dot.low()) && dot.high() > dot.low());
    }

    private Dye dye(int line) {
        return Dye.of(figure.lines().get(line).tone()).plain();
    }

    private static Pen.Blot blot(int line) {
        return BLOTS[line % BLOTS.length];
    }

    private void draw(Pen pen) {
        figure.gaps().forEach(gap -> ground(pen, gap));
        axis(pen);
        time.draw(pen, TOP, bottom);
        figure.gaps().forEach(gap -> words(pen, gap));
        for (int i = 0; i < figure.lines().size(); i++) {
            band(pen, figure.lines().get(i), dye(i).thin());
        }
        for (int i = figure.lines().size() - 1; i >= 0; i--) {
            Line line = figure.lines().get(i);
            Dye dye = dye(i);
            boolean dashed = i > 0;
            runs(line, Dot::value).forEach(run -> stroke(pen, run, dye, dashed));
            marks(pen, line, dye, blot(i));
        }
        labels.draw(pen);
        key.draw(pen, bottom + AXIS);
    }

    private void axis(Pen pen) {
        List<String> steps = figure.scale().steps();
        if (steps.isEmpty()) {
            values.draw(pen, time.left(), time.right(), texts);
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            pen.line(Dye.GRID, 1, false, time.left(), values.y(i), time.right(), values.y(i));
            pen.text(Dye.INK, ChartFonts.SMALL, 1, time.left() - 8, values.y(i) + 4, steps.get(i));
        }
    }

    private void ground(Pen pen, Gap gap) {
        double x = time.x(gap.from());
        pen.box(Dye.GAP, x, TOP, time.x(gap.to()) - x, bottom - TOP);
    }

    /** The words of a gap, upright where it is narrow; a gap too narrow for either is told below the figure. */
    private void words(Pen pen, Gap gap) {
        double from = time.x(gap.from());
        double to = time.x(gap.to());
        double middle = (from + to) / 2;
        if (to - from > ChartFonts.width(gap.text(), ChartFonts.SMALL) * 1.1 + 8) {
            pen.text(Dye.SOFT, ChartFonts.SMALL, 0, middle, bottom - 10, gap.text());
        } else if (to - from > 15 && ChartFonts.width(gap.text(), ChartFonts.SMALL) * 1.1 < bottom - TOP) {
            pen.upright(Dye.SOFT, ChartFonts.SMALL, middle, (TOP + bottom) / 2, gap.text());
        }
    }

    /** The dots that are joined: broken at gaps, and where there is no such number. */
    private static List<List<Dot>> runs(Line line, ToDoubleFunction<Dot> number) {
        List<List<Dot>> runs = new ArrayList<>();
        List<Dot> run = new ArrayList<>();
        for (Dot dot : line.dots()) {
            boolean hole = Double.isNaN(number.applyAsDouble(dot));
            if ((dot.broken() || hole) && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (!hole) {
                run.add(dot);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private void stroke(Pen pen, List<Dot> run, Dye dye, boolean dashed) {
        if (run.size() > 1) {
            double[] points = new double[2 * run.size()];
            for (int i = 0; i < run.size(); i++) {
                points[2 * i] = time.x(run.get(i).at());
                points[2 * i + 1] = values.y(run.get(i).value());
            }
            pen.line(dye, figure.large() ? 2.6 : 2, dashed, points);
        }
    }

    /** From lowest to highest, also where too little was seen for a number in between. */
    private void band(Pen pen, Line line, Dye dye) {
        for (List<Dot> run : runs(line, Dot::low)) {
            if (run.size() == 1) {
                Dot dot = run.get(0);
                double high = values.y(dot.high());
                pen.box(dye, time.x(dot.at()) - 4, high, 8, values.y(dot.low()) - high);
                continue;
            }
            double[] points = new double[4 * run.size()];
            for (int i = 0; i < run.size(); i++) {
                Dot dot = run.get(i);
                int back = points.length - 2 * i - 2;
                points[2 * i] = time.x(dot.at());
                points[2 * i + 1] = values.y(dot.high());
                points[back] = points[2 * i];
                points[back + 1] = values.y(dot.low());
            }
            pen.area(dye, points);
        }
    }

    private void marks(Pen pen, Line line, Dye dye, Pen.Blot blot) {
        double size = line.dots().size() > 40 ? 2.2 : figure.large() ? 4.4 : 3.6;
        for (Dot dot : line.dots()) {
            if (Double.isNaN(dot.value())) {
                pen.mark(Pen.Blot.CROSS, Dye.SOFT, true, time.x(dot.at()), bottom - 7, 3.6, dot.note());
            } else {
                pen.mark(blot, dye, dot.hollow(), time.x(dot.at()), values.y(dot.value()), size, dot.note());
            }
        }
    }
}
