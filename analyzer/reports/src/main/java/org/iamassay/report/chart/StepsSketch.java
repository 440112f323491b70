package org.iamassay.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.Waterfall;
import org.iamassay.report.trend.Waterfall.Step;

/** Movements as floating bars from the number before to the number after, one bar for each part that is not nothing. */
final class StepsSketch {

    private static final double TOP = 20;
    private static final double BOTTOM = 250;

    private final Waterfall figure;
    private final Texts texts;
    private final ValueScale values;
    private final double left;
    private final Slots slots;
    private final Key key;

    private StepsSketch(Waterfall figure) {
        this.figure = figure;
        this.texts = figure.caption().texts();
        double[] heights = figure.steps().stream()
                .flatMapToDouble(StepsSketch::heights)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double least = DoubleStream.of(heights).min().orElse(0);
        double greatest = DoubleStream.of(heights).max().orElse(1);
        this.values = ValueScale.around(Math.max(0, least - 3), greatest, TOP, BOTTOM);
        this.left = 12 + values.width(texts);
        this.slots = new Slots(
                left,
                TimeCharts.WIDTH - 8.0,
                figure.steps().stream().map(Step::label).toList(),
                figure.steps().stream().map(Step::gap).toList());
        this.key = new Key(left, TimeCharts.WIDTH - 8.0);
        figure.parts().forEach(part -> key.fill(part.name(), Dye.of(part.tone())));
        if (figure.steps().stream().anyMatch(step -> step.moves().isEmpty())) {
            key.blot(texts.get("chart.not-known"), Dye.SOFT, Pen.Blot.CROSS, true);
        }
    }

    static Outline of(Waterfall figure) {
        StepsSketch sketch = new StepsSketch(figure);
        return new Outline(TimeCharts.WIDTH, BOTTOM + sketch.slots.height() + sketch.key.height(), sketch::draw);
    }

    /** Every number that a step reaches on its way. */
    private static DoubleStream heights(Step step) {
        DoubleStream.Builder heights = DoubleStream.builder().add(step.before()).add(step.after());
        double at = step.before();
        for (double move : step.moves()) {
            at += move;
            heights.add(at);
        }
        return heights.build();
    }

    private void draw(Pen pen) {
        values.draw(pen, left, TimeCharts.WIDTH - 8.0, texts);
        slots.draw(pen, TOP, BOTTOM);
        for (int i = 0; i < figure.steps().size(); i++) {
            Step step = figure.steps().get(i);
            pen.open(note(step));
            if (step.moves().isEmpty() || Double.isNaN(step.before())) {
                pen.mark(Pen.Blot.CROSS, Dye.SOFT, true, slots.x(i), BOTTOM - 9, 3.6, "");
            } else {
                step(pen, i, step);
            }
            pen.close();
        }
        key.draw(pen, BOTTOM + slots.height());
    }

    private void step(Pen pen, int slot, Step step) {
        double whole = Math.min(72, slots.step() * 0.86);
        double bar = whole / figure.parts().size();
        double x = slots.x(slot) - whole / 2;
        double at = step.before();
        double highest = Math.max(step.before(), step.after());
        pen.line(Dye.INK, 1.5, false, x - 3, values.y(at), x, values.y(at));
        for (int i = 0; i < step.moves().size(); i++) {
            double next = at + step.moves().get(i);
            double top = values.y(Math.max(at, next));
            if (next != at) {
                pen.box(
                        Dye.of(figure.parts().get(i).tone()),
                        x,
                        top,
                        bar,
                        Math.max(1.5, values.y(Math.min(at, next)) - top));
            }
            highest = Math.max(highest, next);
            at = next;
            x += bar;
            pen.line(Dye.SOFT, 1, false, x - bar, values.y(at), x + 1, values.y(at));
        }
        pen.line(Dye.INK, 1.5, false, x, values.y(at), x + 3, values.y(at));
        String total = signed(step.after() - step.before(), texts);
        if (ChartFonts.width(total, ChartFonts.BOLD) * 1.06 < slots.step() + 2) {
            pen.text(Dye.INK, ChartFonts.BOLD, 0, slots.x(slot), values.y(highest) - 5, total);
        }
    }

    /** With its sign, a real minus. */
    static String signed(double value, Texts texts) {
        String text = Values.text(Math.abs(value), texts);
        return text.equals("0") ? "0" : (value > 0 ? "+" : "\u2212") + text;
    }

    private String note(Step step) {
        List<Double> moves = step.moves();
        if (moves.isEmpty()) {
            return texts.get("chart.movement-not-known", step.label());
        }
        StringBuilder note = new StringBuilder(step.label() + ": " + signed(step.after() - step.before(), texts));
        for (int i = 0; i < moves.size(); i++) {
            note.append("; ").append(figure.parts().get(i).name()).append(' ').append(signed(moves.get(i), texts));
        }
        return note.toString();
    }
}
