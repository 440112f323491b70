package org.iamassay.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.iamassay.report.Figure;
import org.iamassay.report.Texts;

/** Marks at their place and height with their names beside them; names that would overlap move down on a leader. */
final class PlacesSketch {

    private static final double WIDTH = Charts.WIDTH - 20.0;
    private static final double TOP = 12;
    private static final double BOTTOM = 330;
    private static final double FOOT = 44;
    private static final double LINE = 14;
    private static final double APART = 5;
    private static final double MARK = 5;
    private static final double BESIDE = 26;
    private static final int MOST_NAMES = 6;
    private static final int LONGEST = 3;

    private final Figure figure;
    private final Tint tint;
    private final Texts texts;
    private final ValueScale heights;
    private final double left;
    private final int places;

    private PlacesSketch(Figure figure, Tint tint, Texts texts) {
        this.figure = figure;
        this.tint = tint;
        this.texts = texts;
        double highest = IntStream.range(0, figure.categories().size())
                .mapToDouble(this::height)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        this.heights = ValueScale.around(0, highest, TOP, BOTTOM);
        this.left = 8 + heights.width(figure.texts());
        this.places = (int) figure.series().get(0).values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(1);
    }

    static Charts.Sketch of(Figure figure, Tint tint, Texts texts) {
        PlacesSketch sketch = new PlacesSketch(figure, tint, texts);
        return new Charts.Sketch(new PenPlot(sketch::draw, 0, pen -> {}), BOTTOM + FOOT, false);
    }

    private double height(int category) {
        return Values.at(figure.series().get(1), category);
    }

    private double columnWidth() {
        return (WIDTH - left) / Math.max(1, places);
    }

    private void draw(Pen pen) {
        heights.draw(pen, left, WIDTH, figure.texts());
        for (int place = 1; place <= places; place++) {
            column(pen, place, left + (place - 1) * columnWidth());
        }
    }

    /** Marks of a place, the highest first. */
    private List<Integer> marks(int place) {
        return IntStream.range(0, figure.categories().size())
                .filter(i -> Values.at(figure.series().get(0), i) == place && !Double.isNaN(height(i)))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -height(i)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void column(Pen pen, int place, double x) {
        List<Integer> marks = marks(place);
        pen.line(Dye.GRID, 1, false, x, TOP, x, BOTTOM);
        if (!marks.isEmpty()) {
            pen.text(
                    Dye.INK,
                    ChartFonts.BOLD,
                    0,
                    x + columnWidth() / 2,
                    BOTTOM + 20,
                    Lines.shortened(title(marks.get(0)), ChartFonts.BOLD, columnWidth() - 8));
        }
        double at = x + 12;
        names(pen, marks, at);
        Dye dye = new Dye(tint.fill(Figure.Meaning.NEUTRAL), "");
        for (int mark : marks) {
            pen.mark(
                    Pen.Blot.DISC,
                    dye,
                    false,
                    at,
                    heights.y(height(mark)),
                    MARK,
                    figure.categories().get(mark));
        }
    }

    private String title(int mark) {
        Figure.Series place = figure.series().get(0);
        return place.name() + ": " + place.note(mark);
    }

    private void names(Pen pen, List<Integer> marks, double at) {
        double width = columnWidth() - BESIDE - 12;
        int named = Math.min(marks.size(), marks.size() > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
        List<List<String>> labels = new ArrayList<>();
        for (int mark : marks.subList(0, named)) {
            labels.add(label(mark, width));
        }
        if (named < marks.size()) {
            labels.add(Lines.wrap(
                    texts.get("places.more", marks.size() - named, Values.text(height(marks.get(named)), texts)),
                    ChartFonts.SMALL,
                    width));
        }
        double[] tops = tops(labels, marks);
        for (int i = 0; i < labels.size(); i++) {
            double y = tops[i];
            if (i < named) {
                pen.line(
                        Dye.SOFT,
                        0.7,
                        false,
                        at + MARK + 1,
                        heights.y(height(marks.get(i))),
                        at + BESIDE - 12,
                        y + LINE / 2);
            }
            for (String line : labels.get(i)) {
                pen.text(Dye.INK, ChartFonts.SMALL, -1, at + BESIDE - 10, y + LINE - 3, line);
                y += LINE;
            }
        }
    }

    /** The name in few lines, and its number behind it. */
    private List<String> label(int mark, double width) {
        List<String> lines = new ArrayList<>(Lines.wrap(
                figure.categories().get(mark) + " +" + Values.text(height(mark), texts), ChartFonts.SMALL, width));
        if (lines.size() > LONGEST) {
            String number = "… +" + Values.text(height(mark), texts);
            String last = lines.get(LONGEST - 1);
            while (!last.isEmpty() && ChartFonts.width(last + number, ChartFonts.SMALL) > width) {
                last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
            }
            lines = new ArrayList<>(lines.subList(0, LONGEST - 1));
            lines.add(last.strip() + number);
        }
        return lines;
    }

    /** Each name beside its mark, moved down as far as the one above it needs, and up again from the bottom. */
    private double[] tops(List<List<String>> labels, List<Integer> marks) {
        double[] tops = new double[labels.size()];
        double free = TOP - LINE;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, heights.y(height(marks.get(Math.min(i, marks.size() - 1)))) - LINE / 2);
            free = tops[i] + labels.get(i).size() * LINE + APART;
        }
        double end = BOTTOM - 2;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - labels.get(i).size() * LINE);
            end = tops[i] - APART;
        }
        return tops;
    }
}
