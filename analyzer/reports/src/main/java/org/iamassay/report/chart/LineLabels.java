package org.iamassay.report.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.TimeLines;
import org.iamassay.report.trend.TimeLines.Dot;
import org.iamassay.report.trend.TimeLines.Line;

/** The numbers beside the ends of lines, and at all dots where there is room; none covers another or a mark of its line. */
final class LineLabels {

    private static final int FEW = 16;
    private static final double HEIGHT = 13;

    private final TimeLines figure;
    private final Texts texts;
    private final TimeScale time;
    private final ValueScale values;
    private final double top;
    private final List<double[]> taken = new ArrayList<>();
    /** Numbers that lines share are written once. */
    private final Set<String> written = new HashSet<>();

    LineLabels(TimeLines figure, TimeScale time, ValueScale values, double top) {
        this.figure = figure;
        this.texts = figure.caption().texts();
        this.time = time;
        this.values = values;
        this.top = top;
    }

    void draw(Pen pen) {
        taken.clear();
        written.clear();
        if (figure.scale().steps().isEmpty()) {
            figure.lines().forEach(this::occupy);
            figure.lines().stream().filter(Line::labelled).forEach(line -> last(pen, line));
            figure.lines().stream().filter(Line::labelled).forEach(line -> others(pen, line));
        }
    }

    private void occupy(Line line) {
        line.dots().stream().filter(dot -> !Double.isNaN(dot.value())).forEach(dot -> {
            double x = time.x(dot.at());
            double y = values.y(dot.value());
            taken.add(new double[] {x - 4, y - 4, x + 4, y + 4});
        });
    }

    private static List<Dot> known(Line line) {
        return line.dots().stream().filter(dot -> !Double.isNaN(dot.value())).toList();
    }

    /** Right of the last dot, moved up or down until it is free. */
    private void last(Pen pen, Line line) {
        List<Dot> dots = known(line);
        if (dots.isEmpty()) {
            return;
        }
        Dot dot = dots.get(dots.size() - 1);
        String text = text(dot);
        if (!written.add(dot.at() + text)) {
            return;
        }
        double width = ChartFonts.width(text, ChartFonts.BOLD) * 1.06;
        double x = time.x(dot.at()) + 9;
        double y = values.y(dot.value()) + 4.5;
        for (double shift : new double[] {0, -7, 7, -13, 13, -20, 20, -28, 28, -40, 40}) {
            double[] box = {x, y + shift - HEIGHT + 2, x + width, y + shift};
            if (isFree(box)) {
                taken.add(box);
                pen.text(Dye.INK, ChartFonts.BOLD, -1, x, y + shift, text);
                return;
            }
        }
    }

    private void others(Pen pen, Line line) {
        List<Dot> dots = known(line);
        boolean all = figure.large() && dots.size() <= FEW;
        IntStream.range(0, Math.max(0, dots.size() - 1))
                .filter(i -> all || i == 0)
                .forEach(i -> other(pen, dots.get(i)));
    }

    /** Above the dot, or below where it would cover something. */
    private void other(Pen pen, Dot dot) {
        String text = text(dot);
        if (!written.add(dot.at() + text)) {
            return;
        }
        double half = ChartFonts.width(text, ChartFonts.SMALL) * 1.06 / 2;
        double x = Math.max(time.x(dot.at()), time.left() + half);
        double y = values.y(dot.value());
        for (double baseline : new double[] {y - 9, y + 18}) {
            double[] box = {x - half, baseline - HEIGHT + 3, x + half, baseline};
            if (isFree(box) && box[1] > top - 12) {
                taken.add(box);
                pen.text(Dye.INK, ChartFonts.SMALL, 0, x, baseline, text);
                return;
            }
        }
    }

    private String text(Dot dot) {
        boolean bound = dot.hollow() && figure.hollow().equals(TimeLines.AT_LEAST);
        return (bound ? ">= " : "") + Values.text(dot.value(), texts);
    }

    private boolean isFree(double[] box) {
        return taken.stream()
                .noneMatch(other -> box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
    }
}
